package dev.plumbline.cli.desk;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.plan.Plan;
import dev.plumbline.bank.plan.PlannedAnswer;
import dev.plumbline.bank.plan.PlannedSitting;
import dev.plumbline.bank.plan.UnmetDemand;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.Entry;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.event.InterviewLog;
import dev.plumbline.interview.file.InterviewFile;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A plan as lines for a terminal, and as an interview file that waits to be filled in. */
public final class PlanText {

    private PlanText() {}

    /** The sittings, what they cost, and what they can and cannot say. */
    public static String of(Plan plan, QuestionBank bank, RoleProfile role) {
        StringBuilder out = new StringBuilder();
        out.append(role.title()).append(", variant ").append(plan.variant()).append("\n\n");
        for (PlannedSitting sitting : plan.sittings()) {
            out.append("Sitting ")
                    .append(sitting.number())
                    .append(", ")
                    .append(Figures.decimals(sitting.minutes(), 1))
                    .append(" minutes\n")
                    .append(table(sitting, bank))
                    .append("\n");
        }
        out.append(Figures.decimals(plan.minutes(), 1))
                .append(" minutes with the candidate, ")
                .append(Figures.decimals(plan.personHours(), 1))
                .append(" person-hours, ")
                .append(Figures.share(plan.weightCovered()))
                .append(" of the weight.\n");
        plan.concludes().forEach(c -> out.append("- ").append(c).append("\n"));
        plan.spares().forEach(s -> out.append(spare(s)));
        return out.toString();
    }

    private static String table(PlannedSitting sitting, QuestionBank bank) {
        TextTable table = new TextTable("", "Question", "Form", "Min", "Competency");
        for (PlannedAnswer a : sitting.answers()) {
            table.row(
                    String.valueOf(a.number()),
                    a.question(),
                    a.form().word(),
                    Figures.decimals(a.minutes(), 1),
                    bank.competencyTitle(a.competency()));
        }
        return table.lines();
    }

    private static String spare(PlannedAnswer s) {
        return "- Spare: " + s.question() + ":" + s.form().word() + " for " + s.competency() + "\n";
    }

    /** One demand that cannot be met, with its remedy. */
    public static String unmet(UnmetDemand unmet) {
        return "- "
                + sentence(unmet.says())
                + (unmet.fix().isEmpty() ? "" : " " + sentence(unmet.fix()));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /**
     * An interview file with the plan's questions and no scorecard yet.
     *
     * @param opening the opening that laid the plan down
     * @param seed what drew the plan, where something was drawn
     */
    public static String interviewFile(Plan plan, Optional<String> opening, OptionalLong seed) {
        String made = seed.isPresent() ? String.valueOf(seed.getAsLong()) : plan.variant();
        InterviewLog log = new InterviewLog();
        log.append(
                Entry.ROOM,
                new InterviewEvent.Opened(
                        "interview-to-fill-in",
                        "C-0000",
                        opening,
                        plan.role(),
                        Optional.of(
                                new InterviewEvent.PlanReference(
                                        opening.orElse(plan.role() + "-" + made),
                                        Optional.of(plan.bankHash()),
                                        seed))));
        for (PlannedAnswer a : plan.answers()) {
            log.append(
                    Entry.ROOM,
                    new InterviewEvent.Asked(
                            new AnswerKey(a.question(), a.form()),
                            a.version(),
                            a.variant(),
                            OptionalInt.empty(),
                            Optional.empty()));
        }
        return InterviewFile.write(log.entries());
    }
}
