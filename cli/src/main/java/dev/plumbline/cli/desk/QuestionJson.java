package dev.plumbline.cli.desk;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Reveal;
import dev.plumbline.bank.question.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an interviewer needs of one question as JSON, schema {@code plumbline/shown-question/1}; the
 * text part, editorial dates and references stay in the file.
 */
public final class QuestionJson {

    private QuestionJson() {}

    /** The object, in a fixed order of keys. */
    public static Map<String, @Nullable Object> of(Question q) {
        Map<String, @Nullable Object> json = Json.object("shown-question");
        json.put("id", q.id());
        json.put("title", q.title());
        json.put("bank", q.bank());
        json.put("competency", q.competency());
        json.put("version", q.editorial().version());
        json.put("status", q.editorial().status().word());
        json.put("levels", q.levels());
        json.put("minutes", q.minutes());
        json.put("context", q.context());
        json.put("prompt", q.prompt());
        json.put("forms", each(q.forms(), f -> form(q.as(f))));
        json.put("variants", q.variants().stream().map(Variant::id).toList());
        json.put("probes", each(q.probes(), QuestionJson::probe));
        json.put("reveals", each(q.reveals(), QuestionJson::reveal));
        json.put("hints", each(q.hints(), QuestionJson::hint));
        json.put("indicators", each(q.indicators(), QuestionJson::indicator));
        json.put("concerns", each(q.concerns(), QuestionJson::concern));
        json.put("rubric", q.rubric());
        json.put("answer_key", q.answerKey());
        json.put("hash", q.hash());
        return json;
    }

    private static <T> List<Object> each(List<T> items, Function<T, Map<String, ?>> form) {
        return items.stream().<Object>map(form).toList();
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> form(AskedForm f) {
        return map(
                "form", f.form().word(),
                "minutes", f.minutes(),
                "levels", f.levels(),
                "indicators", f.indicators().stream().map(Indicator::id).toList(),
                "probes", f.probes().stream().map(Probe::id).toList());
    }

    private static Map<String, Object> probe(Probe p) {
        return map(
                "id", p.id(),
                "ask", p.ask(),
                "elicits", p.elicits(),
                "separates", p.separates());
    }

    private static Map<String, Object> reveal(Reveal r) {
        return map("ask", r.ask(), "answer", r.answer());
    }

    private static Map<String, Object> hint(Hint h) {
        return map("id", h.id(), "give", h.give(), "ceiling", h.ceiling());
    }

    private static Map<String, Object> indicator(Indicator i) {
        return map(
                "id", i.id(),
                "group", i.group(),
                "label", i.label(),
                "says", i.says(),
                "level", i.level(),
                "weight", i.weight(),
                "critical", i.critical());
    }

    private static Map<String, Object> concern(Concern c) {
        return map(
                "id", c.id(),
                "label", c.label(),
                "says", c.says(),
                "ask", c.ask(),
                "cap", c.cap());
    }
}
