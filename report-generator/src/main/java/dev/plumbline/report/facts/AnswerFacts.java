package dev.plumbline.report.facts;

import dev.plumbline.evaluator.panel.AnswerKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was written down while one answer was given. Moments are whole seconds since the question
 * was opened.
 *
 * @param key which answer
 * @param plannedMinutes talking time the plan set aside
 * @param minutesUsed talking time used, pauses apart
 * @param help probes, hints and reveals in the order given
 * @param notes in the order taken
 * @param concerns when concerns were raised
 * @param amendments when ratings were changed after the reveal
 * @param lateTicks acts whose tick was changed after the suggestion had been shown
 * @param response what the candidate wrote, or a transcript
 */
public record AnswerFacts(
        AnswerKey key,
        OptionalInt plannedMinutes,
        OptionalInt minutesUsed,
        List<Help> help,
        List<Note> notes,
        List<ConcernMoment> concerns,
        List<AmendmentMoment> amendments,
        List<LateTick> lateTicks,
        Optional<Response> response) {

    public AnswerFacts {
        help = List.copyOf(help);
        notes = List.copyOf(notes);
        concerns = List.copyOf(concerns);
        amendments = List.copyOf(amendments);
        lateTicks = List.copyOf(lateTicks);
    }

    /**
     * Something said to the candidate.
     *
     * @param kind what it was
     * @param id of the probe or hint; the number of the reveal
     * @param at second at which it was said
     */
    public record Help(Kind kind, String id, OptionalInt at) {

        /** A probe is offered to everyone; a hint and a reveal are not. */
        public enum Kind {
            PROBE,
            HINT,
            REVEAL
        }
    }

    /**
     * A note as it was taken.
     *
     * @param interviewer code of who took it
     * @param at second at which it was taken
     * @param text plain text, never markup
     */
    public record Note(String interviewer, OptionalInt at, String text) {}

    /**
     * When a concern was raised.
     *
     * @param interviewer code of who raised it
     * @param concern the question's concern
     * @param at second at which it was raised
     */
    public record ConcernMoment(String interviewer, String concern, OptionalInt at) {}

    /**
     * An act whose tick was changed after the suggestion had been shown.
     *
     * @param interviewer code of who changed it
     * @param indicator the act
     */
    public record LateTick(String interviewer, String indicator) {}

    /**
     * An answer that exists as text.
     *
     * @param text what the candidate wrote, or a transcript
     * @param silence why nothing in it is pointed at; a reason to stand after "because"
     * @param pointers words in it that match the cues of an act or a concern; nobody confirmed them
     * @param toAsk follow-up questions for the acts of which no words were found
     */
    public record Response(
            String text, Optional<String> silence, List<Pointer> pointers, List<String> toAsk) {

        public Response {
            pointers = List.copyOf(pointers);
            toAsk = List.copyOf(toAsk);
        }

        /** A text that nobody looked for acts in. */
        public Response(String text) {
            this(text, Optional.empty(), List.of(), List.of());
        }
    }

    /**
     * Words of a written answer.
     *
     * @param label of the act or concern that they point at
     * @param status how they are meant, one word
     * @param quote the words, to the character
     */
    public record Pointer(String label, String status, String quote) {}

    /**
     * When a rating was amended; from, to and reason stand on the scorecard.
     *
     * @param interviewer code of who amended
     * @param at as written in the file
     */
    public record AmendmentMoment(String interviewer, String at) {}
}
