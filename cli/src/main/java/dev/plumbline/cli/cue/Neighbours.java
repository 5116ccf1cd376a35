package dev.plumbline.cli.cue;

import dev.plumbline.bank.lint.prose.PlainProse;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Maturity;
import dev.plumbline.bank.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The text-ready questions of a bank by their nearness to one of them. Shared by threads. */
final class Neighbours {

    private static final int SHINGLE = 5;

    private final List<Question> all = new ArrayList<>();
    private final Map<String, List<Question>> byCompetency = new HashMap<>();
    private final Map<String, List<Question>> byBank = new HashMap<>();
    private final Map<String, Set<String>> sequences = new ConcurrentHashMap<>();

    Neighbours(QuestionBank bank) {
        for (Question question : bank.questions().values()) {
            boolean read = question.editorial().maturity() == Maturity.TEXT_READY;
            if (read && question.text().isPresent()) {
                all.add(question);
                add(byCompetency, question.competency(), question);
                add(byBank, question.bank(), question);
            }
        }
    }

    private static void add(Map<String, List<Question>> lists, String key, Question question) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(question);
    }

    /**
     * So many other questions: those of the same competency first, then those of the same bank;
     * within that the same bank first, then by id.
     */
    List<Question> of(Question question, int most) {
        List<Question> akin = byCompetency.getOrDefault(question.competency(), List.of());
        List<Question> home = byBank.getOrDefault(question.bank(), List.of());
        return Stream.of(
                        akin.stream().filter(q -> sameBank(q, question)),
                        akin.stream().filter(q -> !sameBank(q, question)),
                        home.stream().filter(q -> !sameCompetency(q, question)),
                        all.stream()
                                .filter(
                                        q ->
                                                !sameBank(q, question)
                                                        && !sameCompetency(q, question)))
                .flatMap(questions -> questions)
                .filter(q -> !q.id().equals(question.id()))
                .limit(most)
                .toList();
    }

    private static boolean sameBank(Question one, Question other) {
        return one.bank().equals(other.bank());
    }

    private static boolean sameCompetency(Question one, Question other) {
        return one.competency().equals(other.competency());
    }

    /** How alike two prompts are, 0 to 1, by their sequences of {@value #SHINGLE} words. */
    double likeness(Question one, Question other) {
        return PlainProse.likeness(sequences(one), sequences(other));
    }

    private Set<String> sequences(Question question) {
        return sequences.computeIfAbsent(
                question.id(), id -> PlainProse.sequences(question.prompt(), SHINGLE));
    }
}
