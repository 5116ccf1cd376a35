package dev.plumbline.cli.desk;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.desk.text.WrittenAnswers;
import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.evaluator.nextquestion.NextQuestion;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.rating.AnswerReading;
import dev.plumbline.evaluator.rating.RatingReading;
import dev.plumbline.evaluator.rating.Suggestion;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.LevelEstimate;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.OtherRole;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.RoleEstimate;
import dev.plumbline.evaluator.readiness.Rung;
import dev.plumbline.evaluator.robustness.WhatIf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An evaluation as JSON, schema {@code plumbline/evaluation/1}. What was not given is null. */
public final class EvaluationJson {

    private EvaluationJson() {}

    /** The object, in a fixed order of keys; other roles only when asked for. */
    public static Map<String, @Nullable Object> of(InterviewDesk desk, List<OtherRole> others) {
        Map<String, @Nullable Object> json = of(desk);
        if (!others.isEmpty()) {
            json.put("against", each(others, EvaluationJson::other));
        }
        return json;
    }

    private static Map<String, Object> other(OtherRole o) {
        return map(
                "role", o.role().id(),
                "weight_asked", o.weightAsked(),
                "weight_needed", o.weightNeeded(),
                "ladder", each(o.ladder(), EvaluationJson::rung));
    }

    private static Map<String, @Nullable Object> of(InterviewDesk desk) {
        Evaluation e = desk.evaluation();
        Map<String, @Nullable Object> json = Json.object("evaluation");
        json.put("interview", desk.interview().opened().interview());
        json.put("candidate", desk.interview().opened().candidate());
        json.put("role", e.panel().role().id());
        json.put("model", e.reading().model());
        json.put("verdict", e.reading().verdict().word());
        json.put("rule", e.reading().rule());
        json.put("because", e.reading().because());
        json.put("missing", e.reading().missing());
        json.put("shortfall", e.reading().shortfall());
        json.put("estimate", e.reading().estimate().map(EvaluationJson::role));
        json.put("plain", plain(e.plain()));
        json.put("weight_observed", e.reading().coverage().weightObserved());
        json.put("ladder", each(e.ladder(), EvaluationJson::rung));
        json.put("musts", each(e.reading().musts(), EvaluationJson::must));
        json.put("competencies", each(e.reading().competencies(), EvaluationJson::competency));
        json.put("answers", each(e.answers(), EvaluationJson::answer));
        json.put("agreement", agreement(e));
        json.put("robust", e.robustness().robust());
        json.put("flips", each(e.robustness().flips(), EvaluationJson::flip));
        json.put("next", each(e.next(), EvaluationJson::next));
        json.put("written", WrittenAnswers.of(desk.bank(), desk.interview()).json());
        json.put("hashes", hashes(desk));
        return json;
    }

    static <T> List<Object> each(List<T> items, Function<T, Map<String, ?>> form) {
        return items.stream().<Object>map(form).toList();
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> rung(Rung r) {
        return map(
                "level", r.level(),
                "of_the_role", r.ofTheRole(),
                "verdict", r.verdict().word(),
                "missing", r.missing());
    }

    private static Map<String, Object> role(RoleEstimate e) {
        return map(
                "musts", e.musts(),
                "met", e.met(),
                "met_within_slack", e.metWithinSlack(),
                "threshold", e.threshold(),
                "slack", e.slack());
    }

    private static Map<String, Object> plain(Reading r) {
        return map("verdict", r.verdict().word(), "rule", r.rule(), "because", r.because());
    }

    private static Map<String, Object> level(LevelEstimate e) {
        return map(
                "mean", e.mean(),
                "sd", e.sd(),
                "low", e.low(),
                "high", e.high(),
                "at_least_required", e.atLeastRequired(),
                "at_least_floor", e.atLeastFloor());
    }

    private static Map<String, Object> must(MustReading m) {
        return map(
                "competency", m.competency(),
                "floor", m.floor(),
                "state", m.state().name().toLowerCase(Locale.ROOT),
                "missing_answers", m.missingAnswers(),
                "missing_raters", m.missingRaters());
    }

    private static Map<String, Object> competency(CompetencyReading c) {
        return map(
                "competency", c.competency(),
                "required", c.required(),
                "weight", c.weight(),
                "must", c.must(),
                "sight", c.sight().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "own", c.own(),
                "lowest", c.lowest(),
                "highest", c.highest(),
                "gap", c.gap(),
                "answers", c.answers(),
                "ratings", c.ratings(),
                "raters", c.raters(),
                "estimate", c.estimate().map(EvaluationJson::level));
    }

    private static Map<String, Object> answer(AnswerReading a) {
        return map(
                "question", a.key().question(),
                "form", a.key().form().word(),
                "competency", a.competency(),
                "mean", a.mean(),
                "sealed_spread", a.sealedSpread(),
                "ratings", each(a.ratings(), EvaluationJson::rating));
    }

    private static Map<String, Object> rating(RatingReading r) {
        return map(
                "interviewer", r.interviewer(),
                "sealed", r.answer().sealedRating(),
                "amended", r.answer().amended().map(a -> a.level()),
                "suggested", r.suggestion().map(Suggestion::level),
                "suggested_is_at_least", r.suggestion().map(Suggestion::atLeast),
                "to_check", r.suggestion().map(Suggestion::toCheck).orElse(List.of()),
                "reason", r.answer().outcome().reason());
    }

    private static Map<String, Object> agreement(Evaluation e) {
        return map(
                "doubly_rated", e.agreement().doublyRated(),
                "identical", e.agreement().identical(),
                "one_apart", e.agreement().oneApart(),
                "two_or_more_apart", e.agreement().apart().stream().map(AnswerKey::word).toList());
    }

    private static Map<String, Object> flip(WhatIf f) {
        return map(
                "change", f.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "says", f.says(),
                "verdict", f.verdict().word());
    }

    static Map<String, Object> next(NextQuestion n) {
        return map(
                "question", n.key().question(),
                "form", n.key().form().word(),
                "competency", n.competency(),
                "minutes", n.minutes(),
                "doubt_removed", n.doubtRemoved(),
                "why", n.why());
    }

    private static Map<String, Object> hashes(InterviewDesk desk) {
        return map(
                "interview", desk.hash(),
                "bank", desk.bank().hash(),
                "roles", desk.bank().rolesHash(),
                "model", desk.bank().model().hash());
    }
}
