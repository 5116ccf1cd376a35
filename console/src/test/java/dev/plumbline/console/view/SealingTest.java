package dev.plumbline.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.room.Room;
import dev.plumbline.console.room.Rooms;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No byte that a viewer gets before the reveal comes from a colleague's card. */
class SealingTest {

    private static final List<Who> VIEWERS =
            List.of(Rooms.A, Rooms.B, Rooms.COORDINATOR, new Who.Candidate());

    /** Everything that a viewer can be sent at this point, as text. */
    private static String bytes(Feeds feeds, Room room, Who viewer) {
        InterviewView view =
                new InterviewView(
                        room,
                        new InterviewView.Frame("Title", "Role", false, id -> id),
                        code -> true,
                        code -> Optional.empty());
        return Json.line(feeds.after(viewer, 0).stream().map(Feeds.Event::fields).toList())
                + view.json(viewer)
                + view.panelJson(viewer);
    }

    private static Deed random(Random random, String canary) {
        return switch (random.nextInt(8)) {
            case 0 ->
                    new Deed.Told(new InterviewEvent.Noted(Rooms.LEDGER, Optional.empty(), canary));
            case 1 -> new Deed.BeyondList(Rooms.LEDGER, Optional.empty(), canary);
            case 2 -> new Deed.Told(new InterviewEvent.Rated(Rooms.LEDGER, 3, canary));
            case 3 -> new Deed.Told(new InterviewEvent.Voided(Rooms.LEDGER, canary));
            case 4 -> new Deed.ConcernStands(Rooms.LEDGER, "planned-outage", canary);
            case 5 ->
                    new Deed.Told(
                            new InterviewEvent.ConcernRaised(
                                    Rooms.LEDGER, "planned-outage", Optional.empty(), canary));
            case 6 ->
                    new Deed.Told(new InterviewEvent.Leaned(Optional.empty(), Optional.of(canary)));
            default -> new Deed.SuggestionSeen(Rooms.LEDGER, 3, true);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomEveningsLeakNothingBeforeTheReveal(int seed) {
        Random random = new Random(seed);
        Feeds feeds = new Feeds();
        Room room = new Room(Rooms.plan());
        for (int n = 1; n <= 200; n++) {
            Who author = random.nextBoolean() ? Rooms.A : Rooms.B;
            String canary = "canary-of-" + author.word() + "-" + n;
            KeptAct kept =
                    new KeptAct(
                            n,
                            Rooms.NINE.plusSeconds(n),
                            author,
                            new Act("act-" + n, Optional.empty(), random(random, canary)));
            room.apply(kept);
            feeds.add(kept);
            for (Who viewer : VIEWERS) {
                String sent = bytes(feeds, room, viewer);
                for (Who other : List.of(Rooms.A, Rooms.B)) {
                    if (!viewer.equals(other)) {
                        assertThat(sent).doesNotContain("canary-of-" + other.word());
                        assertThat(sent).doesNotContain("\"actor\":\"" + other.word() + "\"");
                    }
                }
            }
        }
        assertThat(feeds.last(Rooms.A) + feeds.last(Rooms.B)).isEqualTo(200);
        assertThat(feeds.last(Rooms.COORDINATOR)).isZero();
    }

    private static KeptAct kept(int n, Who who, Deed deed) {
        return new KeptAct(
                n, Rooms.NINE.plusSeconds(n), who, new Act("act-" + n, Optional.empty(), deed));
    }

    private static List<String> types(Feeds feeds, Who viewer) {
        List<String> types = new ArrayList<>();
        feeds.after(viewer, 0).forEach(e -> types.add(e.place() + " " + e.fields().get("type")));
        return types;
    }

    @Test
    void placesCountWhatAViewerSeesSoThatNothingSealedShowsAsAGap() {
        Feeds feeds = new Feeds();
        feeds.add(kept(1, Rooms.A, new Deed.QuestionOpened(Rooms.LEDGER)));
        feeds.add(kept(2, Rooms.B, new Deed.Unrated(Rooms.LEDGER)));
        feeds.add(kept(3, Rooms.COORDINATOR, new Deed.Adjusted(25, false, "secret reason")));
        feeds.add(kept(4, Rooms.A, new Deed.HandedIn()));

        assertThat(types(feeds, Rooms.A)).containsExactly("1 question-opened", "2 handed-in");
        assertThat(types(feeds, Rooms.B)).containsExactly("1 question-opened", "2 unrated");
        assertThat(types(feeds, Rooms.COORDINATOR))
                .containsExactly("1 question-opened", "2 adjusted");
        assertThat(types(feeds, new Who.Candidate())).isEmpty();
        assertThat(feeds.epoch()).isZero();
    }

    @Test
    void theRevealShowsCardsWithoutWhatWasTakenBack() {
        Feeds feeds = new Feeds();
        feeds.add(kept(1, Rooms.A, new Deed.BeyondList(Rooms.LEDGER, Optional.empty(), "one")));
        feeds.add(kept(2, Rooms.A, new Deed.BeyondList(Rooms.LEDGER, Optional.empty(), "two")));
        feeds.add(kept(3, Rooms.A, new Deed.NoteStruck(Rooms.LEDGER, "act-1")));
        feeds.add(kept(4, Rooms.COORDINATOR, new Deed.Adjusted(25, false, "secret reason")));
        feeds.add(kept(5, Rooms.COORDINATOR, new Deed.Told(new InterviewEvent.RevealedToPanel())));

        String seen = Json.line(feeds.after(Rooms.B, 0).stream().map(Feeds.Event::fields).toList());

        assertThat(feeds.epoch()).isEqualTo(1);
        assertThat(seen).contains("two").doesNotContain("one", "secret", "adjusted");
        assertThat(types(feeds, Rooms.A)).hasSize(4);
        assertThat(feeds.everything()).hasSize(5);
    }

    @Test
    void whatWasSentIsWhatTheDeviceWrote() {
        Feeds feeds = new Feeds();
        KeptAct tick =
                kept(
                        1,
                        Rooms.A,
                        new Deed.Told(new InterviewEvent.Ticked(Rooms.LEDGER, "lock-risk", true)));
        feeds.add(tick);

        assertThat(Json.line(feeds.after(Rooms.A, 0).get(0).fields()))
                .isEqualTo(
                        "{\"place\":1,\"kept_at\":\"2026-12-01T09:00:01Z\",\"actor\":"
                                + "\"interviewer-a\","
                                + Json.line(ActJson.fields(tick.act())).substring(1));
    }
}
