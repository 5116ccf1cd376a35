package dev.plumbline.speed;

import dev.plumbline.evaluator.panelmodel.Candidate;
import dev.plumbline.evaluator.panelmodel.NextQuestionScan;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each of 60 questions would tell, rated by two, of 20 different panels in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NextQuestionSpeed {

    private static final int PANELS = 20;

    private final List<PanelRatings> panels = SeededPanels.panels(0, PANELS, 2);
    private final NextQuestionScan scan = new NextQuestionScan(SeededPanels.ASSUMED);
    private final List<Candidate> candidates =
            IntStream.range(0, 60).mapToObj(NextQuestionSpeed::candidate).toList();
    private int next;

    private static Candidate candidate(int i) {
        return new Candidate(
                "q" + i,
                "c" + i % SeededPanels.COMPETENCIES,
                RatingScale.halfWay(1 + i % 2, 3 + i % 2),
                12 + i % 14);
    }

    @Benchmark
    public double nextQuestion() {
        next = (next + 1) % PANELS;
        PanelRatings panel = panels.get(next);
        return scan.scan(panel, SeededPanels.ROLE, SeededPanels.SLACK, candidates, panel.raters())
                .get(0)
                .drop();
    }
}
