package dev.plumbline.evaluator.readiness;

import java.util.OptionalDouble;

/**
 * What a rating model with probabilities makes of one competency: the level that fits the ratings,
 * with its range. It holds only as far as the model's assumptions hold.
 *
 * @param mean in levels, clipped to 0 to 4
 * @param sd standard deviation, in levels
 * @param low the lower end of the central 80 per cent, 0 to 4
 * @param high the upper end, 0 to 4
 * @param atLeastRequired probability that the level is at least required minus one half, 0 to 1
 * @param atLeastFloor the same for the floor of a must; empty when it is none
 */
public record LevelEstimate(
        double mean,
        double sd,
        double low,
        double high,
        double atLeastRequired,
        OptionalDouble atLeastFloor) {}
