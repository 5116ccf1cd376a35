package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reference cases of the test resources; each folder says where its values come from. */
final class ReferenceCase {

    private static final PanelProfile ONE_COMPETENCY =
            new PanelProfile(List.of(new Demand("theta", 1, OptionalInt.of(1), 1)));

    private ReferenceCase() {}

    static JsonNode json(String path) {
        return JsonMapper.shared().readTree(text(path));
    }

    /** The ratings of {@code input.csv} in file order: item, rater, score. */
    static List<PanelRating> ratings(String folder) {
        List<PanelRating> ratings = new ArrayList<>();
        for (String line : text(folder + "/input.csv").lines().skip(1).toList()) {
            String[] cells = line.split(",");
            ratings.add(new PanelRating(cells[0], cells[1], Integer.parseInt(cells[2])));
        }
        return ratings;
    }

    /** One competency, thresholds in logits as the case states them. */
    static PanelRatings oneCompetency(
            JsonNode expected, List<PanelRating> ratings, Map<String, double[]> severities) {
        List<RatedQuestion> questions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> item : expected.get("item_thresholds").properties()) {
            List<Double> steps = new ArrayList<>();
            item.getValue().forEach(step -> steps.add(step.asDouble()));
            questions.add(new RatedQuestion(item.getKey(), "theta", RatingScale.withSteps(steps)));
        }
        List<SeverityPrior> raters = new ArrayList<>();
        for (String code : new TreeSet<>(severities.keySet())) {
            double[] prior = severities.get(code);
            raters.add(new SeverityPrior(code, prior[0], prior[1]));
        }
        return new PanelRatings(raters, questions, ratings);
    }

    static PanelProfile oneCompetency() {
        return ONE_COMPETENCY;
    }

    /** One logit per level and a prior of mean 0 and sd 1, as the logit cases have it. */
    static PanelParameters logits(double tau) {
        return new PanelParameters(1, 0, 1, 0, tau);
    }

    private static String text(String path) {
        try (InputStream in = ReferenceCase.class.getResourceAsStream("/reference-cases/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no reference case " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
