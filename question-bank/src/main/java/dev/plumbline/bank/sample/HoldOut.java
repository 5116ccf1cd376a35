package dev.plumbline.bank.sample;

import java.util.List;

/**
 * An answer kept apart from the work on cues.
 *
 * @param voice how it is told, for example {@code terse}
 * @param shows ids of the indicators that a person found in it
 * @param text the answer
 */
public record HoldOut(String voice, List<String> shows, String text) {

    public HoldOut {
        shows = List.copyOf(shows);
    }
}
