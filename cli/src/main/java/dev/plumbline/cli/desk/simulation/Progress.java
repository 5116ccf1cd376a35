package dev.plumbline.cli.desk.simulation;

import dev.plumbline.cli.edge.Surroundings;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on {@code err} while a person watches it, and nothing at all in a pipe. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 78;
    private static final int UPDATE_MILLIS = 200;

    private final Optional<ProgressBar> bar;

    Progress(Surroundings surroundings, String task, int steps) {
        bar =
                surroundings.errIsTerminal()
                        ? Optional.of(
                                new ProgressBarBuilder()
                                        .setTaskName(task)
                                        .setInitialMax(steps)
                                        .setStyle(ProgressBarStyle.ASCII)
                                        .setUpdateIntervalMillis(UPDATE_MILLIS)
                                        .setConsumer(
                                                new ConsoleProgressBarConsumer(
                                                        surroundings.err(), WIDTH))
                                        .build())
                        : Optional.empty();
    }

    void step(int steps) {
        bar.ifPresent(b -> b.stepBy(steps));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
