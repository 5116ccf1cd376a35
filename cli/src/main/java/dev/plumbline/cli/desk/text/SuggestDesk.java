package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.evaluator.rating.Suggestion;
import dev.plumbline.evaluator.text.Abstention;
import dev.plumbline.evaluator.text.Evidence;
import dev.plumbline.evaluator.text.TextReader;
import dev.plumbline.evaluator.text.TextReading;
import dev.plumbline.report.facts.AnswerFacts.Pointer;
import dev.plumbline.report.facts.AnswerFacts.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one answer, to be confirmed or not by a person.
 *
 * @param answer the text that was read
 */
public record SuggestDesk(Question question, String answer, TextReading reading) {

    /** What everything that is found by words is headed with. */
    static final String UNCONFIRMED =
            "Unconfirmed: found by words, not heard by a person. It enters no rating and no"
                    + " verdict.";

    /** Reads an answer to the question as written. */
    public static SuggestDesk of(QuestionBank bank, Question question, String answer) {
        return of(bank, question, Form.FULL, VariantText.BASE, answer);
    }

    /** Reads an answer to the question in the form and variant in which it was put. */
    static SuggestDesk of(
            QuestionBank bank, Question question, Form form, String variant, String answer) {
        Readers readers = new Readers(bank);
        TextReader reader =
                variant.equals(VariantText.BASE)
                        ? readers.of(question)
                        : readers.of(question, readers.text(question, variant));
        return new SuggestDesk(question, answer, reader.offer(answer, form));
    }

    /** As a person reads it. */
    public String text() {
        return UNCONFIRMED + "\n\n" + body();
    }

    /** The same without saying that nobody confirmed it. */
    String body() {
        StringBuilder out = new StringBuilder(level() + "\n");
        part(out, "Found, word for word:", reading.found(), false);
        part(out, "Words that do not count as they stand:", reading.otherwise(), true);
        part(out, "Words that point at a concern, to ask about:", reading.concerns(), false);
        if (!reading.notFound().isEmpty()) {
            out.append("\nNot found, which is no lack; to ask:\n");
            reading.notFound().forEach(i -> out.append("  ").append(ask(i)).append('\n'));
        }
        return out.toString();
    }

    /** A lower bound, or why there is none, one sentence. */
    String level() {
        if (reading.abstention().isPresent()) {
            return "No level, because " + reading.abstention().get().reason() + ".";
        }
        Suggestion suggestion = reading.suggestion().orElseThrow();
        String check =
                suggestion.toCheck().isEmpty()
                        ? ""
                        : " To check: " + String.join(", ", suggestion.toCheck()) + ".";
        return "At least "
                + suggestion.level()
                + (reading.needsALook() ? "; this needs a human look." : ".")
                + check;
    }

    private void part(StringBuilder out, String title, Map<String, Evidence> acts, boolean status) {
        if (acts.isEmpty()) {
            return;
        }
        out.append('\n').append(title).append('\n');
        acts.forEach(
                (id, e) ->
                        out.append("  ")
                                .append(id)
                                .append(status ? ", " + e.status().word() : "")
                                .append(", ")
                                .append(place(e))
                                .append(": \"")
                                .append(shown(e.quote()))
                                .append("\"\n"));
    }

    /** Line and column of the first character, both from 1, columns in code points. */
    String place(Evidence evidence) {
        String before = answer.substring(0, evidence.start());
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return line + ":" + (1 + last.codePointCount(0, last.length()));
    }

    /** On one line; what could move a terminal's cursor or turn its direction is a mark. */
    static String shown(String quote) {
        return quote.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    String ask(Indicator act) {
        return act.id() + ": " + follow(act);
    }

    /** The probe that asks for an act, else what the act is. */
    private String follow(Indicator act) {
        return question.probes().stream()
                .filter(p -> p.elicits().contains(act.id()))
                .findFirst()
                .map(Probe::ask)
                .orElse("no probe asks for it. " + act.says());
    }

    /** What a report prints of this answer. */
    Response response() {
        return new Response(
                answer,
                reading.abstention().map(Abstention::reason),
                pointers(),
                reading.notFound().stream().map(i -> i.label() + ": " + follow(i)).toList());
    }

    /** The same as JSON; quotes to the character. */
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object("suggestion");
        json.put("question", question.id());
        json.putAll(found());
        return json;
    }

    /** What was found, without what it was found for. */
    Map<String, @Nullable Object> found() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("confirmed", false);
        json.put("at_least", reading.suggestion().map(Suggestion::level));
        json.put("abstention", reading.abstention().map(a -> a.reason()));
        json.put("needs_a_look", reading.needsALook());
        json.put("to_check", reading.suggestion().map(Suggestion::toCheck).orElse(List.of()));
        json.put("found", list(reading.found()));
        json.put("otherwise", list(reading.otherwise()));
        json.put("concerns", list(reading.concerns()));
        json.put("not_found", reading.notFound().stream().map(Indicator::id).toList());
        json.put("to_ask", reading.notFound().stream().map(this::ask).toList());
        return json;
    }

    private List<Pointer> pointers() {
        List<Pointer> pointers = new ArrayList<>();
        Stream.of(reading.found(), reading.otherwise())
                .flatMap(acts -> acts.entrySet().stream())
                .forEach(
                        e ->
                                pointers.add(
                                        pointer(
                                                question.indicator(e.getKey())
                                                        .map(Indicator::label)
                                                        .orElse(e.getKey()),
                                                e.getValue())));
        reading.concerns()
                .forEach(
                        (id, e) ->
                                pointers.add(
                                        pointer(
                                                question.concerns().stream()
                                                        .filter(c -> c.id().equals(id))
                                                        .findFirst()
                                                        .map(Concern::label)
                                                        .orElse(id),
                                                e)));
        return pointers;
    }

    private static Pointer pointer(String label, Evidence evidence) {
        return new Pointer(label, evidence.status().word(), evidence.quote());
    }

    private static List<Map<String, @Nullable Object>> list(Map<String, Evidence> acts) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        acts.forEach(
                (id, e) -> {
                    Map<String, @Nullable Object> one = new LinkedHashMap<>();
                    one.put("id", id);
                    one.put("status", e.status().word());
                    one.put("start", e.start());
                    one.put("end", e.end());
                    one.put("quote", e.quote());
                    all.add(one);
                });
        return all;
    }
}
