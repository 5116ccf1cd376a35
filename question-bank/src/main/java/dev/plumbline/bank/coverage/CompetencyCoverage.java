package dev.plumbline.bank.coverage;

import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.RoleProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One competency: the questions that score it, and the levels that roles require of it.
 *
 * @param questions in review or approved that score it, by id
 * @param wanted for each level that no question tells apart, the first role that requires it;
 *     ascending
 */
public record CompetencyCoverage(
        String competency, List<Question> questions, Map<Integer, String> wanted) {

    public CompetencyCoverage {
        questions = List.copyOf(questions);
        wanted = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
    }

    static CompetencyCoverage of(
            String competency, List<Question> counted, List<RoleProfile> profiles) {
        List<Question> own =
                counted.stream().filter(q -> q.competency().equals(competency)).toList();
        Map<Integer, String> wanted = new TreeMap<>();
        for (RoleProfile role : profiles) {
            Integer level = role.required().get(competency);
            if (level != null && own.stream().noneMatch(q -> q.levels().contains(level))) {
                wanted.putIfAbsent(level, role.id());
            }
        }
        return new CompetencyCoverage(competency, own, wanted);
    }

    /** How many questions tell a level apart. */
    public int at(int level) {
        return (int) questions.stream().filter(q -> q.levels().contains(level)).count();
    }

    /** What to do about it, one sentence; nothing when every required level can be told apart. */
    public Optional<String> task() {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<String> each =
                wanted.entrySet().stream()
                        .map(e -> "level " + e.getKey() + " (" + e.getValue() + ")")
                        .toList();
        return Optional.of(
                competency
                        + ": no question tells "
                        + String.join(" or ", each)
                        + " apart, which the role requires.");
    }
}
