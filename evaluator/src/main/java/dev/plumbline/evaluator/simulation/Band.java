package dev.plumbline.evaluator.simulation;

import java.util.Optional;

/**
 * The claims between two probabilities.
 *
 * @param from the lowest probability of the band
 * @param to the first probability above it; 1 belongs to the last band
 * @param claims what was claimed and what was true; empty when nothing was claimed here
 */
public record Band(double from, double to, Optional<ClaimedActual> claims) {}
