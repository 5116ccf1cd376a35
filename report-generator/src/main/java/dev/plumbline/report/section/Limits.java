package dev.plumbline.report.section;

import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.report.facts.InterviewFacts;
import dev.plumbline.report.facts.Provenance;
import dev.plumbline.report.model.LimitsSection;
import dev.plumbline.report.model.LimitsSection.Note;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.words.RuleWords;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 13: what is assumed, what this cannot say, and what it was made from. */
final class Limits {

    private Limits() {}

    static LimitsSection of(Case it) {
        List<Note> notes = new ArrayList<>();
        notes.addAll(it.reading().estimate().isPresent() ? estimated(it) : plainly(it));
        notes.add(
                note(
                        "Can say.",
                        "What was shown, in these answers, against this role’s levels; and what was"
                                + " not asked."));
        notes.add(
                note(
                        "Cannot say.",
                        "How somebody will do in the job, or how two candidates compare. Ratings"
                                + " and ticks are the only input."));
        notes.add(
                note(
                        "Not asked is not zero.",
                        "Not asked, too little heard, asked and not shown, and the contrary are"
                                + " different things. Only what was given enters a mean."));
        notes.add(
                note(
                        "Notes beside acts.",
                        "A note stands beside an act when its words are nearest. The tick is the"
                                + " record, and text moves no level."));
        return new LimitsSection(notes, provenance(it));
    }

    private static Note note(String title, String says) {
        return new Note(title, Line.own(says));
    }

    private static List<Note> plainly(Case it) {
        return List.of(
                note(
                        "How it was read.",
                        "By the “"
                                + it.reading().model()
                                + "” reading: a competency is the mean over its answers of the mean"
                                + " over their raters. No probability is given, and none should be"
                                + " read into the words."),
                note("The rule.", RuleWords.of(it.rule())),
                note(
                        "Assumes.",
                        "The levels and their borders are an author’s documented judgement."
                                + " People who heard the same answer are not independent, and how"
                                + " strict each of them is stays unknown."));
    }

    private static List<Note> estimated(Case it) {
        return List.of(
                note(
                        "How it was read.",
                        "By a model of the panel that takes all ratings together. Two people who"
                            + " heard the same answer share its luck, nobody knows who of them is"
                            + " strict, and what was not asked stays open. “About” is never more"
                            + " than the model’s figure, and says how far these ratings go, not how"
                            + " somebody will do."),
                note("The rules.", RuleWords.of(it.panel().model().verdictRule())),
                note("Assumes.", RuleWords.of(it.panel().model().assumptions())),
                note("Check by hand.", plain(it)));
    }

    private static String plain(Case it) {
        Reading plain = it.evaluation().plain();
        boolean same = plain.verdict() == it.reading().verdict();
        return "By the ratings alone, each competency the mean over its answers of the mean over"
                + " their raters, the word is "
                + (same ? "also " : "")
                + "“"
                + plain.verdict().words()
                + "”: "
                + Sentences.inner(it.names().sentence(plain.because()))
                + (same
                        ? ""
                        : " The model says “"
                                + it.reading().verdict().words()
                                + "”: "
                                + Sentences.inner(it.names().sentence(it.reading().because()))
                                + " It allows for luck and strictness and lets one competency"
                                + " inform another; the ratings alone do not.")
                + " "
                + RuleWords.of(it.rule());
    }

    private static String kept(List<String> departures) {
        return departures.isEmpty()
                ? "Yes: its questions, forms, order, wording and rules for hints."
                : "Not in all. " + String.join(" ", departures);
    }

    private static String kept(String retention) {
        return Sentences.stop(Sentences.capital(retention));
    }

    private static List<Note> provenance(Case it) {
        InterviewFacts facts = it.facts();
        Provenance from = facts.provenance();
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("Interview", Line.content(facts.interview())));
        notes.add(new Note("Interview file", Line.content(from.interviewHash())));
        from.signed()
                .forEach(
                        head ->
                                notes.add(
                                        new Note(
                                                "Log signed at entry " + head.entry(),
                                                Line.content(head.hash()))));
        lateTicks(facts).ifPresent(notes::add);
        facts.opening().ifPresent(o -> opening(o, notes));
        from.plan().ifPresent(p -> notes.add(new Note("Plan", Line.content(p))));
        from.planBankHash()
                .filter(h -> !h.equals(from.bankHash()))
                .ifPresent(
                        h -> notes.add(new Note("Plan drawn from another bank", Line.content(h))));
        notes.add(new Note("Bank", Line.content(from.bankHash())));
        notes.add(new Note("Role profiles", Line.content(from.rolesHash())));
        notes.add(new Note("Model " + from.modelVersion(), Line.content(from.modelHash())));
        from.calibration().ifPresent(c -> notes.add(new Note("Calibration", Line.content(c))));
        notes.add(new Note("Plumbline", Line.content(from.plumblineVersion())));
        notes.add(
                new Note(
                        "Kept",
                        facts.retention()
                                .filter(r -> !r.isBlank())
                                .map(r -> Line.content(kept(r.strip())))
                                .orElse(Line.own("No retention rule was written down."))));
        notes.add(
                new Note(
                        "Check",
                        Line.own(
                                "The same interview file and content give the same bytes with"
                                        + " plumbline report.")));
        return notes;
    }

    private static Optional<Note> lateTicks(InterviewFacts facts) {
        long count = facts.answers().stream().mapToLong(a -> a.lateTicks().size()).sum();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        note(
                                "Changed after a suggestion",
                                count
                                        + (count == 1 ? " tick" : " ticks")
                                        + ", named beside the ratings in the appendix."));
    }

    private static void opening(InterviewFacts.Opening opening, List<Note> notes) {
        notes.add(
                new Note(
                        "Opening",
                        Line.content(opening.id()).and(": ").andContent(opening.title())));
        notes.add(new Note("Opening file", Line.content(opening.hash())));
        notes.add(note("Kept to the opening", kept(opening.departures())));
        opening.changes()
                .forEach(change -> notes.add(new Note("Opening changed", Line.content(change))));
    }
}
