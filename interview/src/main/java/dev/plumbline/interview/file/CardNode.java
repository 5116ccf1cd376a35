package dev.plumbline.interview.file;

import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.YamlWriter;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One scorecard, on its way into the file. */
final class CardNode {

    private static final List<String> ORDER =
            List.of("interviewer", "handed_in", "lean", "worry", "dissent");

    private final Map<String, Node> head = new LinkedHashMap<>();
    private final Map<AnswerKey, AnswerNode> answers = new LinkedHashMap<>();

    CardNode(String interviewer) {
        head.put("interviewer", YamlWriter.text(interviewer));
    }

    void apply(InterviewEvent event) {
        if (event instanceof InterviewEvent.HandedIn e) {
            head.put("handed_in", YamlWriter.text(e.at().toString()));
        } else if (event instanceof InterviewEvent.Leaned e) {
            e.lean().ifPresent(l -> head.put("lean", YamlWriter.text(l)));
            e.worry().ifPresent(w -> head.put("worry", YamlWriter.text(w)));
        } else if (event instanceof InterviewEvent.Dissented e) {
            head.put("dissent", YamlWriter.text(e.text()));
        } else if (event instanceof InterviewEvent.OfAnswer e) {
            answers.computeIfAbsent(e.key(), AnswerNode::new).apply(e);
        }
    }

    Node node() {
        Map<String, Node> node = new LinkedHashMap<>();
        for (String name : ORDER) {
            Node value = head.get(name);
            if (value != null) {
                node.put(name, value);
            }
        }
        node.put(
                "answers",
                YamlWriter.list(answers.values().stream().map(AnswerNode::node).toList()));
        return YamlWriter.mapping(node);
    }
}
