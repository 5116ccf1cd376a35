package dev.plumbline.evaluator.reliability.icc;

import dev.plumbline.evaluator.reliability.Statistic;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The six forms for one table.
 *
 * @param leftOut units that some rater did not rate; they take no part
 * @param squares the analysis of variance
 * @param forms all six, in the order of {@link IccForm}
 * @param generalizability components of variance, and what other numbers of raters would give
 */
public record IccReading(
        int leftOut,
        MeanSquares squares,
        Map<IccForm, Statistic<IccEstimate>> forms,
        Statistic<Generalizability> generalizability) {

    public IccReading {
        forms = Collections.unmodifiableMap(new EnumMap<>(forms));
        if (forms.size() != IccForm.values().length) {
            throw new IllegalArgumentException("not all forms: " + forms.keySet());
        }
    }

    /** One of the six. */
    public Statistic<IccEstimate> form(IccForm form) {
        return java.util.Objects.requireNonNull(forms.get(form));
    }
}
