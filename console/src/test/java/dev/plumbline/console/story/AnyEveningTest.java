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
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.room.Room;
import dev.plumbline.console.room.Rooms;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.file.InterviewFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a room lets happen, the interview file that comes of it can be evaluated. */
class AnyEveningTest {

    private static final int EVENINGS = 1_000;
    private static final int TALK = 40;
    private static final int ACTS = 50;
    private static final List<AnswerKey> KEYS = List.of(LEDGER, ORDERS);

    private final Random random = new Random(20_261_128);

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static AskedForm form(AnswerKey key) {
        return Rooms.BANK.question(key.question()).orElseThrow().as(key.form());
    }

    private static Deed told(InterviewEvent event) {
        return new Deed.Told(event);
    }

    private Deed anything(List<KeptAct> kept) {
        AnswerKey key = one(KEYS);
        String act = kept.isEmpty() ? "act-1" : one(kept).act().id();
        return switch (random.nextInt(6)) {
            case 0 -> inTheRoom(key, act);
            case 1, 2 -> mark(key);
            case 3 -> concernOrNote(key, act);
            case 4 -> outcome(key);
            default -> atTheEnd(key);
        };
    }

    private Deed inTheRoom(AnswerKey key, String act) {
        return switch (random.nextInt(9)) {
            case 0 ->
                    told(new InterviewEvent.Probed(key, one(form(key).probes()).id(), at("02:00")));
            case 1 -> told(new InterviewEvent.Revealed(key, 1, at("01:00")));
            case 2 ->
                    told(
                            new InterviewEvent.Hinted(
                                    key, one(form(key).question().hints()).id(), at("03:00")));
            case 3 -> new Deed.TakenBack(key, act);
            case 4 -> new Deed.QuestionDone(key);
            case 5 -> told(new InterviewEvent.LeftOut(key, NotAsked.Why.TIME));
            case 6 -> new Deed.ClockPaused();
            case 7 -> new Deed.ClockResumed();
            default -> new Deed.QuestionOpened(key);
        };
    }

    private Deed mark(AnswerKey key) {
        String indicator = one(form(key).indicators()).id();
        return told(
                switch (random.nextInt(6)) {
                    case 0 -> new InterviewEvent.HalfTicked(key, indicator);
                    case 1 -> new InterviewEvent.NotShown(key, indicator);
                    case 2 -> new InterviewEvent.Opposed(key, indicator);
                    case 3 -> new InterviewEvent.Unticked(key, indicator);
                    default -> new InterviewEvent.Ticked(key, indicator, random.nextBoolean());
                });
    }

    private Deed concernOrNote(AnswerKey key, String act) {
        String concern = one(form(key).question().concerns()).id();
        return switch (random.nextInt(7)) {
            case 0 -> told(new InterviewEvent.ConcernRaised(key, concern, at("04:00"), ""));
            case 1 -> told(new InterviewEvent.ConcernWithdrawn(key, concern));
            case 2 -> new Deed.ConcernStands(key, concern, "The words.");
            case 3 -> new Deed.ConcernDropped(key, concern);
            case 4 -> new Deed.NoteStruck(key, act);
            case 5 -> new Deed.BeyondList(key, at("05:00"), "Something good.");
            default -> told(new InterviewEvent.Noted(key, at("05:30"), "A note."));
        };
    }

    private Deed outcome(AnswerKey key) {
        String reason = random.nextBoolean() ? "" : "A reason.";
        return switch (random.nextInt(7)) {
            case 0 -> told(new InterviewEvent.NotEnoughHeard(key, reason));
            case 1 -> told(new InterviewEvent.Voided(key, reason));
            case 2 -> told(new InterviewEvent.Absent(key, reason));
            case 3 -> new Deed.Unrated(key);
            case 4 -> new Deed.SuggestionSeen(key, random.nextInt(5), random.nextBoolean());
            default -> told(new InterviewEvent.Rated(key, random.nextInt(5), reason));
        };
    }

    private Deed atTheEnd(AnswerKey key) {
        return switch (random.nextInt(8)) {
            case 0 -> new Deed.HandedIn();
            case 1 -> new Deed.CardClosedWithout("interviewer-b");
            case 2 -> told(new InterviewEvent.RevealedToPanel());
            case 3, 4 ->
                    told(
                            new InterviewEvent.Amended(
                                    key, random.nextInt(5), Optional.empty(), "Heard by B."));
            case 5 -> told(new InterviewEvent.Dissented("A minority note."));
            case 6 -> told(new InterviewEvent.Joined());
            default ->
                    told(
                            new InterviewEvent.Leaned(
                                    Optional.of("not-yet"), Optional.of("One worry.")));
        };
    }

    @Test
    void theFileOfAnyEveningFitsTheContentWithoutAnError() {
        int revealed = 0;
        int amended = 0;
        for (int evening = 0; evening < EVENINGS; evening++) {
            List<KeptAct> kept = new ArrayList<>();
            Room room = new Room(Rooms.plan());
            for (int i = 0; i < ACTS; i++) {
                Deed deed = i < TALK ? anything(kept) : atTheEnd(one(KEYS));
                act(room, kept, one(List.of(A, A, B, B, COORDINATOR)), deed);
            }
            act(room, kept, A, new Deed.HandedIn());
            act(room, kept, B, new Deed.HandedIn());
            act(room, kept, COORDINATOR, told(new InterviewEvent.RevealedToPanel()));
            for (int i = 0; i < TALK; i++) {
                act(room, kept, one(List.of(A, B)), atTheEnd(one(KEYS)));
            }
            String file = Story.file(Rooms.plan(), kept, List.of(StoryTest.HEAD));
            revealed += room.state() == Room.State.REVEALED ? 1 : 0;
            amended += file.contains("amended:") ? 1 : 0;
            assertFits(file);
        }
        assertThat(revealed).isGreaterThan(EVENINGS / 2);
        assertThat(amended).isGreaterThan(EVENINGS / 20);
    }

    private static void act(Room room, List<KeptAct> kept, Who who, Deed deed) {
        Act act = new Act("act-" + kept.size(), Optional.empty(), deed);
        if (room.refuse(who, act).isEmpty()) {
            KeptAct done = new KeptAct(kept.size() + 1L, Rooms.NINE, who, act);
            room.apply(done);
            kept.add(done);
        }
    }

    private static void assertFits(String file) {
        Findings findings = new Findings();
        Optional<InterviewFile> read =
                InterviewFile.read(
                        "live.yaml",
                        file.getBytes(StandardCharsets.UTF_8),
                        n -> new byte[0],
                        findings);
        boolean fits = read.isPresent() && read.get().fits(Rooms.BANK, Openings.none(), findings);
        if (!fits || findings.hasErrors()) {
            assertThat(findings.sorted()).as(file).isEmpty();
        }
    }
}
