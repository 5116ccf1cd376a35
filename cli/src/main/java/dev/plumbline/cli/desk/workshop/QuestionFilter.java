package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Question;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.edge.Refusal;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that narrow a list of questions. */
public final class QuestionFilter {

    @Option(names = "--competency", paramLabel = "ID", description = "Only this competency.")
    private Optional<String> competency = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "N",
            description = "Only questions that can show this level, 1 to 4.")
    private Optional<Integer> level = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind of question.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--topic", paramLabel = "ID", description = "Only this topic, as s7.1.")
    private Optional<String> topic = Optional.empty();

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Only questions with a form of at most N minutes.")
    private Optional<Integer> minutes = Optional.empty();

    /** Ends the command where a value is not known. */
    public QuestionFilter checked(QuestionBank bank) {
        competency.ifPresent(
                id -> UnknownId.refuse("competency", id, bank.competencies().keySet(), ""));
        topic.ifPresent(
                id ->
                        UnknownId.refuse(
                                "topic",
                                id,
                                bank.topics().keySet(),
                                "plumbline bank coverage lists all"));
        kind.ifPresent(
                k ->
                        UnknownId.refuse(
                                "kind",
                                k,
                                Arrays.stream(Kind.values()).map(Kind::word).toList(),
                                ""));
        if (level.isPresent() && (level.get() < 1 || level.get() > 4)) {
            throw Refusal.usage("the level must be 1 to 4.");
        }
        if (minutes.isPresent() && minutes.get() < 1) {
            throw Refusal.usage("the minutes must be 1 or more.");
        }
        return this;
    }

    /** Whether a question is wanted. */
    public boolean wants(Question q) {
        return competency.filter(c -> !q.competency().equals(c)).isEmpty()
                && level.filter(n -> !q.levels().contains(n)).isEmpty()
                && kind.filter(k -> !q.kind().word().equals(k)).isEmpty()
                && topic.filter(t -> !q.topics().contains(t)).isEmpty()
                && minutes.filter(n -> q.forms().stream().noneMatch(f -> q.as(f).minutes() <= n))
                        .isEmpty();
    }
}
