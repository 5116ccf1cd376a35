package dev.plumbline.evaluator.panel;

import dev.plumbline.bank.question.Form;
import java.util.Comparator;

/**
 * Which answer is meant: a question in one form. Ordered by question, then form.
 *
 * @param question id of the question
 * @param form the form asked
 */
public record AnswerKey(String question, Form form) implements Comparable<AnswerKey> {

    private static final Comparator<AnswerKey> ORDER =
            Comparator.comparing(AnswerKey::question).thenComparing(AnswerKey::form);

    @Override
    public int compareTo(AnswerKey other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code mig-not-null-on-a-busy-ledger:short}. */
    public String word() {
        return question + ":" + form.word();
    }
}
