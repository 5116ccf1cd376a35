package dev.plumbline.cli.lint;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.LintRules;
import dev.plumbline.bank.lint.rule.LintRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as SARIF 2.1.0 (OASIS), with every rule of the lint that found something. */
final class FindingsSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String AS_THEY_ARE =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:";

    private FindingsSarif() {}

    static String of(List<Finding> findings, String version) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Plumbline");
        driver.put("version", version);
        driver.put("rules", rules(findings));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", findings.stream().map(FindingsSarif::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.write(log);
    }

    private static List<Object> rules(List<Finding> findings) {
        List<String> found = findings.stream().map(Finding::rule).distinct().toList();
        List<Object> rules = new ArrayList<>();
        for (LintRule rule : LintRules.all()) {
            if (found.contains(rule.facts().id())) {
                rules.add(rule(rule.facts()));
            }
        }
        return rules;
    }

    private static Map<String, Object> rule(RuleFacts facts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", facts.id());
        json.put("name", facts.name());
        json.put("shortDescription", Map.of("text", facts.reason()));
        json.put("help", Map.of("text", facts.remedy() + "."));
        json.put("defaultConfiguration", Map.of("level", facts.severity().word()));
        return json;
    }

    private static Map<String, Object> result(Finding finding) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(finding.place().file())));
        if (finding.place().line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", finding.place().line());
            region.put("startColumn", Math.max(1, finding.place().column()));
            physical.put("region", region);
        }
        String remedy = finding.fix().isEmpty() ? "" : " " + finding.fix() + ".";
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule());
        result.put("level", finding.severity().word());
        result.put("message", Map.of("text", finding.message() + "." + remedy));
        result.put("locations", List.of(Map.of("physicalLocation", physical)));
        return result;
    }

    /** The path with everything that a URI does not allow as percent and two digits. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && AS_THEY_ARE.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return uri.toString();
    }
}
