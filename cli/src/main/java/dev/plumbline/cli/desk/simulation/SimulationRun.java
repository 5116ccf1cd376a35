package dev.plumbline.cli.desk.simulation;

import dev.plumbline.cli.edge.Progress;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.evaluator.simulation.Simulation;
import dev.plumbline.evaluator.simulation.SimulationResult;
import dev.plumbline.evaluator.simulation.Tally;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs a simulation on several threads. Their number changes no bit of the result. */
public final class SimulationRun {

    /** Panels that one thread takes at a time; tallies of them are merged in order. */
    private static final int CHUNK = 16;

    private SimulationRun() {}

    /** Simulates what the options ask for. */
    public static SimulationResult of(
            Surroundings surroundings, Simulation simulation, SimulationOptions options) {
        int panels = options.panels();
        ExecutorService pool =
                Executors.newFixedThreadPool(options.threads(), SimulationRun::quiet);
        try (Progress progress = new Progress(surroundings, "Simulating", panels)) {
            PanelStreams streams = new PanelStreams(options.seed());
            Queue<Future<Tally>> chunks = new ArrayDeque<>();
            for (int from = 0; from < panels; from += CHUNK) {
                int first = from;
                int end = Math.min(panels, first + CHUNK);
                chunks.add(
                        pool.submit(
                                () -> {
                                    Tally tally = simulation.run(first, end, streams);
                                    progress.step(end - first);
                                    return tally;
                                }));
            }
            Tally whole = chunks.remove().get();
            while (!chunks.isEmpty()) {
                whole.merge(chunks.remove().get());
            }
            return whole.result();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.cannot("the simulation was interrupted; nothing was printed.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** A thread that does not keep the program alive when it is told to stop. */
    private static Thread quiet(Runnable work) {
        Thread thread = new Thread(work, "simulation");
        thread.setDaemon(true);
        return thread;
    }
}
