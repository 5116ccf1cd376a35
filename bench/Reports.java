import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.cli.desk.InterviewDesk;
import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.evaluator.Evaluator;
import dev.plumbline.evaluator.estimate.PanelReading;
import dev.plumbline.report.ReadinessReport;
import dev.plumbline.report.facts.InterviewFacts;
import dev.plumbline.report.model.ReportModel;
import dev.plumbline.report.render.ReportContext;
import dev.plumbline.report.render.ReportFormat;
import dev.plumbline.report.render.ReportFormats;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * How many HTML reports of the shipped interview a warm program makes on two threads.
 *
 * <p>Arguments: the report that the program itself wrote, the number of runs and the seconds of each
 * run. One line per run: {@code NAME REPORTS_A_SECOND CPU_MILLISECONDS_A_REPORT}. It fails unless every report is the one that
 * the program wrote, to the character.
 */
public final class Reports {

    private static final int THREADS = 2;

    private Reports() {}

    public static void main(String[] words) throws Exception {
        String written = Files.readString(Path.of(words[0]), StandardCharsets.UTF_8);
        int runs = Integer.parseInt(words[1]);
        double seconds = Double.parseDouble(words[2]);
        InterviewDesk desk = InterviewDesk.shipped();
        InterviewFacts facts = facts(desk);
        ReportFormat html = ReportFormats.of("html").orElseThrow();
        ReportModel model = ReadinessReport.of(desk.evaluation(), facts, desk.bank());
        Supplier<String> render = () -> html.render(new ReportContext(model));
        Supplier<String> evaluateAndRender =
                () -> {
                    Evaluation evaluation = new Evaluator(new PanelReading()).evaluate(desk.evaluation().panel());
                    return html.render(
                            new ReportContext(
                                    ReadinessReport.of(evaluation, facts, desk.bank())));
                };
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            measure("evaluate+render", evaluateAndRender, written, runs, seconds, pool);
            measure("render", render, written, runs, seconds, pool);
        } finally {
            pool.shutdown();
        }
    }

    private static void measure(
            String name,
            Supplier<String> work,
            String written,
            int runs,
            double seconds,
            ExecutorService pool)
            throws Exception {
        if (!work.get().equals(written)) {
            throw new IllegalStateException(name + " differs from what the program wrote");
        }
        rate(work, written, 2 * seconds, pool);
        for (int run = 0; run < runs; run++) {
            System.out.println(name + " " + rate(work, written, seconds, pool));
        }
    }

    private static String rate(
            Supplier<String> work, String written, double seconds, ExecutorService pool)
            throws Exception {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        Callable<Long> loop =
                () -> {
                    long made = 0;
                    while (System.nanoTime() < end) {
                        if (!work.get().equals(written)) {
                            throw new IllegalStateException("two reports differ");
                        }
                        made++;
                    }
                    return made;
                };
        List<Future<Long>> loops = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            loops.add(pool.submit(loop));
        }
        long made = 0;
        for (Future<Long> future : loops) {
            made += future.get();
        }
        double wall = (System.nanoTime() - start) / 1e9;
        double milliseconds = (system.getProcessCpuTime() - cpu) / 1e6;
        return String.format(Locale.ROOT, "%.1f %.3f", made / wall, milliseconds / made);
    }

    /** The program's own facts, so that the report measured is the whole one. */
    private static InterviewFacts facts(InterviewDesk desk) throws ReflectiveOperationException {
        Method of =
                Class.forName("dev.plumbline.cli.desk.Facts")
                        .getDeclaredMethod("of", InterviewDesk.class);
        of.setAccessible(true);
        return (InterviewFacts) of.invoke(null, desk);
    }
}
