package dev.plumbline.cli.lint;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Severity;
import dev.plumbline.bank.lint.rule.LintMemo;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.ReadMemo;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.LastWord;
import dev.plumbline.cli.watch.Changes;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lints again whenever content changes, and prints what is new and what is gone. A finding that
 * only moved to another line is neither. While a file cannot be read the rules do not run, and what
 * they found before stands.
 */
public final class LintWatch {

    /** Opens the content as it is now. */
    public interface Sources {
        /** The content; what is wrong on the way to it is added to the findings. */
        ContentSource open(Findings into);
    }

    private final Sources sources;
    private final LintPaths chosen;
    private final LocalDate today;
    private final PrintStream out;
    private final ReadMemo reads = new ReadMemo();
    private final LintMemo memo = new LintMemo();
    private LintDesk last;
    private List<Finding> ofRules;

    /**
     * A watch that has run once and printed nothing yet.
     *
     * @param today the day that dates are compared with
     */
    public LintWatch(Sources sources, LintPaths chosen, LocalDate today, PrintStream out) {
        this.sources = sources;
        this.chosen = chosen;
        this.today = today;
        this.out = out;
        this.last = lint();
        this.ofRules = last.ofRules().orElse(List.of());
    }

    private LintDesk lint() {
        Findings found = new Findings();
        ContentSource source = sources.open(found).remembering(reads);
        return LintDesk.of(source, chosen, today, found, Optional.of(memo));
    }

    /** The last run. */
    public synchronized LintDesk last() {
        return last;
    }

    /**
     * Prints the first run and then every change until there are no more.
     *
     * @param strict whether a warning fails
     * @return the exit code of the last state, which is that of Ctrl-C too
     */
    public int stay(Changes changes, boolean strict, PrintStream messages) {
        LintPrint.print(last(), out);
        messages.println("Watching; end of input or Ctrl-C ends it.");
        LastWord.during(() -> run(changes), () -> exit(strict));
        return exit(strict);
    }

    private int exit(boolean strict) {
        return last().fails(strict) ? Exit.FINDINGS : Exit.DONE;
    }

    /** Goes on until there are no more changes. */
    public void run(Changes changes) {
        while (changes.await()) {
            again();
        }
    }

    private void again() {
        LintDesk now = lint();
        List<Finding> before = all(last, ofRules);
        List<Finding> rules = now.ofRules().orElse(ofRules);
        List<Finding> after = all(now, rules);
        List<Finding> gone = without(before, after);
        List<Finding> fresh = without(after, before);
        gone.forEach(f -> out.println("- " + f.line()));
        fresh.forEach(f -> out.println("+ " + f.line()));
        out.println(summary(fresh.size(), gone.size(), after, now.ofRules().isPresent()));
        out.flush();
        keep(now, rules);
    }

    private synchronized void keep(LintDesk now, List<Finding> rules) {
        last = now;
        ofRules = rules;
    }

    private static String summary(int fresh, int gone, List<Finding> all, boolean ruled) {
        String state = all.isEmpty() ? "no findings" : FindingPrinter.summary(all);
        String rules = ruled ? "" : "; the rules run again when every file can be read";
        return fresh + " new, " + gone + " gone: " + state + rules;
    }

    private static List<Finding> all(LintDesk desk, List<Finding> rules) {
        List<Finding> all = new ArrayList<>(desk.ofReading());
        all.addAll(rules);
        all.sort(null);
        return all;
    }

    /** Those that the others do not hold as often, wherever in their file they stand. */
    private static List<Finding> without(List<Finding> these, List<Finding> others) {
        Map<List<Object>, Integer> held = new HashMap<>();
        others.forEach(f -> held.merge(what(f), 1, Integer::sum));
        List<Finding> left = new ArrayList<>();
        for (Finding finding : these) {
            if (held.merge(what(finding), -1, Integer::sum) < 0) {
                left.add(finding);
            }
        }
        return left;
    }

    private static List<Object> what(Finding finding) {
        Severity severity = finding.severity();
        return List.of(finding.place().file(), finding.rule(), severity, finding.message());
    }
}
