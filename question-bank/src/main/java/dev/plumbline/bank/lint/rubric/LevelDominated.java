package dev.plumbline.bank.lint.rubric;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.Indicator;
import java.util.ArrayList;
import java.util.List;

/** One indicator that carries its level alone. */
final class LevelDominated implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-S8", "level-dominated", Family.RUBRIC)
                    .because(
                            "A level that hangs on one tick falls with one missed tick.",
                            "Add an act, or even out the weights")
                    .example("indicators/bounded-batches/weight", "1", "2");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        double most = question.settings().limit(Limit.LEVEL_SHARE);
        for (Indicator indicator : question.question().indicators()) {
            double share = indicator.weight() / weightOf(indicator.level(), question);
            if (share > most) {
                findings.add(
                        question.finding(
                                FACTS,
                                "indicators/" + indicator.id() + "/weight",
                                "it carries "
                                        + Figures.share(share)
                                        + " of level "
                                        + indicator.level()));
            }
        }
        return findings;
    }

    private static double weightOf(int level, LintedQuestion question) {
        return question.question().indicators().stream()
                .filter(i -> i.level() == level)
                .mapToInt(Indicator::weight)
                .sum();
    }
}
