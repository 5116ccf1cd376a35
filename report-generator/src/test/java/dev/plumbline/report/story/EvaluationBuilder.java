package dev.plumbline.report.story;

import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.evaluator.agreement.Agreement;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.estimate.PanelReading;
import dev.plumbline.evaluator.nextquestion.NextQuestion;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.rating.AnswerReading;
import dev.plumbline.evaluator.rating.RatingReading;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.CompetencyReading.Sight;
import dev.plumbline.evaluator.readiness.Coverage;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.PlainReading;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.Rung;
import dev.plumbline.evaluator.readiness.Verdict;
import dev.plumbline.evaluator.robustness.Robustness;
import dev.plumbline.evaluator.robustness.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An evaluation: figures follow from the panel, judgement is given by hand. */
final class EvaluationBuilder {

    private final Panel panel;
    private final Reading estimated;
    private final Map<String, CardBuilder> cards;
    private Verdict verdict = Verdict.NOT_ENOUGH_EVIDENCE;
    private String rule = "";
    private String because = "";
    private List<String> missing = List.of();
    private List<Rung> ladder = List.of();
    private List<WhatIf> whatIfs = List.of();
    private List<NextQuestion> next = List.of();

    EvaluationBuilder(Panel panel, Map<String, CardBuilder> cards) {
        this.panel = panel;
        this.estimated = new PanelReading().read(panel);
        this.cards = cards;
    }

    EvaluationBuilder verdict(Verdict word, String decidedBy, String says, String... lacks) {
        this.verdict = word;
        this.rule = decidedBy;
        this.because = says;
        this.missing = List.of(lacks);
        return this;
    }

    EvaluationBuilder ladder(Rung... rungs) {
        this.ladder = List.of(rungs);
        return this;
    }

    EvaluationBuilder whatIfs(WhatIf... tried) {
        this.whatIfs = List.of(tried);
        return this;
    }

    EvaluationBuilder next(NextQuestion... questions) {
        this.next = List.of(questions);
        return this;
    }

    Evaluation build() {
        List<AnswerReading> answers = panel.asked().stream().map(this::answer).toList();
        List<CompetencyReading> competencies =
                panel.role().required().keySet().stream().map(c -> competency(c, answers)).toList();
        List<MustReading> musts =
                competencies.stream().filter(c -> c.must().isPresent()).map(this::must).toList();
        List<Derivation> why = new ArrayList<>();
        competencies.forEach(c -> why.add(c.derivation()));
        Derivation all = Derivation.named("verdict", verdict.words() + ": " + because, why);
        Reading reading =
                new Reading(
                        "panel",
                        verdict,
                        rule,
                        because,
                        competencies,
                        musts,
                        coverage(competencies),
                        0.2,
                        estimated.estimate(),
                        missing,
                        all);
        return new Evaluation(
                panel,
                answers,
                reading,
                new PlainReading().read(panel),
                ladder,
                agreement(answers),
                new Robustness(whatIfs),
                next,
                all);
    }

    private AnswerReading answer(Asked asked) {
        AnswerKey key = asked.key();
        List<RatingReading> ratings = new ArrayList<>();
        List<Derivation> why = new ArrayList<>();
        for (Scorecard card : panel.handedIn()) {
            card.answer(key).ifPresent(a -> ratings.add(rating(card.interviewer(), a)));
        }
        ratings.forEach(
                r ->
                        why.add(
                                Derivation.named(
                                        "rating/" + key.word() + "/" + r.interviewer(),
                                        r.interviewer()
                                                + " rated "
                                                + key.word()
                                                + " "
                                                + (r.answer().rating().isPresent()
                                                        ? r.answer().rating().getAsInt()
                                                        : "with nothing"),
                                        r.suggestion()
                                                .map(s -> List.of(s.derivation()))
                                                .orElse(List.of()))));
        int[] counted =
                ratings.stream()
                        .map(r -> r.answer().rating())
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .toArray();
        int[] sealed =
                ratings.stream()
                        .map(r -> r.answer().sealedRating())
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .toArray();
        OptionalDouble mean = IntStream.of(counted).average();
        String says = mean.isPresent() ? "mean " + mean.getAsDouble() : "no rating";
        return new AnswerReading(
                key,
                panel.form(key).question().competency(),
                ratings,
                mean,
                sealed.length < 2
                        ? OptionalInt.empty()
                        : OptionalInt.of(
                                IntStream.of(sealed).max().orElse(0)
                                        - IntStream.of(sealed).min().orElse(0)),
                Derivation.named("answer/" + key.word(), key.word() + ": " + says, why));
    }

    private RatingReading rating(String code, Answer answer) {
        CardBuilder card = cards.get(code);
        return new RatingReading(
                code,
                answer,
                card == null ? java.util.Optional.empty() : card.suggestion(answer.key()));
    }

    private CompetencyReading competency(String id, List<AnswerReading> all) {
        List<AnswerReading> mine = all.stream().filter(a -> a.competency().equals(id)).toList();
        List<AnswerReading> rated = mine.stream().filter(a -> a.mean().isPresent()).toList();
        List<Integer> ratings = new ArrayList<>();
        TreeSet<String> raters = new TreeSet<>();
        for (AnswerReading answer : rated) {
            for (RatingReading rating : answer.ratings()) {
                rating.answer()
                        .rating()
                        .ifPresent(
                                r -> {
                                    ratings.add(r);
                                    raters.add(rating.interviewer());
                                });
            }
        }
        Integer must = panel.role().must().get(id);
        Sight sight =
                mine.isEmpty()
                        ? Sight.NOT_ASKED
                        : rated.isEmpty() ? Sight.TOO_LITTLE_HEARD : Sight.OBSERVED;
        OptionalDouble own = rated.stream().mapToDouble(a -> a.mean().orElseThrow()).average();
        return new CompetencyReading(
                id,
                panel.role().required().get(id),
                panel.role().weight(id),
                must == null ? OptionalInt.empty() : OptionalInt.of(must),
                sight,
                own,
                ratings.stream().mapToInt(r -> r).min(),
                ratings.stream().mapToInt(r -> r).max(),
                rated.size(),
                ratings.size(),
                raters.size(),
                estimated.competency(id).estimate(),
                Derivation.named(
                        "competency/" + id,
                        own.isPresent()
                                ? id + ": mean over answers " + own.getAsDouble()
                                : id + ": nothing to read",
                        mine.stream().map(AnswerReading::derivation).toList()));
    }

    private MustReading must(CompetencyReading c) {
        int answers = Math.max(0, panel.rule().minAnswersPerMust() - c.answers());
        int raters = Math.max(0, panel.rule().minRatersPerMust() - c.raters());
        int floor = c.must().orElseThrow();
        MustReading.State state =
                answers + raters > 0
                        ? MustReading.State.OPEN
                        : c.own().orElse(0) < floor - panel.rule().mustTolerance()
                                ? MustReading.State.SHORT
                                : MustReading.State.MET;
        return new MustReading(c.competency(), floor, state, answers, raters, c.derivation());
    }

    private static Coverage coverage(List<CompetencyReading> all) {
        double seen =
                all.stream()
                        .filter(c -> c.sight() == Sight.OBSERVED)
                        .mapToDouble(CompetencyReading::weight)
                        .sum();
        return new Coverage(
                seen,
                ids(all, Sight.OBSERVED),
                ids(all, Sight.TOO_LITTLE_HEARD),
                ids(all, Sight.NOT_ASKED));
    }

    private static List<String> ids(List<CompetencyReading> all, Sight sight) {
        return all.stream()
                .filter(c -> c.sight() == sight)
                .map(CompetencyReading::competency)
                .toList();
    }

    private static Agreement agreement(List<AnswerReading> answers) {
        List<AnswerReading> twice =
                answers.stream().filter(a -> a.sealedSpread().isPresent()).toList();
        int same = (int) twice.stream().filter(a -> a.sealedSpread().getAsInt() == 0).count();
        int one = (int) twice.stream().filter(a -> a.sealedSpread().getAsInt() == 1).count();
        return new Agreement(
                twice.size(),
                same,
                one,
                twice.stream()
                        .filter(a -> a.sealedSpread().getAsInt() > 1)
                        .map(AnswerReading::key)
                        .toList());
    }
}
