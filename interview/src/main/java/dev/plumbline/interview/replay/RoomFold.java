package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened in the room, as it is folded. */
final class RoomFold {

    private InterviewEvent.@Nullable Opened opened;
    private final List<InterviewEvent.SittingHeld> sittings = new ArrayList<>();
    private final Map<AnswerKey, InterviewEvent.Asked> asked = new LinkedHashMap<>();
    private final List<Timed> probes = new ArrayList<>();
    private final List<Timed> reveals = new ArrayList<>();
    private final List<Timed> hints = new ArrayList<>();
    private final List<InterviewEvent.Signed> signed = new ArrayList<>();
    private final List<NotAsked> notAsked = new ArrayList<>();

    void apply(InterviewEvent event) {
        if (event instanceof InterviewEvent.Opened e) {
            opened = e;
        } else if (event instanceof InterviewEvent.SittingHeld e) {
            sittings.add(e);
        } else if (event instanceof InterviewEvent.Asked e) {
            asked.put(e.key(), e);
        } else if (event instanceof InterviewEvent.Probed e) {
            probes.add(new Timed(e.key(), e.probe(), e.at()));
        } else if (event instanceof InterviewEvent.Revealed e) {
            reveals.add(new Timed(e.key(), String.valueOf(e.reveal()), e.at()));
        } else if (event instanceof InterviewEvent.Hinted e) {
            hints.add(new Timed(e.key(), e.hint(), e.at()));
        } else if (event instanceof InterviewEvent.LeftOut e) {
            notAsked.add(new NotAsked(e.key(), e.why()));
        } else if (event instanceof InterviewEvent.Signed e) {
            signed.add(e);
        }
    }

    List<AnswerKey> order() {
        return List.copyOf(asked.keySet());
    }

    Interview interview(
            List<Scorecard> scorecards,
            List<Hand> hands,
            List<Note> notes,
            List<Raised> concerns,
            List<Change> amendments,
            List<LateTick> lateTicks,
            List<String> sealed) {
        if (opened == null) {
            throw new IllegalArgumentException("the events of an interview begin with its opening");
        }
        Map<AnswerKey, Integer> minutes = new LinkedHashMap<>();
        Map<AnswerKey, String> responses = new LinkedHashMap<>();
        asked.forEach(
                (key, event) -> {
                    event.minutes().ifPresent(m -> minutes.put(key, m));
                    event.response().ifPresent(r -> responses.put(key, r));
                });
        return new Interview(
                opened,
                sittings,
                asked.values().stream().map(this::asked).toList(),
                minutes,
                responses,
                probes,
                reveals,
                hints,
                concerns,
                amendments,
                lateTicks,
                signed,
                notAsked,
                scorecards,
                hands,
                notes,
                sealed);
    }

    private Asked asked(InterviewEvent.Asked event) {
        return new Asked(
                event.key(),
                event.version(),
                event.variant(),
                of(probes, event.key()),
                of(reveals, event.key()).stream().map(Integer::valueOf).toList(),
                of(hints, event.key()));
    }

    private static List<String> of(List<Timed> all, AnswerKey key) {
        return all.stream().filter(t -> t.key().equals(key)).map(Timed::what).toList();
    }
}
