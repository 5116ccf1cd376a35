package dev.plumbline.bank.lint.setting;

import dev.plumbline.bank.finding.Place;
import java.time.LocalDate;

/**
 * A finding that somebody accepted, in a question or in {@code lint.yaml}.
 *
 * @param rule the id of the rule
 * @param question id of the question it holds for; empty for all content
 * @param reason why it is right here
 * @param date the day of that decision
 * @param place where it stands
 */
public record Accepted(String rule, String question, String reason, LocalDate date, Place place) {}
