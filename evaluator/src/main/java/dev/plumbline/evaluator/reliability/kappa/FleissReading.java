package dev.plumbline.evaluator.reliability.kappa;

import dev.plumbline.evaluator.reliability.Statistic;
import java.util.List;

/**
 * Fleiss' kappa as in his paper, for the same number of ratings of every unit.
 *
 * @param kappa at most 1
 * @param z kappa over its standard error if there were no agreement beyond chance
 * @param categories each category against all others, in their order
 */
public record FleissReading(double kappa, double z, List<OfCategory> categories) {

    /**
     * One category.
     *
     * @param category the rating
     * @param kappa agreement on "this one or another"; undefined where nobody or everybody chose it
     */
    public record OfCategory(double category, Statistic<Double> kappa) {}

    public FleissReading {
        categories = List.copyOf(categories);
    }
}
