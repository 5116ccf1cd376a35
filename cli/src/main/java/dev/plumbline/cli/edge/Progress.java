package dev.plumbline.cli.edge;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on {@code err} while a person watches it, and nothing at all in a pipe. When the program is
 * told to stop half way, the line of the bar is ended.
 */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 78;
    private static final int UPDATE_MILLIS = 200;

    private final Optional<ProgressBar> bar;
    private final Thread stopped;

    /** A bar for a task of so many steps; drawn when the first are done. */
    public Progress(Surroundings surroundings, String task, int steps) {
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

    /** So many more steps are done; any thread may say so. */
    public void step(int steps) {
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
