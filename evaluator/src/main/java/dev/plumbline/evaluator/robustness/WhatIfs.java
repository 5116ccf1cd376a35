package dev.plumbline.evaluator.robustness;

import static dev.plumbline.evaluator.derivation.Sentences.figure;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.rating.AnswerReading;
import dev.plumbline.evaluator.rating.RatingReading;
import dev.plumbline.evaluator.rating.Suggestion;
import dev.plumbline.evaluator.readiness.MovedRole;
import dev.plumbline.evaluator.readiness.RatingModel;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Tries every single change: each rating one level down or up within 0 to 4, each rating, answer
 * and interviewer left out, all amendments undone, the ticks' suggestions taken for ratings, each
 * competency weighed a fifth more or less, all weighed the same, and, of a model that has any, each
 * assumption a third more or less. Only scorecards that were handed in are touched.
 */
public final class WhatIfs {

    // A fifth of five: parts of a weight are whole numbers.
    private static final int PARTS = 5;

    private final Panel panel;
    private final RatingModel model;
    private final Verdict verdict;
    private final List<WhatIf> tried = new ArrayList<>();

    private WhatIfs(Panel panel, RatingModel model, Verdict verdict) {
        this.panel = panel;
        this.model = model;
        this.verdict = verdict;
    }

    /**
     * Every change with its verdict, ordered by kind, then by its words.
     *
     * @param reading what the model says about the panel as it is
     * @param answers what the ticks suggest
     */
    public static Robustness of(
            Panel panel, RatingModel model, Reading reading, List<AnswerReading> answers) {
        WhatIfs whatIfs = new WhatIfs(panel, model, reading.verdict());
        whatIfs.ratings();
        whatIfs.amendments();
        whatIfs.suggestions(answers);
        whatIfs.weights();
        if (reading.estimate().isPresent()) {
            whatIfs.assumptions();
        }
        whatIfs.leftOut();
        return new Robustness(
                whatIfs.tried.stream()
                        .sorted(Comparator.comparing(WhatIf::kind).thenComparing(WhatIf::says))
                        .toList());
    }

    private void ratings() {
        for (Scorecard scorecard : panel.handedIn()) {
            String who = scorecard.interviewer();
            for (Answer answer : scorecard.answers()) {
                if (answer.rating().isEmpty()) {
                    continue;
                }
                String what = answer.key().word();
                int level = answer.rating().getAsInt();
                for (int other = level - 1; other <= level + 1; other += 2) {
                    if (other >= 0 && other <= 4) {
                        int moved = other;
                        tryWith(
                                WhatIf.Kind.RATING_MOVED,
                                who + " gave " + moved + " instead of " + level + " for " + what,
                                changing(
                                        who,
                                        a ->
                                                a.key().equals(answer.key())
                                                        ? rated(a, moved)
                                                        : Optional.of(a)));
                    }
                }
                tryWith(
                        WhatIf.Kind.RATING_LEFT_OUT,
                        who + " had no rating for " + what,
                        changing(
                                who,
                                a ->
                                        a.key().equals(answer.key())
                                                ? Optional.empty()
                                                : Optional.of(a)));
            }
        }
    }

    private static Optional<Answer> rated(Answer answer, int level) {
        return Optional.of(
                new Answer(
                        answer.key(),
                        answer.ticks(),
                        answer.concerns(),
                        new Outcome.Rated(level, answer.outcome().reason()),
                        Optional.empty()));
    }

    private void amendments() {
        boolean any =
                panel.handedIn().stream()
                        .flatMap(s -> s.answers().stream())
                        .anyMatch(a -> a.amended().isPresent());
        if (any) {
            tryWith(
                    WhatIf.Kind.AMENDMENTS_UNDONE,
                    "no rating had been amended",
                    panel.with(
                            panel.scorecards().stream()
                                    .map(s -> changed(s, WhatIfs::unamended))
                                    .toList()));
        }
    }

    /** A rating without a suggestion stays: silence of the ticks is never a 0. */
    private void suggestions(List<AnswerReading> answers) {
        Map<AnswerKey, Map<String, Integer>> suggested = new HashMap<>();
        for (AnswerReading answer : answers) {
            for (RatingReading rating : answer.ratings()) {
                rating.suggestion()
                        .map(Suggestion::level)
                        .filter(level -> !OptionalInt.of(level).equals(rating.answer().rating()))
                        .ifPresent(
                                level ->
                                        suggested
                                                .computeIfAbsent(answer.key(), k -> new HashMap<>())
                                                .put(rating.interviewer(), level));
            }
        }
        if (!suggested.isEmpty()) {
            tryWith(
                    WhatIf.Kind.SUGGESTIONS_TAKEN,
                    "every rating was what its ticks suggest",
                    panel.with(
                            panel.scorecards().stream()
                                    .map(s -> changed(s, a -> suggested(a, s, suggested)))
                                    .toList()));
        }
    }

    private static Optional<Answer> suggested(
            Answer answer, Scorecard card, Map<AnswerKey, Map<String, Integer>> suggested) {
        Integer level = suggested.getOrDefault(answer.key(), Map.of()).get(card.interviewer());
        return level == null || !card.handedIn() || answer.rating().isEmpty()
                ? Optional.of(answer)
                : rated(answer, level);
    }

    private static Optional<Answer> unamended(Answer answer) {
        return Optional.of(
                new Answer(
                        answer.key(),
                        answer.ticks(),
                        answer.concerns(),
                        answer.outcome(),
                        Optional.empty()));
    }

    private void weights() {
        RoleProfile role = panel.role();
        List<String> competencies = List.copyOf(role.required().keySet());
        if (competencies.size() < 2) {
            return;
        }
        for (String competency : competencies) {
            weigh(competency, 1, "a fifth more");
            weigh(competency, -1, "a fifth less");
        }
        boolean equal = competencies.stream().map(role::weight).distinct().count() == 1;
        if (!equal) {
            tryWith(
                    WhatIf.Kind.WEIGHTS_EQUAL,
                    "all competencies weighed the same",
                    panel.against(MovedRole.weighing(role, Map.of())));
        }
    }

    private void weigh(String competency, int fifths, String words) {
        RoleProfile role = panel.role();
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (String each : role.required().keySet()) {
            int before = role.parts().getOrDefault(each, 1);
            parts.put(each, before * (each.equals(competency) ? PARTS + fifths : PARTS));
        }
        tryWith(
                WhatIf.Kind.WEIGHT_MOVED,
                panel.title(competency) + " weighed " + words,
                panel.against(MovedRole.weighing(role, parts)));
    }

    private void assumptions() {
        Assumptions now = panel.model().assumptions();
        for (Assumption assumption : Assumption.values()) {
            if (found(assumption)) {
                continue;
            }
            double value = assumption.of(now);
            for (double other : List.of(value * 2 / 3, value * 4 / 3)) {
                tryWith(
                        WhatIf.Kind.ASSUMPTION_MOVED,
                        assumption.words()
                                + " was "
                                + figure(other)
                                + " instead of "
                                + figure(value),
                        panel.assuming(assumption.moved(now, other)));
            }
        }
    }

    /** Whether a calibration stands in place of an assumption, which then moves nothing. */
    private boolean found(Assumption assumption) {
        return panel.calibration()
                .map(
                        c ->
                                switch (assumption) {
                                    case RHO -> false;
                                    case TAU -> c.tau().isPresent();
                                    case SEVERITY ->
                                            panel.handedIn().stream()
                                                    .map(Scorecard::interviewer)
                                                    .allMatch(c.severities()::containsKey);
                                })
                .orElse(false);
    }

    private void leftOut() {
        TreeSet<AnswerKey> rated = new TreeSet<>();
        for (Scorecard scorecard : panel.handedIn()) {
            List<AnswerKey> keys =
                    scorecard.answers().stream()
                            .filter(a -> a.rating().isPresent())
                            .map(Answer::key)
                            .toList();
            rated.addAll(keys);
            if (!keys.isEmpty()) {
                String who = scorecard.interviewer();
                tryWith(
                        WhatIf.Kind.INTERVIEWER_LEFT_OUT,
                        who + " was left out",
                        changing(who, a -> Optional.empty()));
            }
        }
        for (AnswerKey key : rated) {
            tryWith(
                    WhatIf.Kind.QUESTION_LEFT_OUT,
                    key.word() + " was left out",
                    panel.with(
                            panel.scorecards().stream()
                                    .map(s -> changed(s, a -> unless(a, key)))
                                    .toList()));
        }
    }

    private static Optional<Answer> unless(Answer answer, AnswerKey key) {
        return answer.key().equals(key) ? Optional.empty() : Optional.of(answer);
    }

    private Panel changing(String interviewer, Function<Answer, Optional<Answer>> change) {
        return panel.with(
                panel.scorecards().stream()
                        .map(s -> s.interviewer().equals(interviewer) ? changed(s, change) : s)
                        .toList());
    }

    private static Scorecard changed(Scorecard card, Function<Answer, Optional<Answer>> change) {
        return new Scorecard(
                card.interviewer(),
                card.handedIn(),
                card.answers().stream().map(change).flatMap(Optional::stream).toList());
    }

    private void tryWith(WhatIf.Kind kind, String says, Panel changed) {
        Verdict after = model.verdict(changed);
        tried.add(new WhatIf(kind, says, after, after != verdict));
    }
}
