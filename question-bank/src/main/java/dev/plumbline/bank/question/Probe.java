package dev.plumbline.bank.question;

import java.util.List;

/**
 * A follow-up that belongs to the question and is offered to everyone.
 *
 * @param id unique within its question
 * @param ask the neutral wording, one ask
 * @param elicits ids of the indicators that an answer to it may show
 * @param purpose what it tells apart, in words for the interviewer
 * @param separates the two neighbouring levels it separates, for example {@code 2 | 3}
 * @param when the moment to put it, or {@code always}
 */
public record Probe(
        String id,
        String ask,
        List<String> elicits,
        String purpose,
        String separates,
        String when) {

    public Probe {
        elicits = List.copyOf(elicits);
    }
}
