package dev.plumbline.bank.plan;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.question.Form;

/** A plan or its lack, as a text that a test can compare whole. */
final class PlanText {

    private PlanText() {}

    static String of(PlanResult result) {
        StringBuilder text = new StringBuilder();
        if (result instanceof Infeasible infeasible) {
            for (UnmetDemand unmet : infeasible.unmet()) {
                text.append(unmet.demand()).append(' ').append(unmet.subject());
                unmet.minutesShort()
                        .ifPresent(m -> text.append(", minutes short ").append(figure(m)));
                unmet.questionsShort().ifPresent(q -> text.append(", questions short ").append(q));
                text.append('\n').append("  ").append(unmet.says()).append('\n');
                text.append("  ").append(unmet.fix()).append('\n');
            }
            return text.toString();
        }
        Plan plan = (Plan) result;
        for (PlannedSitting sitting : plan.sittings()) {
            text.append("sitting ").append(sitting.number()).append(", ");
            text.append(figure(sitting.minutes())).append(" minutes\n");
            sitting.answers().forEach(a -> line(text, a));
        }
        if (!plan.spares().isEmpty()) {
            text.append("spares\n");
            plan.spares().forEach(a -> line(text, a));
        }
        plan.concludes().forEach(c -> text.append(c).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, PlannedAnswer answer) {
        Form form = answer.form();
        text.append("  ").append(answer.number()).append(' ').append(answer.question());
        text.append(' ').append(form.word()).append(' ').append(figure(answer.minutes()));
        text.append('\n');
    }

    private static String figure(double minutes) {
        return Figures.decimals(minutes, 1);
    }
}
