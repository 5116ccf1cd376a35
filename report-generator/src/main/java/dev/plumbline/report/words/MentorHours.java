package dev.plumbline.report.words;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.DecisionModel;

/**
 * Hours of a mentor that the first 90 days take: the acts named there, each times the hours of the
 * content's rule. A gap without a named act has no hours yet, which is not the same as none.
 */
public final class MentorHours {

    private MentorHours() {}

    /**
     * A sentence or two.
     *
     * @param model with the hours of an act, or without
     * @param acts named in the steps, 0 or more
     * @param open steps that name no act yet, 0 or more
     */
    public static String of(DecisionModel model, int acts, int open) {
        if (acts + open == 0) {
            return "No gap was observed, so no mentor hours follow from one.";
        }
        if (model.mentorHoursPerAct().isEmpty()) {
            return "How many mentor hours this takes is not said: the rules of version "
                    + model.version()
                    + " name no hours for an act.";
        }
        double each = model.mentorHoursPerAct().orElseThrow();
        String rule =
                hours(each)
                        + " for each act, by the rules of version "
                        + model.version()
                        + "; this is judgement and was not measured.";
        if (acts == 0) {
            return "How many mentor hours this takes is open until an act is agreed on. Reckon "
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
        return Figures.decimals(hours, 2) + (hours == 1 ? " hour" : " hours");
    }
}
