package dev.plumbline.bank.sample;

import java.util.List;

/**
 * A graded answer as somebody might tell it: one by which cues are widened, or one kept apart from
 * all work on them.
 *
 * @param voice how it is told, for example {@code terse}
 * @param shows ids of the indicators that a person found in it
 * @param text the answer
 */
public record VoicedAnswer(String voice, List<String> shows, String text) {

    public VoicedAnswer {
        shows = List.copyOf(shows);
    }
}
