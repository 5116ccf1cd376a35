package dev.plumbline.report.section;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.evaluator.robustness.Robustness;
import dev.plumbline.evaluator.robustness.WhatIf;
import dev.plumbline.report.model.FlipsSection;
import dev.plumbline.report.model.FlipsSection.Row;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Section 9: the changes that would turn the verdict, and those that would not. */
final class Flips {

    private static final int NAMED = 10;

    private Flips() {}

    static FlipsSection of(Case it) {
        Robustness robustness = it.evaluation().robustness();
        List<WhatIf> flips = robustness.flips();
        List<Row> rows = new ArrayList<>();
        flips.stream().limit(NAMED).forEach(w -> rows.add(row(it, w)));
        if (flips.size() > NAMED) {
            int more = flips.size() - NAMED;
            rows.add(
                    new Row(
                            Line.own(Figures.count(more, "more change", "more changes")),
                            "another word",
                            true));
        }
        for (WhatIf.Kind kind : WhatIf.Kind.values()) {
            same(it, robustness, kind, rows);
        }
        return new FlipsSection(robustness.robust(), summary(it, robustness), rows);
    }

    private static Row row(Case it, WhatIf whatIf) {
        return new Row(
                Line.own(Sentences.capital(it.names().translate(whatIf.says()))),
                Sentences.capital(whatIf.verdict().words()),
                whatIf.flips());
    }

    private static void same(Case it, Robustness robustness, WhatIf.Kind kind, List<Row> rows) {
        List<WhatIf> same =
                robustness.whatIfs().stream().filter(w -> w.kind() == kind && !w.flips()).toList();
        if (same.size() == 1) {
            rows.add(new Row(row(it, same.get(0)).change(), "the same", false));
        } else if (!same.isEmpty()) {
            boolean some = robustness.flips().stream().anyMatch(w -> w.kind() == kind);
            rows.add(
                    new Row(
                            Line.own(
                                    (some ? "Any other " : "Any ")
                                            + words(kind)
                                            + " ("
                                            + same.size()
                                            + " tried)"),
                            "the same",
                            false));
        }
    }

    private static String words(WhatIf.Kind kind) {
        return switch (kind) {
            case RATING_MOVED -> "single rating is moved by one level";
            case RATING_LEFT_OUT -> "single rating is left out";
            case AMENDMENTS_UNDONE -> "amendment is undone";
            case SUGGESTIONS_TAKEN -> "suggestion of the ticks is taken for the rating";
            case WEIGHT_MOVED -> "weight is moved by a fifth";
            case WEIGHTS_EQUAL -> "equal weighting is used";
            case ASSUMPTION_MOVED -> "assumption of the model is moved by a third";
            case QUESTION_LEFT_OUT -> "question is left out";
            case INTERVIEWER_LEFT_OUT -> "interviewer’s ratings are left out";
        };
    }

    private static String summary(Case it, Robustness robustness) {
        if (robustness.whatIfs().isEmpty()) {
            return "Nothing was tried: there is no rating to change.";
        }
        return robustness
                .smallestFlip()
                .map(
                        w ->
                                "Fragile. The smallest change that turns the word: "
                                        + it.names().translate(w.says())
                                        + ".")
                .orElse(
                        "Robust. None of the "
                                + robustness.whatIfs().size()
                                + " single changes tried turns the word.");
    }
}
