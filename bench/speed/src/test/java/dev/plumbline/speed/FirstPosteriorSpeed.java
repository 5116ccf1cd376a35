package dev.plumbline.speed;

import dev.plumbline.evaluator.panelmodel.PanelModel;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first panel that a fresh program reads, after it read 40 others as a server does at start.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstPosteriorSpeed {

    private final PanelModel model = new PanelModel(SeededPanels.ASSUMED, Fineness.PANEL);
    private final List<PanelRatings> first = SeededPanels.panels(1_000, 1, 3);

    @Setup
    public void others() {
        SeededPanels.panels(0, 40, 2).forEach(this::role);
    }

    @Benchmark
    public double firstPosterior() {
        return role(first.get(0));
    }

    private double role(PanelRatings panel) {
        return model.posterior(panel, SeededPanels.ROLE, SeededPanels.SLACK).role();
    }
}
