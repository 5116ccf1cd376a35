package dev.plumbline.bank.plan;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.role.MinutesModel;

/**
 * Minutes in whole thousandths, so that sums are exact whatever their order. The place of an answer
 * is what the model sets aside for its form, and settling; reading the briefing and the prompt lies
 * within it. A question that is longer than its whole place takes its own minutes, and settling on
 * top; one that is only a little longer than its form, such as 14 minutes in a place of 13 and 1.5,
 * keeps to the place, because its neighbours are shorter. A sitting adds one opening and one
 * closing.
 */
record Timing(MinutesModel model) {

    static long thousandths(double minutes) {
        return Math.round(minutes * 1000);
    }

    static double minutes(long thousandths) {
        return thousandths / 1000.0;
    }

    /** Set aside for reading and talking. */
    long talk(AskedForm asked) {
        long form = thousandths(model.of(asked.form()));
        long own = thousandths(asked.minutes());
        return own <= form + settle() ? form : own;
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
