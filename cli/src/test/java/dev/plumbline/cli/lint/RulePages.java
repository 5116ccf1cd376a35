package dev.plumbline.cli.lint;

import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.yaml.StructureRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The manual of the rules: one page for each, and one that lists them. */
final class RulePages {

    private static final String HEAD =
            """
            # The rules of the lint, for those who write questions

            `plumbline bank lint` checks content; every finding names one of these. Made from the rules
            themselves by `mvn verify -Dplumbline.approve`; what stands here runs as a test.

            An error makes the command fail. In a draft only the errors listed under `blocks_drafts` in
            `lint.yaml` do. A finding is accepted by `lint_ignore` in its question or `ignore` in `lint.yaml`,
            with a reason and a date; one of law and fairness never is.
            """;

    private RulePages() {}

    /** The text of each page by its name. */
    static Map<String, String> all(List<LintRule> rules) {
        Map<String, String> pages = new TreeMap<>();
        StringBuilder list = new StringBuilder(HEAD);
        for (Family family : Family.values()) {
            list.append("\n## ").append(family.title()).append("\n\n");
            list.append("| rule | severity | why |\n| --- | --- | --- |\n");
            for (LintRule rule : rules) {
                RuleFacts facts = rule.facts();
                if (facts.family() == family) {
                    list.append(row(facts));
                    pages.put(facts.id() + ".md", page(facts));
                }
            }
        }
        list.append("\n## Structure, checked while a file is read\n\n");
        list.append("| rule | why |\n| --- | --- |\n");
        for (StructureRule rule : StructureRule.values()) {
            list.append("| " + rule.id() + " " + rule.slug() + " | " + rule.reason() + " |\n");
        }
        pages.put("README.md", list.toString());
        return pages;
    }

    private static String row(RuleFacts facts) {
        return "| [%s](%s.md) %s | %s | %s |%n"
                .formatted(
                        facts.id(),
                        facts.id(),
                        facts.name(),
                        facts.severity().word(),
                        facts.reason())
                .replace("\r\n", "\n");
    }

    private static String page(RuleFacts facts) {
        return """
        # %s %s, for those who write questions

        %s

        %s.

        - severity: %s
        - can be accepted: %s

        Found:

        %s
        Not found:

        %s\
        """
                .formatted(
                        facts.id(),
                        facts.name(),
                        facts.reason(),
                        facts.remedy(),
                        facts.severity().word(),
                        facts.acceptable() ? "yes, with a reason and a date" : "no",
                        shown(facts.bad()),
                        shown(facts.good()));
    }

    private static String shown(Example example) {
        StringBuilder shown = new StringBuilder();
        for (Example.Change change : example.changes()) {
            shown.append("    ").append(change.path()).append(": ");
            String value = change.yaml().isEmpty() ? "(taken out)" : change.yaml();
            if (!change.words().isEmpty()) {
                shown.append("... ").append(change.words()).append(" -> ");
            }
            String old =
                    value.replace("{old}", "...").replace("{question}", "(the question again)");
            shown.append(old.strip().replaceAll("\\s*\n\\s*", " ")).append('\n');
        }
        return shown.toString();
    }
}
