package dev.plumbline.cli.lint;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings as {@code plumbline/findings/1}; line and column 0 stand for a whole file. */
final class FindingsJson {

    private FindingsJson() {}

    static String of(List<Finding> findings) {
        Map<String, @Nullable Object> json = Json.object("findings");
        json.put("errors", count(findings, Severity.ERROR));
        json.put("warnings", count(findings, Severity.WARNING));
        json.put("notes", count(findings, Severity.NOTE));
        List<Object> all = new ArrayList<>();
        findings.forEach(f -> all.add(finding(f)));
        json.put("findings", all);
        return Json.write(json);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().word());
        json.put("file", finding.place().file());
        json.put("line", finding.place().line());
        json.put("column", finding.place().column());
        json.put("message", finding.message());
        json.put("remedy", finding.fix());
        return json;
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }
}
