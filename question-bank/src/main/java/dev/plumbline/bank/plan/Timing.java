package dev.plumbline.bank.plan;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.role.MinutesModel;

/**
 * Minutes in whole thousandths, so that sums are exact whatever their order. An answer takes the
 * minutes that the model sets aside for its form, or the question's own where those are longer;
 * reading the briefing and the prompt lies within them, settling comes on top. A sitting adds one
 * opening and one closing.
 */
record Timing(MinutesModel model) {

    static long thousandths(double minutes) {
        return Math.round(minutes * 1000);
    }

    static double minutes(long thousandths) {
        return thousandths / 1000.0;
    }

    /** Reading and talking. */
    long talk(AskedForm asked) {
        return thousandths(Math.max(model.of(asked.form()), asked.minutes()));
    }

    long settle() {
        return thousandths(model.settlePerAnswer());
    }

    /** Opening and closing of one sitting. */
    long around() {
        return thousandths(model.opening()) + thousandths(model.closing());
    }

    /** What the longest sitting has for its answers. */
    long room() {
        return thousandths(model.maxSitting()) - around();
    }

    /**
     * Person-hours: everyone in a sitting gives its minutes; everyone who takes part prepares,
     * hands in and joins the debrief once.
     */
    double personHours(int people, int interviewers, long sittings) {
        long once =
                thousandths(model.prep())
                        + thousandths(model.handIn())
                        + thousandths(model.debrief());
        return minutes(people * sittings + interviewers * once) / 60;
    }
}
