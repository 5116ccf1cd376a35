package dev.plumbline.cli.desk.simulation;

import java.util.function.IntFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A generator for each panel, by its number and the seed alone. Each has an increment of its own,
 * so that no two run through the same sequence: Steele and Vigna (2021), LXM: better splittable
 * pseudorandom number generators.
 *
 * @param seed chosen by the user
 */
record PanelStreams(long seed) implements IntFunction<UniformRandomProvider> {

    /** The increment of SplitMix64, which makes the starting states. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private static final int WORDS = 3;

    @Override
    public UniformRandomProvider apply(int panel) {
        UniformRandomProvider states =
                RandomSource.SPLIT_MIX_64.create(seed + WORDS * (long) panel * GOLDEN);
        return RandomSource.L64_X128_MIX.create(
                new long[] {2L * panel, states.nextLong(), states.nextLong(), states.nextLong()});
    }
}
