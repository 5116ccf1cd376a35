package dev.plumbline.cli.panel;

import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.RatingScale;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A model that somebody states for ratings of their own, in one unit throughout: a step of one is
 * one logit.
 *
 * @param scales the thresholds of each item, by its name, in the order of the file
 * @param severities what is known of each rater, by name
 * @param otherSeverity standard deviation of raters that are not listed; empty when all have to be
 * @param mean of the prior
 * @param sd of the prior, above 0
 * @param tau standard deviation of one answer's luck, 0 or more
 * @param cuts where probabilities are asked for, ascending
 * @param nextSeverity how strict the rater of a further item is
 */
public record OwnModel(
        Map<String, RatingScale> scales,
        Map<String, SeverityPrior> severities,
        OptionalDouble otherSeverity,
        double mean,
        double sd,
        double tau,
        List<Double> cuts,
        double nextSeverity) {

    public OwnModel {
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        cuts = List.copyOf(cuts);
    }

    /** What is known of a rater; empty when the model does not know them. */
    Optional<SeverityPrior> severity(String rater) {
        SeverityPrior listed = severities.get(rater);
        if (listed != null) {
            return Optional.of(listed);
        }
        return otherSeverity.isPresent()
                ? Optional.of(new SeverityPrior(rater, 0, otherSeverity.getAsDouble()))
                : Optional.empty();
    }

    PanelParameters parameters() {
        return new PanelParameters(1, mean, sd, 0, tau);
    }
}
