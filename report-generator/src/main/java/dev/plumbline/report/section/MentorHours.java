package dev.plumbline.report.section;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.report.model.FirstMonthsSection.Step;
import dev.plumbline.report.model.Line;
import java.util.List;

/**
 * Hours of a mentor that the first 90 days take: the acts named there, each times the hours of the
 * content's rule. A gap without a named act has no hours yet, which is not the same as none.
 */
final class MentorHours {

    /** What stands in the place of acts where the ticks name none. */
    static final Line NO_ACT =
            Line.own(
                    "The ticks name no act that is lacking; agree on one with the reviewer first.");

    private MentorHours() {}

    static String of(DecisionModel model, List<Step> steps) {
        if (steps.isEmpty()) {
            return "No gap was observed, so no mentor hours follow from one.";
        }
        if (model.mentorHoursPerAct().isEmpty()) {
            return "How many mentor hours this takes is not said: the rules of version "
                    + model.version()
                    + " name no hours for an act.";
        }
        double each = model.mentorHoursPerAct().orElseThrow();
        int acts =
                (int)
                        steps.stream()
                                .flatMap(s -> s.acts().stream())
                                .filter(a -> !a.equals(NO_ACT))
                                .count();
        long open = steps.stream().filter(s -> s.acts().contains(NO_ACT)).count();
        String rule =
                hours(each)
                        + " for each act, by the rules of version "
                        + model.version()
                        + "; this is judgement and was not measured.";
        if (acts == 0) {
            return "How many mentor hours this takes is open until an act is agreed on. "
                    + "Reckon "
                    + rule;
        }
        return "Mentor hours these steps imply: about "
                + hours(acts * each)
                + (open > 0 ? ", the steps without a named act not counted" : "")
                + ". Reckoned with "
                + Figures.count(acts, "act", "acts")
                + " and "
                + rule;
    }

    private static String hours(double hours) {
        String figure = Figures.decimals(hours, 2);
        return figure + (hours == 1 ? " hour" : " hours");
    }
}
