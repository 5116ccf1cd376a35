package dev.plumbline.console.act;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.event.Moment;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did. Most deeds are events of the interview already; the others exist only while it
 * is held live.
 */
public sealed interface Deed {

    /** The answer it is about, if it is about one. */
    default Optional<AnswerKey> key() {
        return Optional.empty();
    }

    /** A deed about one answer. */
    sealed interface OfAnswer extends Deed {
        /** The answer it is about. */
        AnswerKey answer();

        @Override
        default Optional<AnswerKey> key() {
            return Optional.of(answer());
        }
    }

    /** A deed that the interview knows as an event. */
    record Told(InterviewEvent event) implements Deed {
        @Override
        public Optional<AnswerKey> key() {
            return event instanceof InterviewEvent.OfAnswer e
                    ? Optional.of(e.key())
                    : Optional.empty();
        }
    }

    /** A question was put, or taken up again; its clock runs. */
    record QuestionOpened(AnswerKey answer) implements OfAnswer {}

    /** A question was ended; its clock stands. */
    record QuestionDone(AnswerKey answer) implements OfAnswer {}

    /** Which wording the candidate hears; only before the question is opened. */
    record VariantChosen(AnswerKey answer, String variant) implements OfAnswer {}

    /**
     * A probe, fact or hint was marked by mistake; only by whoever marked it.
     *
     * @param act id of the act that told it
     */
    record TakenBack(AnswerKey answer, String act) implements OfAnswer {}

    /** All clocks stand. */
    record ClockPaused() implements Deed {}

    /** The clocks go on. */
    record ClockResumed() implements Deed {}

    /**
     * Extra time or a written form was agreed.
     *
     * @param percent more time, 0 to 100
     * @param reason kept apart; no report, page or export of an interviewer shows it
     */
    record Adjusted(int percent, boolean written, String reason) implements Deed {}

    /** A meeting with the candidate began. */
    record SittingBegun() implements Deed {}

    /** A meeting with the candidate ended. */
    record SittingEnded() implements Deed {}

    /**
     * Until when cards are to be handed in; the last one said stands. It closes nothing by itself.
     */
    record DeadlineSet(Instant by) implements Deed {}

    /** Somebody was reminded of the card; the reminder holds a state and no value. */
    record Reminded(String to) implements Deed {}

    /** A card that never came was left out by name. */
    record CardClosedWithout(String interviewer) implements Deed {}

    /** The card was given away and is sealed. */
    record HandedIn() implements Deed {}

    /** A raised concern was checked and stands, with the candidate's words. */
    record ConcernStands(AnswerKey answer, String concern, String quote) implements OfAnswer {}

    /** A concern was raised by mistake; nothing of it remains. */
    record ConcernDropped(AnswerKey answer, String concern) implements OfAnswer {}

    /** The level, or the reason for none, was taken back. */
    record Unrated(AnswerKey answer) implements OfAnswer {}

    /** Something good was heard that is not on the list: for panel and maintainer, never a tick. */
    record BeyondList(AnswerKey answer, Optional<Moment> at, String text) implements OfAnswer {}

    /** A note was taken back; the log keeps it, views and exports leave it out. */
    record NoteStruck(AnswerKey answer, String note) implements OfAnswer {}

    /**
     * The suggestion was handed out after the own rating.
     *
     * @param atLeast whether it is a lower bound
     */
    record SuggestionSeen(AnswerKey answer, int level, boolean atLeast) implements OfAnswer {}
}
