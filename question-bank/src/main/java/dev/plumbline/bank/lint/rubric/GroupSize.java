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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups that are too small, too large, or torn apart. */
final class GroupSize implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-N2", "group-size", Family.RUBRIC)
                    .because(
                            "An interviewer finds an act by its group; groups of three to five in"
                                    + " the order of the talk can be scanned.",
                            "Move, join or split groups, 14 acts at most in all")
                    .example("indicators/undo-per-release/group", "Undoing", "Safety");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        List<Indicator> all = question.question().indicators();
        int most = question.settings().count(Limit.INDICATORS_MOST);
        if (all.size() > most) {
            findings.add(
                    question.finding(
                            FACTS,
                            "indicators",
                            "there are " + all.size() + " indicators, more than " + most));
        }
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        String last = "";
        for (Indicator indicator : all) {
            String group = indicator.group();
            if (groups.containsKey(group) && !group.equals(last)) {
                findings.add(
                        question.finding(
                                FACTS,
                                "indicators/" + indicator.id() + "/group",
                                "the group \"" + group + "\" is torn apart by \"" + last + "\""));
            }
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(indicator);
            last = group;
        }
        groups.forEach((group, acts) -> sized(group, acts, question).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> sized(
            String group, List<Indicator> acts, LintedQuestion question) {
        boolean fits =
                acts.size() >= question.settings().limit(Limit.GROUP_LEAST)
                        && acts.size() <= question.settings().limit(Limit.GROUP_MOST);
        return fits
                ? Optional.empty()
                : Optional.of(
                        question.finding(
                                FACTS,
                                "indicators/" + acts.get(0).id() + "/group",
                                "the group \""
                                        + group
                                        + "\" has "
                                        + Figures.count(acts.size(), "indicator", "indicators")));
    }
}
