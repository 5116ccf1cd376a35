package dev.plumbline.cli.ratings;

import dev.plumbline.bank.finding.Place;

/**
 * One rating as its line gives it.
 *
 * @param subject whose answer it was
 * @param item what was answered
 * @param rater who rated
 * @param score the rating
 * @param place where the score stands
 */
public record SingleRating(String subject, String item, String rater, double score, Place place) {}
