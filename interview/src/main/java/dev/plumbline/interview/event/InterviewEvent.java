package dev.plumbline.interview.event;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.NotAsked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Something that happened in one interview. Events of the room are told once; events of a scorecard
 * belong to the interviewer who is the author of their entry.
 */
public sealed interface InterviewEvent {

    /** An event about one answer. */
    sealed interface OfAnswer extends InterviewEvent {
        /** The answer it is about. */
        AnswerKey key();
    }

    /** An event about what stands for one act of an answer. */
    sealed interface OfTick extends OfAnswer {
        /** The act it is about. */
        String indicator();
    }

    /**
     * The interview was opened.
     *
     * @param interview its id
     * @param candidate the candidate's code name
     * @param opening id of the opening, when there is one
     * @param role id of the role profile
     * @param plan what was planned, when there was a plan
     */
    record Opened(
            String interview,
            String candidate,
            Optional<String> opening,
            String role,
            Optional<PlanReference> plan)
            implements InterviewEvent {}

    /** A sitting was held; minutes include pauses, and pauses are not the candidate's time. */
    record SittingHeld(LocalDate date, OptionalInt minutes, OptionalInt pausedMinutes)
            implements InterviewEvent {}

    /** A question was put, in a form, version and variant; minutes were used for it. */
    record Asked(
            AnswerKey key,
            int version,
            String variant,
            OptionalInt minutes,
            Optional<String> response)
            implements OfAnswer {}

    /** A probe was put. */
    record Probed(AnswerKey key, String probe, Optional<Moment> at) implements OfAnswer {}

    /** The candidate asked for a fact and was told; numbers count from 1. */
    record Revealed(AnswerKey key, int reveal, Optional<Moment> at) implements OfAnswer {}

    /** Help was given that not everyone hears. */
    record Hinted(AnswerKey key, String hint, Optional<Moment> at) implements OfAnswer {}

    /**
     * The head of the log was signed.
     *
     * @param entry the entry it vouches for
     * @param hash {@code sha256:} and 64 hex digits
     */
    record Signed(long entry, String hash) implements InterviewEvent {}

    /** A planned answer was not asked for. */
    record LeftOut(AnswerKey key, NotAsked.Why why) implements OfAnswer {}

    /** A scorecard was begun. */
    record Joined() implements InterviewEvent {}

    /** An act was shown; {@code prompted} after a probe that elicits it. */
    record Ticked(AnswerKey key, String indicator, boolean prompted) implements OfTick {}

    /** An act was partly said. */
    record HalfTicked(AnswerKey key, String indicator) implements OfTick {}

    /** A probe asked for an act and it was not shown. */
    record NotShown(AnswerKey key, String indicator) implements OfTick {}

    /** The contrary of an act was said or done. */
    record Opposed(AnswerKey key, String indicator) implements OfTick {}

    /** Whatever stood for an act was taken back. */
    record Unticked(AnswerKey key, String indicator) implements OfTick {}

    /** What stood for an act was changed after the suggestion had been shown. */
    record ChangedAfterSuggestion(AnswerKey key, String indicator) implements OfAnswer {}

    /** A concern was raised. */
    record ConcernRaised(AnswerKey key, String concern, Optional<Moment> at, String quote)
            implements OfAnswer {}

    /** A raised concern was checked and withdrawn. */
    record ConcernWithdrawn(AnswerKey key, String concern) implements OfAnswer {}

    /** A raised concern was checked and stands. */
    record ConcernStanding(AnswerKey key, String concern) implements OfAnswer {}

    /** A level was given. */
    record Rated(AnswerKey key, int level, String reason) implements OfAnswer {}

    /** Too little was heard to give a level. */
    record NotEnoughHeard(AnswerKey key, String reason) implements OfAnswer {}

    /** The answer does not count. */
    record Voided(AnswerKey key, String reason) implements OfAnswer {}

    /** The interviewer was not there for it. */
    record Absent(AnswerKey key, String reason) implements OfAnswer {}

    /** A note was taken. */
    record Noted(AnswerKey key, Optional<Moment> at, String text) implements OfAnswer {}

    /** A lean and one worry were sealed with the ratings. */
    record Leaned(Optional<String> lean, Optional<String> worry) implements InterviewEvent {}

    /** The scorecard was handed in. */
    record HandedIn(Instant at) implements InterviewEvent {}

    /** All scorecards were shown to the panel. */
    record RevealedToPanel() implements InterviewEvent {}

    /** A rating was changed after the reveal; the first one stays. */
    record Amended(AnswerKey key, int level, Optional<Instant> at, String reason)
            implements OfAnswer {}

    /** A minority note that the report always prints. */
    record Dissented(String text) implements InterviewEvent {}

    /** Nothing more is added. */
    record Closed() implements InterviewEvent {}

    /**
     * Which plan an interview followed.
     *
     * @param id the plan's name
     * @param bank hash of the bank it was drawn from
     * @param seed that chose among equally good plans
     */
    record PlanReference(String id, Optional<String> bank, OptionalLong seed) {}
}
