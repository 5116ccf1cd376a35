package dev.plumbline.interview.file;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.YamlWriter;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.event.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened in the room for one answer, on its way into the file. */
final class AskedNode {

    private final AnswerKey key;
    private final Map<String, Node> rest = new LinkedHashMap<>();
    private final List<Node> probes = new ArrayList<>();
    private final List<Node> reveals = new ArrayList<>();
    private final List<Node> hints = new ArrayList<>();
    private Optional<String> response = Optional.empty();

    AskedNode(AnswerKey key) {
        this.key = key;
    }

    void apply(InterviewEvent.OfAnswer event) {
        if (event instanceof InterviewEvent.Asked e) {
            asked(e);
        } else if (event instanceof InterviewEvent.Probed e) {
            probes.add(timed("probe", YamlWriter.text(e.probe()), e.at()));
        } else if (event instanceof InterviewEvent.Revealed e) {
            reveals.add(timed("reveal", YamlWriter.whole(e.reveal()), e.at()));
        } else if (event instanceof InterviewEvent.Hinted e) {
            hints.add(timed("hint", YamlWriter.text(e.hint()), e.at()));
        }
    }

    private void asked(InterviewEvent.Asked e) {
        rest.put("version", YamlWriter.whole(e.version()));
        if (key.form() != Form.FULL) {
            rest.put("form", YamlWriter.text(key.form().word()));
        }
        if (!e.variant().equals("base")) {
            rest.put("variant", YamlWriter.text(e.variant()));
        }
        e.minutes().ifPresent(m -> rest.put("minutes", YamlWriter.whole(m)));
        response = e.response();
    }

    Node node() {
        Map<String, Node> node = new LinkedHashMap<>();
        node.put("question", YamlWriter.text(key.question()));
        node.putAll(rest);
        EventsFile.putList(node, "probes", probes);
        EventsFile.putList(node, "reveals", reveals);
        EventsFile.putList(node, "hints", hints);
        response.ifPresent(r -> node.put("response", YamlWriter.text(r)));
        return YamlWriter.mapping(node);
    }

    private static Node timed(String name, Node what, Optional<Moment> at) {
        Map<String, Node> map = new LinkedHashMap<>();
        map.put(name, what);
        EventsFile.putMoment(map, at);
        return YamlWriter.mapping(map);
    }
}
