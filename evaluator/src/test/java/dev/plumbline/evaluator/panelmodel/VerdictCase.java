package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One file of the {@code panel_verdict} cases as inputs of the model. */
record VerdictCase(
        PanelParameters parameters,
        VerdictRule rule,
        PanelProfile profile,
        PanelRatings panel,
        JsonNode expected) {

    static VerdictCase read(String file) {
        JsonNode json = ReferenceCase.json("panel_verdict/" + file);
        JsonNode input = json.get("input");
        JsonNode model = input.get("model");
        return new VerdictCase(
                new PanelParameters(
                        model.get("a").asDouble(),
                        model.get("mu").asDouble(),
                        model.get("sd").asDouble(),
                        model.get("rho").asDouble(),
                        model.get("tau").asDouble()),
                new VerdictRule(
                        model.get("t").asDouble(),
                        model.get("plan_slack").asDouble(),
                        model.get("min_weight_observed").asDouble(),
                        model.get("min_answers").asInt(),
                        1,
                        model.get("must_min_ratings").asInt(),
                        1),
                profile(input.get("profile")),
                panel(input, model.get("severity_sd").asDouble()),
                json.get("expected"));
    }

    private static PanelProfile profile(JsonNode demands) {
        List<Demand> all = new ArrayList<>();
        for (JsonNode demand : demands) {
            JsonNode must = demand.get("must");
            all.add(
                    new Demand(
                            demand.get("id").asString(),
                            demand.get("required").asInt(),
                            must.isNull() ? OptionalInt.empty() : OptionalInt.of(must.asInt()),
                            demand.get("weight").asDouble() / 100));
        }
        return new PanelProfile(all);
    }

    private static PanelRatings panel(JsonNode input, double severitySd) {
        List<PanelRating> ratings = new ArrayList<>();
        for (JsonNode rating : input.get("ratings")) {
            ratings.add(
                    new PanelRating(
                            rating.get("question").asString(),
                            rating.get("rater").asString(),
                            rating.get("x").asInt()));
        }
        List<RatedQuestion> questions = new ArrayList<>();
        for (JsonNode question : input.get("questions")) {
            JsonNode levels = question.get("levels");
            questions.add(
                    new RatedQuestion(
                            question.get("id").asString(),
                            question.get("competency").asString(),
                            RatingScale.shifted(
                                    question.get("shift").asDouble(),
                                    levels.get(0).asInt(),
                                    levels.get(levels.size() - 1).asInt())));
        }
        List<SeverityPrior> raters = new ArrayList<>();
        for (String rater : new TreeSet<>(ratings.stream().map(PanelRating::rater).toList())) {
            JsonNode calibrated = input.get("severity").get(rater);
            raters.add(
                    calibrated == null
                            ? new SeverityPrior(rater, 0, severitySd)
                            : new SeverityPrior(
                                    rater,
                                    calibrated.get(0).asDouble(),
                                    calibrated.get(1).asDouble()));
        }
        return new PanelRatings(raters, questions, ratings);
    }
}
