package dev.plumbline.report.facts;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one interviewer sealed beside the ratings.
 *
 * @param code the interviewer's code; a report prints a letter instead
 * @param handedIn whether the scorecard was handed in
 * @param lean the verdict this interviewer leant to
 * @param worry the one worry
 * @param minority a note of dissent, which a report always prints
 * @param minutesAfter minutes between the end of the interview and handing in, 0 or more
 */
public record InterviewerFacts(
        String code,
        boolean handedIn,
        Optional<String> lean,
        Optional<String> worry,
        Optional<String> minority,
        OptionalInt minutesAfter) {}
