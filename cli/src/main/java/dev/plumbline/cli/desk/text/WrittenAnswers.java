package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.text.Evidence;
import dev.plumbline.interview.replay.Interview;
import dev.plumbline.report.facts.AnswerFacts.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the cues find in the written answers of one interview, beside its evaluation and never in
 * it.
 *
 * @param all by answer, in the order asked
 */
public record WrittenAnswers(Map<AnswerKey, SuggestDesk> all) {

    /** Reads every written answer of an interview that fits the bank. */
    public static WrittenAnswers of(QuestionBank bank, Interview interview) {
        Map<AnswerKey, SuggestDesk> all = new LinkedHashMap<>();
        for (Asked asked : interview.asked()) {
            AnswerKey key = asked.key();
            String response = interview.responses().getOrDefault(key, "");
            if (!response.isBlank()) {
                Question question = bank.question(key.question()).orElseThrow();
                all.put(key, SuggestDesk.of(bank, question, key.form(), asked.variant(), response));
            }
        }
        return new WrittenAnswers(all);
    }

    /** As a person reads it, without a heading; empty when nothing was written. */
    public String text() {
        if (all.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder(SuggestDesk.UNCONFIRMED + "\n");
        all.forEach(
                (key, desk) ->
                        out.append('\n')
                                .append(key.word())
                                .append('\n')
                                .append(desk.body().replaceAll("(?m)^(?=.)", "  ")));
        return out.toString();
    }

    /** The same as JSON, an object for each answer. */
    public List<Object> json() {
        List<Object> json = new ArrayList<>();
        all.forEach(
                (key, desk) -> {
                    Map<String, @Nullable Object> one = new LinkedHashMap<>();
                    one.put("question", key.question());
                    one.put("form", key.form().word());
                    one.putAll(desk.found());
                    json.add(one);
                });
        return json;
    }

    /** The same as statements that can be asked for as {@code written/ID:FORM}. */
    public List<Derivation> derivations() {
        List<Derivation> derivations = new ArrayList<>();
        all.forEach((key, desk) -> derivations.add(derivation(key, desk)));
        return derivations;
    }

    /** What a report prints of one answer; nothing where none was written. */
    public Optional<Response> response(AnswerKey key) {
        return Optional.ofNullable(all.get(key)).map(SuggestDesk::response);
    }

    private static Derivation derivation(AnswerKey key, SuggestDesk desk) {
        List<Derivation> because = new ArrayList<>();
        because.add(Derivation.of(unstopped(SuggestDesk.UNCONFIRMED)));
        parts(because, "found", desk, desk.reading().found());
        parts(because, "found, and does not count as it stands", desk, desk.reading().otherwise());
        parts(because, "points at a concern", desk, desk.reading().concerns());
        List<Derivation> asking =
                desk.reading().notFound().stream().map(i -> Derivation.of(desk.ask(i))).toList();
        if (!asking.isEmpty()) {
            because.add(Derivation.of("not found, which is no lack; to ask", asking));
        }
        return Derivation.named("written/" + key.word(), unstopped(desk.level()), because);
    }

    private static void parts(
            List<Derivation> into, String how, SuggestDesk desk, Map<String, Evidence> acts) {
        if (!acts.isEmpty()) {
            into.add(
                    Derivation.of(
                            how,
                            acts.entrySet().stream()
                                    .map(e -> quote(desk, e.getKey(), e.getValue()))
                                    .toList()));
        }
    }

    private static Derivation quote(SuggestDesk desk, String id, Evidence evidence) {
        return Derivation.of(
                id
                        + ", "
                        + evidence.status().word()
                        + ", "
                        + desk.place(evidence)
                        + ": \""
                        + SuggestDesk.shown(evidence.quote())
                        + "\"");
    }

    private static String unstopped(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }
}
