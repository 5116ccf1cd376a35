package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.interview.event.Entry;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds the events of one interview into what a viewer may see of it. */
public final class Replay {

    private final RoomFold room = new RoomFold();
    private final Map<String, CardFold> cards = new LinkedHashMap<>();
    private boolean revealed;

    private Replay() {}

    /**
     * The interview after all these events.
     *
     * @param entries in sequence, the first one an {@link InterviewEvent.Opened}
     * @throws IllegalArgumentException when the first event opens nothing
     */
    public static Interview fold(List<Entry> entries, Viewer viewer) {
        Replay replay = new Replay();
        entries.forEach(replay::apply);
        return replay.seenBy(viewer);
    }

    private void apply(Entry entry) {
        InterviewEvent event = entry.event();
        if (event instanceof InterviewEvent.RevealedToPanel) {
            revealed = true;
        } else if (entry.author().equals(Entry.ROOM)) {
            room.apply(event);
        } else {
            cards.computeIfAbsent(entry.author(), CardFold::new).apply(event);
        }
    }

    private Interview seenBy(Viewer viewer) {
        List<AnswerKey> order = room.order();
        List<Scorecard> scorecards = new ArrayList<>();
        List<Hand> hands = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Raised> concerns = new ArrayList<>();
        List<Change> amendments = new ArrayList<>();
        List<LateTick> lateTicks = new ArrayList<>();
        List<String> sealed = new ArrayList<>();
        for (CardFold card : cards.values()) {
            if (viewer.sees(card.interviewer(), revealed)) {
                scorecards.add(card.scorecard(order));
                hands.add(card.hand());
                notes.addAll(card.notes());
                concerns.addAll(card.raised());
                amendments.addAll(card.changes());
                lateTicks.addAll(card.lateTicks());
            } else {
                sealed.add(card.interviewer());
                hands.add(card.hand().sealed());
            }
        }
        return room.interview(scorecards, hands, notes, concerns, amendments, lateTicks, sealed);
    }
}
