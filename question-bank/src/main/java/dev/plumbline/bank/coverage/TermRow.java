package dev.plumbline.bank.coverage;

import java.util.List;
import java.util.Optional;

/**
 * A row of terms of which at least one must be mentioned.
 *
 * @param terms as the subject map writes them
 * @param mention the first place that mentions one, if any does
 */
public record TermRow(List<String> terms, Optional<Mention> mention) {

    /**
     * Where a term is mentioned.
     *
     * @param term the term of the row
     * @param question id of the question
     * @param by the word that was met: the term, or its synonym in the lexicon
     */
    public record Mention(String term, String question, String by) {

        /** Whether only a synonym was met. */
        public boolean bySynonym() {
            return !by.equals(term);
        }
    }

    public TermRow {
        terms = List.copyOf(terms);
    }

    /** {@code a, b or c}. */
    public String either() {
        int last = terms.size() - 1;
        return last == 0
                ? terms.get(0)
                : String.join(", ", terms.subList(0, last)) + " or " + terms.get(last);
    }
}
