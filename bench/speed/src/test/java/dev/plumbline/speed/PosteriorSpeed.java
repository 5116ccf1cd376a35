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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All probabilities of one panel, of 200 different ones in turn, so that none is remembered. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PosteriorSpeed {

    private static final int PANELS = 200;

    @Param({"2", "3", "6"})
    int raters = 2;

    private final PanelModel model = new PanelModel(SeededPanels.ASSUMED, Fineness.PANEL);
    private List<PanelRatings> panels = List.of();
    private int next;

    @Setup
    public void panels() {
        panels = SeededPanels.panels(0, PANELS, raters);
    }

    @Benchmark
    public double posterior() {
        next = (next + 1) % PANELS;
        return model.posterior(panels.get(next), SeededPanels.ROLE, SeededPanels.SLACK).role();
    }
}
