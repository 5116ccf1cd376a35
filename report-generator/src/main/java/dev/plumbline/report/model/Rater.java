package dev.plumbline.report.model;

/**
 * An interviewer as a report names one.
 *
 * @param letter A, B, C and so on in the order of the interviewers' codes
 * @param shape 0 circle, 1 square, 2 triangle, 3 diamond; shapes repeat from the fifth interviewer
 *     on
 * @param handedIn whether the scorecard was handed in
 */
public record Rater(String letter, int shape, boolean handedIn) {}
