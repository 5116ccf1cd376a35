package dev.plumbline.bank.lint.fairness;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Something that looks like a real key or like personal data. */
final class SecretLike implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-I4", "secret-like", Family.INCLUSION)
                    .because(
                            "A file of questions is copied and printed; a real key in it is a leak,"
                                    + " and nobody can tell it from an invented one.",
                            "Mark it as invented (FAKE or EXAMPLE in it), or use an address under"
                                    + " example.org")
                    .example(
                            "reveal_if_asked/1/answer",
                            "A job that signs with AKIA2QJXV5MTL7WKZ3RD.",
                            "A job that signs with a key of its own.");

    private static final Pattern KEY =
            Pattern.compile(
                    "\\b(?:(?:AKIA|ASIA)[A-Z0-9]{16}\\b"
                            + "|(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{16,}"
                            + "|gh[pousr]_[A-Za-z0-9]{30,}|xox[abprs]-[A-Za-z0-9-]{10,}"
                            + "|eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]*"
                            + "|[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){4,7}\\b)"
                            + "|-----BEGIN [A-Z ]*PRIVATE KEY-----");
    private static final Pattern ADDRESS = Pattern.compile("\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern INVENTED =
            Pattern.compile("(?i)fake|example|\\.(?:invalid|test|localhost)$");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Part> parts = new ArrayList<>(question.parts().everything());
        parts.addAll(question.parts().samples());
        List<Finding> findings = new ArrayList<>();
        for (Part part : parts) {
            findings.addAll(met(KEY, question, part));
            if (part.text().indexOf('@') >= 0) {
                findings.addAll(met(ADDRESS, question, part));
            }
        }
        return findings;
    }

    private static List<Finding> met(Pattern secret, LintedQuestion question, Part part) {
        return secret.matcher(part.text())
                .results()
                .map(MatchResult::group)
                .filter(found -> !INVENTED.matcher(found).find())
                .map(
                        found ->
                                question.finding(
                                        FACTS,
                                        part,
                                        found,
                                        "\"" + found + "\" looks like a real key or address"))
                .toList();
    }
}
