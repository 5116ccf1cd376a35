package dev.plumbline.cli.lint;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as the XML of JUnit, which build servers show: a suite for each file, a case for each
 * finding. What does not fail stands under {@code system-out}. Without findings there is one case
 * that has passed.
 */
final class FindingsJunit {

    private final StringBuilder out = new StringBuilder();
    private final boolean strict;

    private FindingsJunit(boolean strict) {
        this.strict = strict;
    }

    static String of(List<Finding> findings, boolean strict) {
        FindingsJunit xml = new FindingsJunit(strict);
        xml.document(findings);
        return xml.out.toString();
    }

    private void document(List<Finding> findings) {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        findings.forEach(
                f -> files.computeIfAbsent(f.place().file(), name -> new ArrayList<>()).add(f));
        int cases = Math.max(1, findings.size());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"plumbline bank lint\"").append(counts(cases, findings));
        out.append(">\n");
        files.forEach(this::suite);
        if (findings.isEmpty()) {
            out.append("  <testsuite name=\"content\"").append(counts(1, findings)).append(">\n");
            out.append("    <testcase classname=\"content\" name=\"no findings\"/>\n");
            out.append("  </testsuite>\n");
        }
        out.append("</testsuites>\n");
    }

    private void suite(String file, List<Finding> findings) {
        out.append("  <testsuite name=\"").append(escaped(file)).append('"');
        out.append(counts(findings.size(), findings)).append(">\n");
        for (Finding finding : findings) {
            String name = finding.rule() + " " + finding.place();
            out.append("    <testcase classname=\"").append(escaped(file));
            out.append("\" name=\"").append(escaped(name)).append("\">\n");
            if (fails(finding)) {
                out.append("      <failure type=\"").append(escaped(finding.rule()));
                out.append("\" message=\"").append(escaped(finding.message())).append("\">");
                out.append(escaped(finding.line())).append("</failure>\n");
            } else {
                out.append("      <system-out>").append(escaped(finding.line()));
                out.append("</system-out>\n");
            }
            out.append("    </testcase>\n");
        }
        out.append("  </testsuite>\n");
    }

    private String counts(int cases, List<Finding> findings) {
        long failures = findings.stream().filter(this::fails).count();
        return " tests=\"" + cases + "\" failures=\"" + failures + "\" errors=\"0\"";
    }

    private boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR
                || strict && finding.severity() == Severity.WARNING;
    }

    private static String escaped(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints()
                .map(point -> isOfXml(point) ? point : 0xFFFD)
                .forEach(allowed::appendCodePoint);
        return allowed.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Whether XML 1.0 (section 2.2) allows a character. */
    private static boolean isOfXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= ' ' && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
