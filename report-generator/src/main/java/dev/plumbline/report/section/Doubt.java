package dev.plumbline.report.section;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.evaluator.nextquestion.NextQuestion;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.robustness.WhatIf;
import dev.plumbline.report.model.DoubtSection;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.words.Sentences;
import java.util.List;
import java.util.Optional;

/** Section 4: the one doubt and the one next action. */
final class Doubt {

    private Doubt() {}

    static DoubtSection of(Case it) {
        return new DoubtSection(Line.own(doubt(it)).and(about(it)), action(it));
    }

    private static String doubt(Case it) {
        Optional<MustReading> open =
                it.reading().musts().stream()
                        .filter(m -> m.state() == MustReading.State.OPEN)
                        .findFirst();
        if (open.isPresent()) {
            return Sentences.capital(it.names().inside(open.get().competency()))
                    + " is a must and cannot be read yet: it needs "
                    + Musts.needs(open.get())
                    + ".";
        }
        Optional<WhatIf> flip = it.evaluation().robustness().smallestFlip();
        if (flip.isPresent()) {
            return "If "
                    + it.names().translate(flip.get().says())
                    + ", the word would be “"
                    + Sentences.capital(flip.get().verdict().words())
                    + "”.";
        }
        List<CompetencyReading> unseen =
                it.reading().competencies().stream().filter(c -> c.own().isEmpty()).toList();
        if (!unseen.isEmpty()) {
            CompetencyReading c = unseen.get(0);
            return "Nothing is known about "
                    + it.names().inside(c.competency())
                    + ", required at "
                    + c.required()
                    + " with "
                    + Figures.share(c.weight())
                    + " of the weight.";
        }
        return "No single change turns the word; the widest range in section 5 is what is least"
                + " sure.";
    }

    /** Which question the smallest change is about. */
    private static Line about(Case it) {
        boolean open =
                it.reading().musts().stream().anyMatch(m -> m.state() == MustReading.State.OPEN);
        String says = it.evaluation().robustness().smallestFlip().map(WhatIf::says).orElse("");
        for (Asked asked : it.asked()) {
            if (!open && says.contains(asked.key().word())) {
                return Line.own(" Q" + it.names().number(asked.key()) + ": ")
                        .andContent(it.question(asked.key()).title())
                        .and(" (" + it.names().inside(it.competency(asked.key())) + ").");
            }
        }
        return Line.NONE;
    }

    private static Line action(Case it) {
        if (it.evaluation().next().isEmpty()) {
            List<String> unasked = it.reading().coverage().notAsked();
            return Line.own(
                    "No question in the banks would remove much of the doubt"
                            + (unasked.isEmpty()
                                    ? ""
                                    : ", though "
                                            + Sentences.list(
                                                    unasked.stream()
                                                            .map(it.names()::inside)
                                                            .toList())
                                            + (unasked.size() == 1 ? " was" : " were")
                                            + " not asked about")
                            + ". The panel can decide on what was heard.");
        }
        NextQuestion next = it.evaluation().next().get(0);
        return Line.own("Ask about " + it.names().inside(next.competency()) + ": ")
                .and(it.title(next.key()))
                .and(", " + next.minutes() + " minutes. ")
                .and(it.names().sentence(next.why()))
                .and(
                        next.doubtRemoved().isPresent()
                                ? " Of the questions left it could remove most doubt per minute"
                                        + " (an estimate)."
                                : "");
    }
}
