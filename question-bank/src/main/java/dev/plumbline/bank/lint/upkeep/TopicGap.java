package dev.plumbline.bank.lint.upkeep;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.ContentRule;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.model.Topic;
import dev.plumbline.bank.question.Status;
import java.util.ArrayList;
import java.util.List;

/** Topics with too few questions. */
final class TopicGap implements ContentRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-C1", "topic-gap", Family.UPKEEP)
                    .because(
                            "A topic without questions is a part of the subject that no interview"
                                    + " can reach.",
                            "Write a question that lists the topic, or say under ignore why not"
                                    + " yet")
                    .example("coverage.yaml:topics/s7.1/min_questions", "90", "0");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedContent content) {
        List<Finding> findings = new ArrayList<>();
        for (Topic topic : content.bank().topics().values()) {
            long there =
                    content.bank().questions().values().stream()
                            .filter(q -> q.topics().contains(topic.id()))
                            .filter(
                                    q ->
                                            q.editorial().status() == Status.REVIEW
                                                    || q.editorial().status() == Status.APPROVED)
                            .count();
            if (there < topic.minQuestions()) {
                findings.add(
                        content.finding(
                                FACTS,
                                content.places("coverage.yaml").at("topics/" + topic.id()),
                                "the topic "
                                        + topic.id()
                                        + " has "
                                        + there
                                        + " of "
                                        + topic.minQuestions()
                                        + " questions"));
            }
        }
        return findings;
    }
}
