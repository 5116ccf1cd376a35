package dev.plumbline.evaluator.panelmodel;

import java.util.OptionalDouble;

/**
 * One competency of the role by its own ratings, nothing borrowed from others.
 *
 * @param competency its id
 * @param own mean over answers of the mean over raters, each rating corrected by the calibrated
 *     mean severity of its rater, in levels; empty when nothing was rated
 * @param answers answers with at least one rating
 * @param thin a must under its minima of answers, ratings or raters
 * @param isShort a must whose own level is more than half a level below its floor
 * @param gap observed, own level more than half a level below what is required, and P(at least
 *     required) under one half
 */
public record OwnLevel(
        String competency,
        OptionalDouble own,
        int answers,
        boolean thin,
        boolean isShort,
        boolean gap) {}
