package dev.plumbline.bank.model;

import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.RoleProfiles;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All content that was read: what could be asked, and by which rules answers are read. Maps are
 * sorted by id.
 *
 * @param questions by id; a reader that was asked for some questions only holds just those
 * @param hash SHA-256 over id and hash of every question file, whether held here or not
 * @param rolesHash SHA-256 of the role profiles in canonical form
 */
public record QuestionBank(
        Map<String, Bank> banks,
        Map<String, Competency> competencies,
        Map<String, Context> contexts,
        Map<String, Question> questions,
        Map<String, Topic> topics,
        Lexicon lexicon,
        RoleProfiles roles,
        DecisionModel model,
        String hash,
        String rolesHash) {

    public QuestionBank {
        banks = sorted(banks);
        competencies = sorted(competencies);
        contexts = sorted(contexts);
        questions = sorted(questions);
        topics = sorted(topics);
    }

    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** The question with this id, if it is held. */
    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The title of a competency; its id when the content does not know it. */
    public String competencyTitle(String id) {
        Competency known = competencies.get(id);
        return known == null ? id : known.title();
    }

    /** The questions that score a competency, by id. */
    public List<Question> scoring(String competency) {
        return questions.values().stream().filter(q -> q.competency().equals(competency)).toList();
    }
}
