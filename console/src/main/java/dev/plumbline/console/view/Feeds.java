package dev.plumbline.console.view;

import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Who;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The acts of one interview as each viewer may see them. Places count from 1 for each viewer. When
 * what a viewer may see of the past changes, at the reveal, the epoch grows and the places are
 * given anew. Not for several threads.
 */
public final class Feeds {

    /**
     * One act as a viewer sees it.
     *
     * @param place from 1, without gaps
     */
    public record Event(int place, KeptAct kept) {

        /** The fields as they go over the wire. */
        public Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("place", place);
            fields.put("kept_at", kept.at().toString());
            fields.put("actor", kept.who().word());
            fields.putAll(ActJson.fields(kept.act()));
            return fields;
        }
    }

    private final List<KeptAct> all = new ArrayList<>();
    private final Set<String> struck = new HashSet<>();
    private final Map<Who, List<Event>> feeds = new HashMap<>();
    private boolean revealed;

    /** Takes in an act that was kept. */
    public void add(KeptAct kept) {
        all.add(kept);
        Deed deed = kept.act().deed();
        if (deed instanceof Deed.NoteStruck d) {
            struck.add(d.note());
        }
        if (deed instanceof Deed.Told told
                && told.event() instanceof InterviewEvent.RevealedToPanel) {
            revealed = true;
            feeds.clear();
        } else {
            feeds.forEach((viewer, feed) -> append(viewer, feed, kept));
        }
    }

    /** Grows when the past of a viewer changes. */
    public int epoch() {
        return revealed ? 1 : 0;
    }

    /** What a viewer may see after a place; all of it after 0. */
    public List<Event> after(Who viewer, int place) {
        List<Event> feed = feed(viewer);
        return place >= feed.size()
                ? List.of()
                : List.copyOf(feed.subList(Math.max(0, place), feed.size()));
    }

    /** The place of the last act that a viewer may see; 0 when there is none. */
    public int last(Who viewer) {
        return feed(viewer).size();
    }

    /** Every act in sequence, for the replay of a closed interview. */
    public List<Event> everything() {
        List<Event> events = new ArrayList<>();
        all.forEach(kept -> events.add(new Event(events.size() + 1, kept)));
        return events;
    }

    private List<Event> feed(Who viewer) {
        return feeds.computeIfAbsent(
                viewer,
                v -> {
                    List<Event> feed = new ArrayList<>();
                    all.forEach(kept -> append(v, feed, kept));
                    return feed;
                });
    }

    private void append(Who viewer, List<Event> feed, KeptAct kept) {
        if (Sealing.sees(viewer, kept, revealed, struck)) {
            feed.add(new Event(feed.size() + 1, kept));
        }
    }
}
