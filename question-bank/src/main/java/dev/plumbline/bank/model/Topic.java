package dev.plumbline.bank.model;

import java.util.List;

/**
 * One topic of the subject map.
 *
 * @param id for example {@code s7.1}, or {@code faq3}
 * @param slug a short name
 * @param bank id of the bank that covers it; empty for a question of the subject's own list
 * @param competencies ids of the competencies that it belongs to
 * @param minQuestions how many questions in review or approved it needs
 * @param mustMention rows of terms; at least one of each row must be met somewhere
 */
public record Topic(
        String id,
        String slug,
        String bank,
        List<String> competencies,
        int minQuestions,
        List<List<String>> mustMention) {

    public Topic {
        competencies = List.copyOf(competencies);
        mustMention = mustMention.stream().map(List::copyOf).toList();
    }
}
