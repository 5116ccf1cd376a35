package dev.plumbline.evaluator.simulation;

import java.util.function.IntFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** A seeded generator for each number, for tests. */
record Chance(long seed) implements IntFunction<UniformRandomProvider> {

    @Override
    public UniformRandomProvider apply(int number) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed * 1_000_003L + number);
    }
}
