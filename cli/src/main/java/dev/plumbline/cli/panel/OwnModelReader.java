package dev.plumbline.cli.panel;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.decimal;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.text;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads a model file, schema {@code plumbline/panel-model/1}. */
public final class OwnModelReader {

    /**
     * How far from 0 a threshold, a cut or the prior's mean may lie, in logits. Steps further apart
     * make likelihoods like boxes, which the integral misses.
     */
    public static final double FARTHEST = 6;

    /** Wider spreads than these were not held against brute force. */
    private static final double WIDEST = 5;

    private static final double STRICTEST = 3;

    private static final double WIDEST_SEVERITY = 1.5;

    /** Cuts are told apart by three decimals in the text. */
    private static final double NEAREST = 0.001;

    private final Findings into;

    private OwnModelReader(Findings into) {
        this.into = into;
    }

    private static Shape shape() {
        Shape prior =
                object().must("mean", decimal(-FARTHEST, FARTHEST), "Of the people rated.")
                        .must("sd", decimal(0.01, WIDEST), "Their standard deviation.");
        Shape item =
                object().must("item", text(200), "Its name in the CSV file.")
                        .must(
                                "thresholds",
                                listOf(decimal(-FARTHEST, FARTHEST), 1, 10),
                                "Where two ratings are equally likely, increasing.");
        Shape rater =
                object().must("rater", text(200), "The name in the CSV file.")
                        .must("severity", decimal(-STRICTEST, STRICTEST), "Positive is stricter.")
                        .may(
                                "sd",
                                decimal(0, WIDEST_SEVERITY),
                                "Its standard deviation; 0 is known exactly.");
        return object().must(
                        "schema",
                        choice("plumbline/panel-model/1"),
                        "Says that this file is a model for ratings of your own.")
                .must("prior", prior, "What is assumed before any rating.")
                .may("tau", decimal(0, WIDEST), "One answer's luck, shared by all who hear it.")
                .may(
                        "severity_sd",
                        decimal(0, WIDEST_SEVERITY),
                        "How raters differ that are not listed.")
                .may("raters", listOf(rater, 0, 1_000), "What is known of each rater.")
                .must("items", listOf(item, 1, 200), "The items and their thresholds.")
                .must(
                        "cuts",
                        listOf(decimal(-FARTHEST, FARTHEST), 1, 20),
                        "Where P(at least) is asked for.")
                .may(
                        "next_severity",
                        decimal(-STRICTEST, STRICTEST),
                        "How strict the next rater is.");
    }

    /** The model in a file; nothing when there are errors. */
    public static Optional<OwnModel> read(String shownAs, byte[] bytes, Findings into) {
        Findings findings = new Findings();
        Optional<Node> node = LocatedReader.read(shownAs, bytes, findings);
        node.ifPresent(n -> ShapeCheck.check(n, shape(), findings));
        Optional<OwnModel> model =
                findings.hasErrors()
                        ? Optional.empty()
                        : node.flatMap(n -> new OwnModelReader(findings).bind(View.of(n)));
        into.addAll(findings);
        return model;
    }

    private Optional<OwnModel> bind(View view) {
        Map<String, RatingScale> scales = new LinkedHashMap<>();
        for (View item : view.views("items")) {
            List<Double> steps = item.list("thresholds").stream().map(View::decimal).toList();
            if (increase(steps, item)) {
                RatingScale scale = RatingScale.withSteps(steps);
                once(scales.put(item.text("item"), scale), item, "item");
            }
        }
        Map<String, SeverityPrior> severities = new LinkedHashMap<>();
        for (View rater : view.views("raters")) {
            String name = rater.text("rater");
            double sd = rater.optDecimal("sd").orElse(0);
            SeverityPrior prior = new SeverityPrior(name, rater.decimal("severity"), sd);
            once(severities.put(name, prior), rater, "rater");
        }
        List<Double> cuts = cuts(view);
        OptionalDouble others = view.optDecimal("severity_sd");
        View prior = view.view("prior");
        return into.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new OwnModel(
                                scales,
                                severities,
                                others,
                                prior.decimal("mean"),
                                prior.decimal("sd"),
                                view.optDecimal("tau").orElse(0),
                                cuts,
                                view.optDecimal("next_severity").orElse(0)));
    }

    private List<Double> cuts(View view) {
        List<Double> cuts = view.list("cuts").stream().map(View::decimal).sorted().toList();
        for (int i = 1; i < cuts.size(); i++) {
            if (cuts.get(i) - cuts.get(i - 1) < NEAREST) {
                into.error(
                        view.place("cuts"),
                        "panel-twice",
                        "two cuts are equal or nearer than " + NEAREST,
                        "Keep one of the two");
                break;
            }
        }
        return cuts;
    }

    private boolean increase(List<Double> steps, View item) {
        for (int j = 1; j < steps.size(); j++) {
            if (steps.get(j) <= steps.get(j - 1)) {
                into.error(
                        item.place("thresholds"),
                        "panel-thresholds",
                        "the thresholds of " + item.text("item") + " do not increase",
                        "Each one lies above the one before it");
                return false;
            }
        }
        return true;
    }

    private void once(@Nullable Object before, View entry, String key) {
        if (before != null) {
            into.error(
                    entry.place(key),
                    "panel-twice",
                    "\"" + entry.text(key) + "\" stands twice in this list",
                    "Keep one of the two");
        }
    }
}
