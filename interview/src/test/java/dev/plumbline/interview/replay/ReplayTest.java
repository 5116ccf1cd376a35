package dev.plumbline.interview.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.bank.question.Form;
import dev.plumbline.evaluator.panel.Amendment;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.RaisedConcern.State;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.interview.event.Entry;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.event.InterviewEvent.Amended;
import dev.plumbline.interview.event.InterviewEvent.ConcernRaised;
import dev.plumbline.interview.event.InterviewEvent.ConcernStanding;
import dev.plumbline.interview.event.InterviewEvent.ConcernWithdrawn;
import dev.plumbline.interview.event.InterviewEvent.HandedIn;
import dev.plumbline.interview.event.InterviewEvent.Leaned;
import dev.plumbline.interview.event.InterviewEvent.Noted;
import dev.plumbline.interview.event.InterviewEvent.Rated;
import dev.plumbline.interview.event.InterviewEvent.Ticked;
import dev.plumbline.interview.event.InterviewLog;
import dev.plumbline.interview.event.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final AnswerKey FIRST = new AnswerKey("mig-first", Form.FULL);
    private static final AnswerKey SECOND = new AnswerKey("mig-second", Form.SHORT);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Optional<Moment> NEVER_WRITTEN = Optional.empty();
    private static final Viewer ALL = new Viewer.Evaluation();
    private static final Optional<String> NONE = Optional.empty();

    private final InterviewLog log = new InterviewLog();

    @Test
    void beforeTheRevealAnInterviewerSeesOnlyTheOwnScorecard() {
        twoScorecards();

        Interview seen = seenBy(new Viewer.Interviewer("ada"));

        assertThat(seen.scorecards()).containsExactly(card("ada", true, rated(FIRST, 3)));
        assertThat(seen.hands())
                .containsExactly(
                        new Hand("ada", Optional.of(NOON), lean("yes"), lean("pace"), NONE),
                        new Hand("bo", Optional.of(NOON), NONE, NONE, NONE));
        assertThat(seen.notes())
                .containsExactly(new Note("ada", FIRST, NEVER_WRITTEN, "noted by ada"));
        assertThat(seen.concerns()).extracting(Raised::interviewer).containsExactly("ada");
        assertThat(seen.sealed()).containsExactly("bo");
    }

    @Test
    void lateTicksAreTheInterviewersAndSignedHeadsAreEverybodys() {
        twoScorecards();
        log.append("ada", new InterviewEvent.ChangedAfterSuggestion(FIRST, "pace"));
        log.append(Entry.ROOM, new InterviewEvent.Signed(9, "sha256:" + "0".repeat(64)));

        assertThat(seenBy(ALL).lateTicks()).containsExactly(new LateTick("ada", FIRST, "pace"));
        assertThat(seenBy(new Viewer.Interviewer("bo")).lateTicks()).isEmpty();
        assertThat(seenBy(new Viewer.Interviewer("bo")).signed())
                .extracting(InterviewEvent.Signed::entry)
                .containsExactly(9L);
    }

    @Test
    void beforeTheRevealTheCoordinatorSeesWhoHandedInAndNoValue() {
        twoScorecards();

        Interview seen = seenBy(new Viewer.Coordinator());

        assertThat(seen.scorecards()).isEmpty();
        assertThat(seen.notes()).isEmpty();
        assertThat(seen.concerns()).isEmpty();
        assertThat(seen.amendments()).isEmpty();
        assertThat(seen.hands())
                .containsExactly(
                        new Hand("ada", Optional.of(NOON), NONE, NONE, NONE),
                        new Hand("bo", Optional.of(NOON), NONE, NONE, NONE));
        assertThat(seen.sealed()).containsExactly("ada", "bo");
    }

    @Test
    void aPersonWhoIsNotOnThePanelSeesNoScorecardBeforeTheReveal() {
        twoScorecards();

        assertThat(seenBy(new Viewer.Interviewer("cy")).sealed()).containsExactly("ada", "bo");
    }

    @Test
    void afterTheRevealEveryoneSeesTheSame() {
        twoScorecards();
        room(new InterviewEvent.RevealedToPanel());

        Interview seen = seenBy(new Viewer.Coordinator());

        assertThat(seen.scorecards())
                .containsExactly(
                        card("ada", true, rated(FIRST, 3)), card("bo", true, rated(FIRST, 1)));
        assertThat(seen.sealed()).isEmpty();
        assertThat(seenBy(new Viewer.Interviewer("ada"))).isEqualTo(seen);
        assertThat(seenBy(new Viewer.Interviewer("bo"))).isEqualTo(seen);
        assertThat(seenBy(ALL)).isEqualTo(seen);
    }

    @Test
    void theEvaluationSeesEveryScorecardWithoutAReveal() {
        open();
        ada(new Rated(FIRST, 3, ""));
        bo(new Rated(FIRST, 1, ""), new HandedIn(NOON));

        assertThat(seenBy(ALL).scorecards())
                .containsExactly(
                        card("ada", false, rated(FIRST, 3)), card("bo", true, rated(FIRST, 1)));
        assertThat(seenBy(ALL).sealed()).isEmpty();
    }

    @Test
    void theLastWordOnAnIndicatorCounts() {
        open();
        ada(
                new Ticked(FIRST, "a", false),
                new Ticked(FIRST, "b", false),
                new Ticked(FIRST, "c", true),
                new Ticked(FIRST, "d", true),
                new InterviewEvent.HalfTicked(FIRST, "b"),
                new InterviewEvent.NotShown(FIRST, "c"),
                new InterviewEvent.Opposed(FIRST, "d"),
                new InterviewEvent.HalfTicked(FIRST, "a"),
                new Ticked(FIRST, "a", true),
                new Rated(FIRST, 2, ""));

        assertThat(adasAnswer().ticks())
                .isEqualTo(
                        new Ticks(
                                List.of(), List.of("a"), List.of("b"), List.of("c"), List.of("d")));
    }

    @Test
    void anIndicatorThatIsTakenBackIsNotObservedEitherWay() {
        open();
        ada(
                new Ticked(FIRST, "a", false),
                new InterviewEvent.Opposed(FIRST, "b"),
                new InterviewEvent.Unticked(FIRST, "a"),
                new InterviewEvent.Unticked(FIRST, "b"),
                new InterviewEvent.Unticked(FIRST, "never-ticked"),
                new Rated(FIRST, 0, ""));

        assertThat(adasAnswer().ticks()).isEqualTo(Ticks.NONE);
    }

    @Test
    void theSameCommandAppendedTwiceChangesNothing() {
        open();
        assertThat(log.append("ada", "c1", new Rated(FIRST, 3, ""))).isTrue();
        List<Entry> once = log.entries();

        assertThat(log.append("ada", "c1", new Rated(FIRST, 0, ""))).isFalse();

        assertThat(log.entries()).isEqualTo(once);
        assertThat(adasAnswer()).isEqualTo(rated(FIRST, 3));
    }

    @Test
    void theSameCommandIdOfTwoInterviewersIsTwoCommands() {
        open();

        assertThat(log.append("ada", "c1", new Rated(FIRST, 3, ""))).isTrue();
        assertThat(log.append("bo", "c1", new Rated(FIRST, 1, ""))).isTrue();

        assertThat(seenBy(ALL).scorecards()).hasSize(2);
    }

    @Test
    void aConcernIsLeftWhereItWasLastSettledAndKeepsItsWords() {
        open();
        ada(
                new ConcernRaised(FIRST, "lock", Optional.of(new Moment(70)), "just lock it"),
                new ConcernRaised(FIRST, "loss", NEVER_WRITTEN, "drop the column"),
                new ConcernRaised(FIRST, "blame", NEVER_WRITTEN, ""),
                new ConcernWithdrawn(FIRST, "lock"),
                new ConcernStanding(FIRST, "lock"),
                new ConcernWithdrawn(FIRST, "loss"),
                new Rated(FIRST, 1, ""));

        assertThat(adasAnswer().concerns())
                .containsExactly(
                        new RaisedConcern("lock", State.STANDING, "just lock it"),
                        new RaisedConcern("loss", State.WITHDRAWN, "drop the column"),
                        new RaisedConcern("blame", State.RAISED, ""));
        assertThat(seenBy(ALL).concerns())
                .first()
                .isEqualTo(new Raised("ada", FIRST, "lock", Optional.of(new Moment(70))));
    }

    @Test
    void aConcernThatWasNeverRaisedCannotStand() {
        open();
        ada(new ConcernStanding(FIRST, "lock"), new Rated(FIRST, 3, ""));

        assertThat(adasAnswer().concerns()).isEmpty();
    }

    @Test
    void anAmendedAnswerKeepsItsSealedRating() {
        open();
        ada(new Rated(FIRST, 3, "bold"), new HandedIn(NOON));
        room(new InterviewEvent.RevealedToPanel());
        ada(new Amended(FIRST, 2, Optional.of(NOON.plusSeconds(60)), "heard it from bo"));

        Answer answer = adasAnswer();

        assertThat(answer.outcome()).isEqualTo(new Outcome.Rated(3, "bold"));
        assertThat(answer.amended()).contains(new Amendment(2, "heard it from bo"));
        assertThat(answer.sealedRating()).isEqualTo(OptionalInt.of(3));
        assertThat(answer.rating()).isEqualTo(OptionalInt.of(2));
        assertThat(seenBy(ALL).amendments())
                .containsExactly(new Change("ada", FIRST, Optional.of(NOON.plusSeconds(60))));
    }

    @Test
    void anAnswerWithTicksAndNoOutcomeIsNotYetAnAnswer() {
        open();
        ada(new Ticked(FIRST, "a", false), new Noted(SECOND, NEVER_WRITTEN, "unsure"));

        assertThat(seenBy(ALL).scorecards()).containsExactly(card("ada", false));
        assertThat(seenBy(ALL).notes()).hasSize(1);
    }

    @Test
    void aWayToHaveNoRatingStandsInPlaceOfAnEarlierRating() {
        open();
        ada(new Rated(FIRST, 0, ""), new InterviewEvent.Voided(FIRST, "knew it"));
        bo(
                new InterviewEvent.NotEnoughHeard(FIRST, "cut short"),
                new InterviewEvent.Absent(SECOND, ""));

        assertThat(adasAnswer().outcome()).isEqualTo(new Outcome.Voided("knew it"));
        assertThat(adasAnswer().rating()).isEmpty();
        assertThat(seenBy(ALL).scorecards().get(1).answers())
                .extracting(Answer::outcome)
                .containsExactly(new Outcome.NotEnoughHeard("cut short"), new Outcome.Absent(""));
    }

    @Test
    void answersStandInTheOrderAskedAndThoseNeverAskedComeLast() {
        AnswerKey stray = new AnswerKey("a-stray", Form.FULL);
        open();
        ada(new Rated(stray, 1, ""), new Rated(SECOND, 2, ""), new Rated(FIRST, 3, ""));

        assertThat(seenBy(ALL).scorecards())
                .containsExactly(
                        card("ada", false, rated(FIRST, 3), rated(SECOND, 2), rated(stray, 1)));
    }

    @Test
    void whatHappenedInTheRoomBelongsToItsAnswerAndIsSeenByAll() {
        open();
        room(new InterviewEvent.Probed(FIRST, "why", Optional.of(new Moment(30))));
        room(new InterviewEvent.Probed(SECOND, "how", NEVER_WRITTEN));
        room(new InterviewEvent.Revealed(FIRST, 2, NEVER_WRITTEN));
        room(new InterviewEvent.Hinted(FIRST, "nudge", NEVER_WRITTEN));
        AnswerKey left = new AnswerKey("mig-third", Form.FULL);
        room(new InterviewEvent.LeftOut(left, NotAsked.Why.TIME));

        Interview seen = seenBy(new Viewer.Coordinator());

        assertThat(seen.asked())
                .containsExactly(
                        new Asked(FIRST, 4, "base", List.of("why"), List.of(2), List.of("nudge")),
                        new Asked(SECOND, 1, "b", List.of("how"), List.of(), List.of()));
        assertThat(seen.minutes()).containsOnlyKeys(FIRST).containsEntry(FIRST, 12);
        assertThat(seen.responses()).containsOnlyKeys(SECOND).containsEntry(SECOND, "pass");
        assertThat(seen.probes())
                .first()
                .isEqualTo(new Timed(FIRST, "why", Optional.of(new Moment(30))));
        assertThat(seen.notAsked()).containsExactly(new NotAsked(left, NotAsked.Why.TIME));
    }

    @Test
    void anEventListThatOpensNothingIsRefused() {
        ada(new Rated(FIRST, 3, ""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replay.fold(log.entries(), ALL))
                .withMessage("the events of an interview begin with its opening");
        assertThatIllegalArgumentException().isThrownBy(() -> Replay.fold(List.of(), ALL));
    }

    private static Optional<String> lean(String word) {
        return Optional.of(word);
    }

    private void open() {
        room(new InterviewEvent.Opened("c-1", "Heron", NONE, "senior-backend", Optional.empty()));
        room(new InterviewEvent.Asked(FIRST, 4, "base", OptionalInt.of(12), NONE));
        room(new InterviewEvent.Asked(SECOND, 1, "b", OptionalInt.empty(), Optional.of("pass")));
    }

    private void twoScorecards() {
        open();
        scorecard("ada", 3, "yes", "pace");
        scorecard("bo", 1, "no", "depth");
    }

    private void scorecard(String code, int level, String lean, String worry) {
        by(
                code,
                new InterviewEvent.Joined(),
                new ConcernRaised(SECOND, "lock", NEVER_WRITTEN, "words heard by " + code),
                new Noted(FIRST, NEVER_WRITTEN, "noted by " + code),
                new Rated(FIRST, level, ""),
                new Leaned(Optional.of(lean), Optional.of(worry)),
                new HandedIn(NOON));
    }

    private void room(InterviewEvent event) {
        by(Entry.ROOM, event);
    }

    private void ada(InterviewEvent... events) {
        by("ada", events);
    }

    private void bo(InterviewEvent... events) {
        by("bo", events);
    }

    private void by(String author, InterviewEvent... events) {
        for (InterviewEvent event : events) {
            log.append(author, event);
        }
    }

    private Interview seenBy(Viewer viewer) {
        return Replay.fold(log.entries(), viewer);
    }

    private Answer adasAnswer() {
        return seenBy(ALL).scorecards().get(0).answers().get(0);
    }

    private static Scorecard card(String code, boolean handedIn, Answer... answers) {
        return new Scorecard(code, handedIn, List.of(answers));
    }

    private static Answer rated(AnswerKey key, int level) {
        return new Answer(
                key, Ticks.NONE, List.of(), new Outcome.Rated(level, ""), Optional.empty());
    }
}
