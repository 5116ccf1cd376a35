package dev.plumbline.console.room;

import static dev.plumbline.console.room.Rooms.A;
import static dev.plumbline.console.room.Rooms.B;
import static dev.plumbline.console.room.Rooms.COORDINATOR;
import static dev.plumbline.console.room.Rooms.LEDGER;
import static dev.plumbline.console.room.Rooms.NINE;
import static dev.plumbline.console.room.Rooms.ORDERS;
import static dev.plumbline.console.room.Rooms.opened;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.question.Form;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.room.Rooms.Evening;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.interview.event.InterviewEvent;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may happen in a room, and what its clocks say. */
class RoomTest {

    private static final Deed HANDED_IN = new Deed.HandedIn();
    private static final InterviewEvent REVEALED = new InterviewEvent.RevealedToPanel();

    private static InterviewEvent rated(int level, String reason) {
        return new InterviewEvent.Rated(LEDGER, level, reason);
    }

    @Test
    void anAnswerIsRatedOnlyAfterItsQuestionWasOpened() {
        assertThat(new Evening().refused(A, rated(2, ""))).contains("was not asked yet");
        assertThat(opened(LEDGER).refused(A, rated(2, ""))).isEmpty();
    }

    @Test
    void aZeroNeedsAReasonOrANote() {
        Evening evening = opened(LEDGER);

        assertThat(evening.refused(A, rated(0, ""))).isEqualTo("A 0 needs a reason or a note.");
        assertThat(evening.refused(A, rated(0, "Fills the rows with a guess."))).isEmpty();
        evening.then(A, new InterviewEvent.Noted(LEDGER, Optional.empty(), "Would guess."));
        assertThat(evening.refused(A, rated(0, ""))).isEmpty();
        evening.then(A, new Deed.NoteStruck(LEDGER, "act-2"));
        assertThat(evening.refused(A, rated(0, ""))).isNotEmpty();
    }

    @Test
    void onlyWhatTheQuestionHasInItsFormCanBeMarked() {
        Evening evening = opened(LEDGER);

        assertThat(evening.refused(A, new InterviewEvent.Ticked(LEDGER, "lock-risk", false)))
                .isEmpty();
        assertThat(evening.refused(A, new InterviewEvent.Ticked(LEDGER, "lock-rsk", false)))
                .contains("has no indicator \"lock-rsk\"");
        assertThat(evening.refused(A, new InterviewEvent.Ticked(LEDGER, "rehearsal", false)))
                .as("an act of the full form only")
                .contains("in this form");
        assertThat(evening.refused(A, new InterviewEvent.Revealed(LEDGER, 40, Optional.empty())))
                .contains("facts to tell");
    }

    @Test
    void aQuestionOutsideThePlanIsRefused() {
        AnswerKey other = new AnswerKey("eng-tool-loan-pull-request", Form.FULL);

        assertThat(new Evening().refused(A, new Deed.QuestionOpened(other)))
                .contains("is not in this interview's plan");
    }

    @Test
    void everybodyKeepsToTheirOwnSide() {
        Evening evening = opened(LEDGER);

        assertThat(evening.refused(COORDINATOR, rated(2, ""))).contains("has no card");
        assertThat(evening.refused(A, REVEALED)).contains("Only the coordinator");
        assertThat(evening.refused(new Who.Candidate(), rated(2, "")))
                .contains("not on this panel");
        assertThat(evening.refused(new Who.Interviewer("interviewer-z"), HANDED_IN))
                .contains("not on this panel");
    }

    @Test
    void nothingIsAddedToACardThatWasHandedIn() {
        Evening evening = opened(LEDGER).then(A, rated(2, "")).then(A, HANDED_IN);

        assertThat(evening.refused(A, rated(3, ""))).contains("has been handed in");
        assertThat(evening.refused(B, rated(3, ""))).isEmpty();
    }

    @Test
    void theRevealWaitsForEveryCard() {
        Evening evening = opened(LEDGER).then(A, HANDED_IN);

        assertThat(evening.refused(COORDINATOR, REVEALED))
                .isEqualTo("Not handed in yet: interviewer-b.");
        evening.then(COORDINATOR, new Deed.CardClosedWithout("interviewer-b"));
        assertThat(evening.refused(COORDINATOR, REVEALED)).isEmpty();
        assertThat(evening.refused(B, rated(1, ""))).contains("went on without");
    }

    @Test
    void afterTheRevealARatingIsAmendedAndNothingElseChanges() {
        Evening evening =
                opened(LEDGER)
                        .then(A, rated(2, ""))
                        .then(A, HANDED_IN)
                        .then(B, HANDED_IN)
                        .then(COORDINATOR, REVEALED);
        InterviewEvent amended = new InterviewEvent.Amended(LEDGER, 3, Optional.empty(), "Heard.");

        assertThat(evening.refused(A, amended)).isEmpty();
        assertThat(evening.refused(B, amended)).contains("no rating of yours");
        assertThat(evening.refused(A, new Deed.QuestionOpened(ORDERS))).contains("have been shown");
        evening.then(COORDINATOR, new InterviewEvent.Closed());
        assertThat(evening.refused(A, amended)).isEqualTo("The interview is closed.");
        assertThat(opened(LEDGER).refused(A, amended)).contains("have not been shown yet");
    }

    @Test
    void theClockOfAQuestionStandsDuringAPauseAndWhileAnotherIsOpen() {
        Evening evening =
                opened(LEDGER)
                        .after(60, A, new Deed.ClockPaused())
                        .after(600, A, new Deed.ClockResumed())
                        .after(120, B, new Deed.QuestionOpened(ORDERS))
                        .after(300, A, new Deed.QuestionOpened(LEDGER))
                        .after(30, A, new Deed.QuestionDone(LEDGER));

        assertThat(evening.room().used(LEDGER, NINE.plusSeconds(9_000)))
                .isEqualTo(Duration.ofSeconds(60 + 120 + 30));
        assertThat(evening.room().used(ORDERS, NINE.plusSeconds(9_000)))
                .isEqualTo(Duration.ofSeconds(300));
        assertThat(evening.room().open()).isEmpty();
    }

    @Test
    void aClockThatGoesBackwardsTakesNothingAway() {
        Evening evening = opened(LEDGER).after(-3_600, A, new Deed.QuestionDone(LEDGER));

        assertThat(evening.room().used(LEDGER, NINE)).isEqualTo(Duration.ZERO);
    }

    @Test
    void extraTimeLengthensThePlanAndNotWhatTheReportCounts() {
        Evening evening =
                new Evening()
                        .then(COORDINATOR, new Deed.Adjusted(50, false, "agreed"))
                        .then(A, new Deed.QuestionOpened(LEDGER))
                        .after(900, A, new Deed.QuestionDone(LEDGER));

        assertThat(evening.room().minutes(LEDGER)).isEqualTo(18);
        assertThat(evening.room().used(LEDGER, NINE)).isEqualTo(Duration.ofSeconds(600));
    }

    @Test
    void aQuestionThatIsDeclinedAfterItWasReadWasNotAsked() {
        InterviewEvent declined = new InterviewEvent.LeftOut(LEDGER, NotAsked.Why.DECLINED);
        Evening evening = opened(LEDGER);

        assertThat(evening.refused(A, declined)).isEmpty();
        assertThat(evening.then(A, declined).room().asked()).isEmpty();
        assertThat(evening.room().leftOut()).containsExactly(LEDGER);
        evening.then(A, new Deed.QuestionOpened(LEDGER)).then(B, rated(2, ""));
        assertThat(evening.room().leftOut()).isEmpty();
        assertThat(evening.refused(A, declined)).contains("has been rated");
    }

    @Test
    void theWordingIsChosenBeforeTheQuestionIsReadOut() {
        Evening evening = new Evening().then(A, new Deed.VariantChosen(LEDGER, "b"));

        assertThat(evening.room().variant(LEDGER)).isEqualTo("b");
        assertThat(evening.room().variant(ORDERS)).isEqualTo("base");
        assertThat(evening.refused(A, new Deed.VariantChosen(LEDGER, "zz"))).contains("variant");
        assertThat(opened(LEDGER).refused(A, new Deed.VariantChosen(LEDGER, "b")))
                .contains("read out");
    }

    @Test
    void whatWasToldByMistakeIsTakenBackByWhoMarkedIt() {
        Evening evening =
                opened(LEDGER)
                        .then(A, new InterviewEvent.Hinted(LEDGER, "h-order", Optional.empty()));
        Deed back = new Deed.TakenBack(LEDGER, "act-2");

        assertThat(evening.refused(B, back)).contains("nothing of yours to take back");
        assertThat(evening.refused(A, new Deed.TakenBack(ORDERS, "act-2"))).isNotEmpty();
        assertThat(evening.refused(A, back)).isEmpty();
        assertThat(evening.room().hints(LEDGER)).containsExactly("h-order");
        evening.then(A, back);
        assertThat(evening.room().hints(LEDGER)).isEmpty();
        assertThat(evening.refused(A, back)).isNotEmpty();
    }

    @Test
    void onlyTheCoordinatorSetsADeadline() {
        Deed deadline = new Deed.DeadlineSet(NINE.plus(Duration.ofHours(9)));

        assertThat(opened(LEDGER).refused(A, deadline)).contains("Only the coordinator");
        assertThat(opened(LEDGER).refused(COORDINATOR, deadline)).isEmpty();
    }
}
