package dev.plumbline.interview.file;

import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.YamlWriter;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One answer of one scorecard, on its way into the file. */
final class AnswerNode {

    private static final List<String> LISTS =
            List.of("heard", "prompted", "half", "not_shown", "opposite");

    private final AnswerKey key;
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, Map<String, Node>> concerns = new LinkedHashMap<>();
    private final Map<String, Node> outcome = new LinkedHashMap<>();
    private final Set<String> afterSuggestion = new LinkedHashSet<>();
    private final List<Node> notes = new ArrayList<>();
    private @Nullable Node amended;

    AnswerNode(AnswerKey key) {
        this.key = key;
    }

    void apply(InterviewEvent.OfAnswer event) {
        if (event instanceof InterviewEvent.Ticked e) {
            mark(e.indicator(), e.prompted() ? "prompted" : "heard");
        } else if (event instanceof InterviewEvent.HalfTicked e) {
            mark(e.indicator(), "half");
        } else if (event instanceof InterviewEvent.NotShown e) {
            mark(e.indicator(), "not_shown");
        } else if (event instanceof InterviewEvent.Opposed e) {
            mark(e.indicator(), "opposite");
        } else if (event instanceof InterviewEvent.Unticked e) {
            marks.remove(e.indicator());
        } else if (event instanceof InterviewEvent.ChangedAfterSuggestion e) {
            afterSuggestion.add(e.indicator());
        } else if (event instanceof InterviewEvent.Noted e) {
            Map<String, Node> note = new LinkedHashMap<>();
            EventsFile.putMoment(note, e.at());
            note.put("text", YamlWriter.text(e.text()));
            notes.add(YamlWriter.mapping(note));
        } else if (!concern(event)) {
            outcome(event);
        }
    }

    private boolean concern(InterviewEvent.OfAnswer event) {
        if (event instanceof InterviewEvent.ConcernRaised e) {
            Map<String, Node> concern = new LinkedHashMap<>();
            concern.put("id", YamlWriter.text(e.concern()));
            EventsFile.putMoment(concern, e.at());
            concern.put("state", YamlWriter.text("raised"));
            if (!e.quote().isEmpty()) {
                concern.put("quote", YamlWriter.text(e.quote()));
            }
            concerns.put(e.concern(), concern);
        } else if (event instanceof InterviewEvent.ConcernWithdrawn e) {
            settle(e.concern(), "withdrawn");
        } else if (event instanceof InterviewEvent.ConcernStanding e) {
            settle(e.concern(), "standing");
        } else {
            return false;
        }
        return true;
    }

    private void outcome(InterviewEvent.OfAnswer event) {
        if (event instanceof InterviewEvent.Rated e) {
            outcome("rating", YamlWriter.whole(e.level()), e.reason());
        } else if (event instanceof InterviewEvent.NotEnoughHeard e) {
            outcome("none", YamlWriter.text("not-enough-heard"), e.reason());
        } else if (event instanceof InterviewEvent.Voided e) {
            outcome("none", YamlWriter.text("void"), e.reason());
        } else if (event instanceof InterviewEvent.Absent e) {
            outcome("none", YamlWriter.text("absent"), e.reason());
        } else if (event instanceof InterviewEvent.Amended e) {
            Map<String, Node> change = new LinkedHashMap<>();
            change.put("rating", YamlWriter.whole(e.level()));
            e.at().ifPresent(at -> change.put("at", YamlWriter.text(at.toString())));
            change.put("reason", YamlWriter.text(e.reason()));
            amended = YamlWriter.mapping(change);
        }
    }

    Node node() {
        Map<String, Node> node = EventsFile.key(key);
        for (String list : LISTS) {
            List<String> ids = new ArrayList<>();
            marks.forEach(
                    (id, mark) -> {
                        if (mark.equals(list)) {
                            ids.add(id);
                        }
                    });
            if (!ids.isEmpty()) {
                node.put(list, YamlWriter.texts(ids));
            }
        }
        if (!afterSuggestion.isEmpty()) {
            node.put("after_suggestion", YamlWriter.texts(List.copyOf(afterSuggestion)));
        }
        EventsFile.putList(
                node, "concerns", concerns.values().stream().map(YamlWriter::mapping).toList());
        node.putAll(outcome);
        if (amended != null) {
            node.put("amended", amended);
        }
        EventsFile.putList(node, "notes", notes);
        return YamlWriter.mapping(node);
    }

    private void mark(String indicator, String list) {
        marks.remove(indicator);
        marks.put(indicator, list);
    }

    private void settle(String concern, String state) {
        Map<String, Node> raised = concerns.get(concern);
        if (raised != null) {
            raised.put("state", YamlWriter.text(state));
        }
    }

    private void outcome(String name, Node value, String reason) {
        outcome.clear();
        outcome.put(name, value);
        if (!reason.isEmpty()) {
            outcome.put("reason", YamlWriter.text(reason));
        }
    }
}
