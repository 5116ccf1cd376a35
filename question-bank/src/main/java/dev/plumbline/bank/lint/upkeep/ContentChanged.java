package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.List;

/** Other words under a version that was recorded. */
final class ContentChanged implements QuestionRule {

    private static final String RECORD =
            "hashes.yaml:questions/mig-not-null-on-a-busy-ledger/version";

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-F6", "content-changed-no-bump", Family.UPKEEP)
                    .because(
                            "Interviews name the version that was asked; under the same number they"
                                    + " would be read with other words.",
                            "Raise the version, then run plumbline bank format --record")
                    .examples(otherTitle("4"), otherTitle("5"));

    private static Example otherTitle(String version) {
        return Example.within("title", "400-million-row ledger", "ledger of 400 million rows")
                .and(RECORD, "4")
                .and("version", version);
    }

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        return question
                .recorded()
                .filter(r -> r.contradicts(question.question()))
                .map(
                        r ->
                                question.finding(
                                        FACTS,
                                        "version",
                                        "version "
                                                + r.version()
                                                + " was recorded with other words"))
                .stream()
                .toList();
    }
}
