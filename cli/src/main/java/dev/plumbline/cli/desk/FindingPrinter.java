package dev.plumbline.cli.desk;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints findings, one line each, sorted by place, with a last line that counts them. */
public final class FindingPrinter {

    private FindingPrinter() {}

    /** Prints all of them; nothing at all when there are none. */
    public static void print(Findings findings, PrintStream to) {
        List<Finding> sorted = findings.sorted();
        sorted.forEach(f -> to.println(f.line()));
        if (!sorted.isEmpty()) {
            to.println(summary(sorted));
        }
    }

    /** For example {@code 2 errors, 1 warning in 2 files}. */
    public static String summary(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        part(parts, count(findings, Severity.ERROR), "error", "errors");
        part(parts, count(findings, Severity.WARNING), "warning", "warnings");
        part(parts, count(findings, Severity.NOTE), "note", "notes");
        int files = (int) findings.stream().map(f -> f.place().file()).distinct().count();
        return String.join(", ", parts) + " in " + Figures.count(files, "file", "files");
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static void part(List<String> parts, int n, String one, String many) {
        if (n > 0) {
            parts.add(Figures.count(n, one, many));
        }
    }
}
