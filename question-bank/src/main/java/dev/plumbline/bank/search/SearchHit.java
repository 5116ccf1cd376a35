package dev.plumbline.bank.search;

import dev.plumbline.bank.question.Question;

/**
 * A question that was found.
 *
 * @param score above 0; comparable within one search only
 * @param field where the passage stands
 */
public record SearchHit(Question question, double score, SearchField field, Passage passage) {}
