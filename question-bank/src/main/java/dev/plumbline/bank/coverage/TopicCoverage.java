package dev.plumbline.bank.coverage;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.Topic;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One topic of the subject map and what there is of it.
 *
 * @param questions in review or approved that list it, by id
 * @param drafts that list it, by id
 * @param rows one for each row of terms, in the order of the map
 */
public record TopicCoverage(
        Topic topic, List<Question> questions, List<Question> drafts, List<TermRow> rows) {

    public TopicCoverage {
        questions = List.copyOf(questions);
        drafts = List.copyOf(drafts);
        rows = List.copyOf(rows);
    }

    /** How many questions it still needs; 0 when there are enough. */
    public int missing() {
        return Math.max(0, topic.minQuestions() - questions.size());
    }

    /** How many questions of a kind tell a level apart. */
    public int at(Kind kind, int level) {
        return (int)
                questions.stream()
                        .filter(q -> q.kind() == kind && q.levels().contains(level))
                        .count();
    }

    /** How many questions tell a level apart. */
    public int at(int level) {
        return (int) questions.stream().filter(q -> q.levels().contains(level)).count();
    }

    /** The rows of which no term is mentioned. */
    public List<TermRow> unmentioned() {
        return rows.stream().filter(r -> r.mention().isEmpty()).toList();
    }

    /** What to do about it, one sentence; nothing when it is covered. */
    public Optional<String> task() {
        List<String> parts = new ArrayList<>();
        if (missing() > 0) {
            parts.add(
                    "needs "
                            + Figures.count(missing(), "more question", "more questions")
                            + (drafts.isEmpty()
                                    ? ""
                                    : " ("
                                            + Figures.count(drafts.size(), "draft", "drafts")
                                            + " begun: "
                                            + String.join(
                                                    ", ",
                                                    drafts.stream().map(Question::id).toList())
                                            + ")"));
        }
        if (!unmentioned().isEmpty()) {
            parts.add(
                    "nobody mentions "
                            + String.join(
                                    "; ", unmentioned().stream().map(TermRow::either).toList()));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        topic.id() + " " + topic.slug() + ": " + String.join("; ", parts) + ".");
    }
}
