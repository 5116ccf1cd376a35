package dev.plumbline.evaluator.simulation;

import java.util.function.IntFunction;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws panels and evaluates them. Panel number i takes its chance from generator number i alone,
 * so that any division of the numbers among threads gives the same panels; tallies that are merged
 * in the order of the numbers give the same bits. It may be used from several threads at once.
 */
public final class Simulation {

    private final SimulationSetup setup;
    private final PanelGenerator generator;
    private final Trials trials;

    public Simulation(SimulationSetup setup) {
        this.setup = setup;
        generator = new PanelGenerator(setup.truth(), setup.profile(), setup.design());
        trials = new Trials(setup);
    }

    /**
     * Simulates some panels.
     *
     * @param from number of the first panel
     * @param to one more than the number of the last
     * @param chance a fresh generator for each number
     */
    public Tally run(int from, int to, IntFunction<UniformRandomProvider> chance) {
        Tally tally = new Tally(setup.profile(), setup.design());
        for (int i = from; i < to; i++) {
            tally.add(trials.evaluate(generator.draw(chance.apply(i))));
        }
        return tally;
    }
}
