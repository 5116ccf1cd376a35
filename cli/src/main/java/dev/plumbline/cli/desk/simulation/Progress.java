package dev.plumbline.cli.desk.simulation;

import dev.plumbline.cli.edge.Surroundings;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on {@code err} while a person watches it, and nothing at all in a pipe. When the program is
 * told to stop half way, the line of the bar is ended.
 */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 78;
    private static final int UPDATE_MILLIS = 200;

    private final Optional<ProgressBar> bar;
    private final Thread stopped;

    Progress(Surroundings surroundings, String task, int steps) {
        bar =
                surroundings.errIsTerminal()
                        ? Optional.of(bar(surroundings, task, steps))
                        : Optional.empty();
        stopped = new Thread(() -> surroundings.err().println());
        bar.ifPresent(b -> Runtime.getRuntime().addShutdownHook(stopped));
    }

    private static ProgressBar bar(Surroundings surroundings, String task, int steps) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(surroundings.err(), WIDTH))
                .build();
    }

    void step(int steps) {
        bar.ifPresent(b -> b.stepBy(steps));
    }

    @Override
    public void close() {
        bar.ifPresent(
                b -> {
                    b.close();
                    Runtime.getRuntime().removeShutdownHook(stopped);
                });
    }
}
