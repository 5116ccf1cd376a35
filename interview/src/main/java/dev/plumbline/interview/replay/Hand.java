package dev.plumbline.interview.replay;

import java.time.Instant;
import java.util.Optional;

/**
 * What one interviewer sealed beside the ratings.
 *
 * @param interviewer who
 * @param handedIn when the scorecard was handed in; empty while it was not
 * @param lean the verdict the interviewer leans to
 * @param worry one worry
 * @param dissent a minority note
 */
public record Hand(
        String interviewer,
        Optional<Instant> handedIn,
        Optional<String> lean,
        Optional<String> worry,
        Optional<String> dissent) {

    /** The same with nothing but whether it was handed in. */
    Hand sealed() {
        return new Hand(
                interviewer, handedIn, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
