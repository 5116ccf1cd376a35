package dev.plumbline.bank.lint.wording;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.PlainProse;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.variant.VariantText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** More to hear than the minutes hold. */
final class TimeBudget implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-T1", "time-budget", Family.WORDING)
                    .because(
                            "A plan that runs over takes the time from the last question, which is"
                                    + " then judged on less.",
                            "Give it more minutes, or fewer probes")
                    .example("minutes", "12", "25");

    private static final Map<Form, String> PATHS =
            Map.of(
                    Form.FULL, "minutes",
                    Form.SHORT, "short_form/minutes",
                    Form.TWIN, "twin/short_minutes",
                    Form.TWIN_FULL, "twin/minutes");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        VariantText text =
                VariantText.of(question.question(), question.context(), VariantText.BASE);
        for (Form form : question.question().forms()) {
            AskedForm asked = question.question().as(form);
            int words = PlainProse.words(text.prompt(form)).size();
            double needed =
                    words / question.settings().limit(Limit.WORDS_PER_MINUTE)
                            + asked.probes().size()
                                    * question.settings().limit(Limit.MINUTES_PER_PROBE)
                            + question.settings().limit(Limit.SPARE_MINUTES);
            if (needed > asked.minutes()) {
                findings.add(
                        question.finding(
                                FACTS,
                                PATHS.getOrDefault(form, "minutes"),
                                "the "
                                        + form.word()
                                        + " form needs about "
                                        + Figures.decimals(needed, 1)
                                        + " minutes and has "
                                        + asked.minutes()));
            }
        }
        return findings;
    }
}
