package dev.plumbline.interview.file;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.YamlWriter;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.Entry;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.event.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From events to the interview file in canonical form: fixed key order, nothing that is empty. */
final class EventsFile {

    private final Map<String, Node> head = new LinkedHashMap<>();
    private final List<Node> sittings = new ArrayList<>();
    private final Map<AnswerKey, AskedNode> asked = new LinkedHashMap<>();
    private final List<Node> notAsked = new ArrayList<>();
    private final List<Node> signed = new ArrayList<>();
    private final Map<String, CardNode> cards = new LinkedHashMap<>();

    private EventsFile() {}

    static String write(List<Entry> entries) {
        EventsFile file = new EventsFile();
        entries.forEach(file::apply);
        return YamlWriter.write(file.tree());
    }

    private void apply(Entry entry) {
        InterviewEvent event = entry.event();
        if (!entry.author().equals(Entry.ROOM)) {
            cards.computeIfAbsent(entry.author(), CardNode::new).apply(event);
        } else if (event instanceof InterviewEvent.Opened e) {
            opened(e);
        } else if (event instanceof InterviewEvent.SittingHeld e) {
            sittingHeld(e);
        } else if (event instanceof InterviewEvent.LeftOut e) {
            Map<String, Node> left = key(e.key());
            left.put("why", YamlWriter.text(e.why().name().toLowerCase(Locale.ROOT)));
            notAsked.add(YamlWriter.mapping(left));
        } else if (event instanceof InterviewEvent.Signed e) {
            Map<String, Node> head = new LinkedHashMap<>();
            head.put("entry", YamlWriter.whole(e.entry()));
            head.put("hash", YamlWriter.text(e.hash()));
            signed.add(YamlWriter.mapping(head));
        } else if (event instanceof InterviewEvent.OfAnswer e) {
            asked.computeIfAbsent(e.key(), AskedNode::new).apply(e);
        }
    }

    private void opened(InterviewEvent.Opened e) {
        head.put("schema", YamlWriter.text("plumbline/interview/1"));
        head.put("id", YamlWriter.text(e.interview()));
        head.put("candidate", YamlWriter.text(e.candidate()));
        e.opening().ifPresent(o -> head.put("opening", YamlWriter.text(o)));
        head.put("role", YamlWriter.text(e.role()));
        e.plan()
                .ifPresent(
                        p -> {
                            Map<String, Node> plan = new LinkedHashMap<>();
                            plan.put("id", YamlWriter.text(p.id()));
                            p.bank().ifPresent(b -> plan.put("bank", YamlWriter.text(b)));
                            p.seed().ifPresent(s -> plan.put("seed", YamlWriter.whole(s)));
                            head.put("plan", YamlWriter.mapping(plan));
                        });
    }

    private void sittingHeld(InterviewEvent.SittingHeld e) {
        Map<String, Node> sitting = new LinkedHashMap<>();
        sitting.put("date", YamlWriter.text(e.date().toString()));
        e.minutes().ifPresent(m -> sitting.put("minutes", YamlWriter.whole(m)));
        e.pausedMinutes().ifPresent(m -> sitting.put("paused_minutes", YamlWriter.whole(m)));
        sittings.add(YamlWriter.mapping(sitting));
    }

    private Node tree() {
        Map<String, Node> file = new LinkedHashMap<>(head);
        putList(file, "sittings", sittings);
        file.put("asked", YamlWriter.list(asked.values().stream().map(AskedNode::node).toList()));
        putList(file, "not_asked", notAsked);
        putList(file, "signed", signed);
        file.put(
                "scorecards",
                YamlWriter.list(cards.values().stream().map(CardNode::node).toList()));
        return YamlWriter.mapping(file);
    }

    static Map<String, Node> key(AnswerKey key) {
        Map<String, Node> map = new LinkedHashMap<>();
        map.put("question", YamlWriter.text(key.question()));
        if (key.form() != Form.FULL) {
            map.put("form", YamlWriter.text(key.form().word()));
        }
        return map;
    }

    static void putList(Map<String, Node> map, String name, List<? extends Node> items) {
        if (!items.isEmpty()) {
            map.put(name, YamlWriter.list(items));
        }
    }

    static void putMoment(Map<String, Node> map, Optional<Moment> at) {
        at.ifPresent(m -> map.put("at", YamlWriter.text(m.word())));
    }
}
