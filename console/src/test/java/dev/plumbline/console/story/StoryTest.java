package dev.plumbline.console.story;

import static dev.plumbline.console.room.Rooms.A;
import static dev.plumbline.console.room.Rooms.B;
import static dev.plumbline.console.room.Rooms.COORDINATOR;
import static dev.plumbline.console.room.Rooms.LEDGER;
import static dev.plumbline.console.room.Rooms.ORDERS;
import static dev.plumbline.console.room.Rooms.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.log.Head;
import dev.plumbline.console.room.Rooms;
import dev.plumbline.console.room.Rooms.Evening;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.file.InterviewFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a live evening to the interview file. */
class StoryTest {

    static final Head HEAD = new Head(31, "c4".repeat(32), "key", "signature");

    private static Evening evening(int percent) {
        Evening evening = new Evening();
        if (percent > 0) {
            evening.then(COORDINATOR, new Deed.Adjusted(percent, false, "kept apart"));
        }
        return evening.then(COORDINATOR, new Deed.SittingBegun())
                .then(A, new InterviewEvent.Joined())
                .then(A, new Deed.QuestionOpened(LEDGER))
                .then(A, new InterviewEvent.Probed(LEDGER, "p-lock", at("06:00")))
                .then(A, new InterviewEvent.Ticked(LEDGER, "lock-risk", false))
                .then(B, new InterviewEvent.Ticked(LEDGER, "lock-risk", false))
                .then(B, new InterviewEvent.Ticked(LEDGER, "bounded-batches", false))
                .then(B, new InterviewEvent.Unticked(LEDGER, "bounded-batches"))
                .then(A, new Deed.BeyondList(LEDGER, at("03:00"), "Asked who pays."))
                .then(A, new InterviewEvent.Noted(LEDGER, at("04:00"), "A note taken back."))
                .then(A, new Deed.NoteStruck(LEDGER, "act-" + (percent > 0 ? 11 : 10)))
                .then(
                        A,
                        new InterviewEvent.ConcernRaised(LEDGER, "planned-outage", at("05:00"), ""))
                .then(A, new Deed.ConcernStands(LEDGER, "planned-outage", "Two hours off."))
                .then(
                        B,
                        new InterviewEvent.ConcernRaised(
                                LEDGER, "invented-values", at("05:00"), ""))
                .then(B, new Deed.ConcernDropped(LEDGER, "invented-values"))
                .then(A, new InterviewEvent.Rated(LEDGER, 1, "first"))
                .then(A, new Deed.Unrated(LEDGER))
                .then(A, new InterviewEvent.Rated(LEDGER, 1, "The ticks suggest the same."))
                .then(B, new InterviewEvent.Rated(LEDGER, 1, ""))
                .then(A, new InterviewEvent.Probed(LEDGER, "p-notnull", at("07:00")))
                .then(A, new Deed.TakenBack(LEDGER, "act-" + (percent > 0 ? 21 : 20)))
                .then(A, new Deed.SuggestionSeen(LEDGER, 1, true))
                .then(A, new InterviewEvent.Ticked(LEDGER, "unmapped-rows", true))
                .then(A, new InterviewEvent.Unticked(LEDGER, "unmapped-rows"))
                .then(B, new InterviewEvent.Ticked(LEDGER, "resumable", false))
                .then(B, new InterviewEvent.Unticked(LEDGER, "resumable"))
                .then(A, new Deed.QuestionDone(LEDGER))
                .then(A, new InterviewEvent.LeftOut(ORDERS, NotAsked.Why.TIME))
                .then(
                        A,
                        new InterviewEvent.Leaned(
                                Optional.of("not-yet"), Optional.of("One answer.")))
                .then(A, new Deed.HandedIn())
                .then(B, new Deed.HandedIn())
                .then(COORDINATOR, new Deed.SittingEnded())
                .then(COORDINATOR, new InterviewEvent.RevealedToPanel())
                .then(B, new InterviewEvent.Amended(LEDGER, 2, Optional.empty(), "Heard by A."));
    }

    private static String file(int percent) {
        return Story.file(Rooms.plan(), evening(percent).kept(), List.of(HEAD));
    }

    @Test
    void theFileIsReadAndFitsTheContent() {
        Findings findings = new Findings();
        Optional<InterviewFile> file =
                InterviewFile.read(
                        "live.yaml",
                        file(0).getBytes(StandardCharsets.UTF_8),
                        n -> new byte[0],
                        findings);

        assertThat(file).isPresent();
        assertThat(file.get().fits(Rooms.BANK, Openings.none(), findings)).isTrue();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void theFileTellsWhatStandsAndNothingThatWasTakenBack() {
        assertThat(file(0))
                .contains(
                        "id: interview-0001",
                        "heard:\n          - lock-risk",
                        "Not on the list: Asked who pays.",
                        "state: standing",
                        "Two hours off.",
                        "lean: not-yet",
                        "why: time",
                        "The ticks suggest the same.",
                        "reason: Heard by A.")
                .doesNotContain(
                        "taken back",
                        "invented-values",
                        "reason: first",
                        "bounded-batches",
                        "p-notnull");
    }

    @Test
    void ticksAfterTheSuggestionAreNamed() {
        assertThat(file(0))
                .contains("after_suggestion:\n          - unmapped-rows")
                .containsOnlyOnce("after_suggestion");
    }

    @Test
    void theSignedHeadIsPartOfTheFile() {
        assertThat(file(0)).contains("signed:\n  - entry: 31\n    hash: sha256:" + "c4".repeat(32));
    }

    @Test
    void minutesComeFromTheClock() {
        assertThat(file(0)).contains("minutes: 24").contains("date: 2026-12-01");
    }

    @Test
    void anAdjustmentLeavesNoTrace() {
        String with = file(100);

        assertThat(with).doesNotContain("adjust", "kept apart", "percent");
        assertThat(with).contains("minutes: 12").contains("at: \"03:00\"");
    }
}
