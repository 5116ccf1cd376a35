package dev.plumbline.bank.calibration;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.decimal;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.calibration.Calibration.Borders;
import dev.plumbline.bank.calibration.Calibration.Severity;
import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a calibration file, schema {@code plumbline/calibration/1}. */
public final class CalibrationReader {

    private static final int RATINGS_APART = 4;

    private final Findings into;

    private CalibrationReader(Findings into) {
        this.into = into;
    }

    /** What may stand in the file. */
    public static Shape shape() {
        Shape rater =
                object().must("interviewer", id(1, 64), "The interviewer's code.")
                        .must("severity", decimal(-4, 4), "In levels; positive is stricter.")
                        .must("error", decimal(0.01, 4), "Its standard error, in levels.");
        Shape steps = listOf(decimal(-4, 8), RATINGS_APART, RATINGS_APART);
        Shape question =
                object().must("id", id(1, 64), "The question.")
                        .must("version", whole(1, 9_999), "The version that was calibrated.")
                        .must("steps", steps, "Borders 0|1, 1|2, 2|3 and 3|4, in levels.");
        return object().must(
                        "schema",
                        choice("plumbline/calibration/1"),
                        "Says that this file is a calibration.")
                .must("id", id(1, 64), "Its name; reports print it.")
                .must("candidates", whole(1, 10_000_000), "How many candidates it rests on.")
                .may("tau", decimal(0, 5), "One answer's luck, in levels.")
                .may("interviewers", listOf(rater, 0, 10_000), "How strict each was.")
                .may("questions", listOf(question, 0, 10_000), "Where their borders lie.");
    }

    /**
     * The calibration in a file.
     *
     * @param shownAs what findings call the file
     * @param into takes what is wrong
     * @return nothing when there are errors
     */
    public static Optional<Calibration> read(String shownAs, byte[] bytes, Findings into) {
        Findings findings = new Findings();
        Optional<Node> node = LocatedReader.read(shownAs, bytes, findings);
        node.ifPresent(n -> ShapeCheck.check(n, shape(), findings));
        Optional<Calibration> read =
                findings.hasErrors()
                        ? Optional.empty()
                        : node.map(
                                n ->
                                        new CalibrationReader(findings)
                                                .bind(View.of(n), Hash.of(bytes)));
        into.addAll(findings);
        return findings.hasErrors() ? Optional.empty() : read;
    }

    private Calibration bind(View view, String hash) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (View rater : view.views("interviewers")) {
            Severity severity = new Severity(rater.decimal("severity"), rater.decimal("error"));
            once(severities.put(rater.text("interviewer"), severity), rater, "interviewer");
        }
        Map<String, Borders> borders = new LinkedHashMap<>();
        for (View question : view.views("questions")) {
            List<Double> steps = question.list("steps").stream().map(View::decimal).toList();
            increasing(steps, question);
            Borders found = new Borders(question.whole("version"), steps);
            once(borders.put(question.text("id"), found), question, "id");
        }
        return new Calibration(
                view.text("id"),
                view.whole("candidates"),
                view.optDecimal("tau"),
                severities,
                borders,
                hash);
    }

    private void once(@Nullable Object before, View entry, String key) {
        if (before != null) {
            into.error(
                    entry.place(key),
                    "calibration-twice",
                    "\"" + entry.text(key) + "\" stands twice in this list",
                    "Keep one of the two");
        }
    }

    private void increasing(List<Double> steps, View question) {
        for (int j = 1; j < steps.size(); j++) {
            if (steps.get(j) <= steps.get(j - 1)) {
                into.error(
                        question.place("steps"),
                        "calibration-steps",
                        "the steps of " + question.text("id") + " do not increase",
                        "Each border lies above the one before it");
                return;
            }
        }
    }
}
