package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.coverage.TextReadiness;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.BaseQuestion;
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

/** One question as JSON: whole, or as one audience sees it. */
public final class QuestionJson {

    private final Map<String, @Nullable Object> json;
    private final Rendering asked;
    private final Question q;

    private QuestionJson(String thing, Rendering asked) {
        this.json = Json.object(thing);
        this.asked = asked;
        this.q = asked.question();
    }

    /**
     * What an interviewer needs, schema {@code plumbline/shown-question/1}; the text part,
     * editorial dates and references stay in the file.
     */
    public static Map<String, @Nullable Object> of(Rendering asked) {
        QuestionJson object = new QuestionJson("shown-question", asked);
        object.whole();
        return object.json;
    }

    /** What one audience sees, schema {@code plumbline/preview/1}. */
    public static Map<String, @Nullable Object> of(Rendering asked, Audience audience) {
        QuestionJson object = new QuestionJson("preview", asked);
        object.preview(audience);
        return object.json;
    }

    private void whole() {
        json.put("id", q.id());
        json.put("title", q.title());
        json.put("bank", q.bank());
        json.put("competency", q.competency());
        json.put("version", q.editorial().version());
        json.put("status", q.editorial().status().word());
        json.put("extends", q.base().map(BaseQuestion::toString));
        json.put("levels", q.levels());
        json.put("minutes", q.minutes());
        json.put("context", q.context());
        json.put("prompt", q.prompt());
        json.put("forms", each(q.forms(), f -> form(q.as(f))));
        json.put("variants", q.variants().stream().map(Variant::id).toList());
        talkAndListen();
        rubric();
        json.put("hash", q.hash());
    }

    private void preview(Audience audience) {
        json.put("audience", audience.word());
        json.put("form", asked.asked().form().word());
        json.put("variant", asked.variant());
        json.put("briefing", asked.briefing());
        json.put("prompt", asked.prompt());
        if (audience == Audience.CANDIDATE) {
            return;
        }
        json.put("id", q.id());
        json.put("title", asked.in(q.title()));
        json.put("competency", q.competency());
        json.put("minutes", asked.asked().minutes());
        json.put("if_no_case", asked.asked().ifNoCase().map(asked::in));
        talkAndListen();
        if (audience == Audience.AUTHOR) {
            rubric();
            json.put("missing_for_text_ready", TextReadiness.missing(q));
            json.put("hash", q.hash());
        }
    }

    private void talkAndListen() {
        json.put("probes", each(asked.asked().probes(), this::probe));
        json.put("reveals", each(asked.words().reveals(), QuestionJson::reveal));
        json.put("hints", each(q.hints(), this::hint));
        json.put("indicators", each(asked.asked().indicators(), this::indicator));
        json.put("concerns", each(q.concerns(), this::concern));
    }

    private void rubric() {
        Map<Integer, String> rubric = new LinkedHashMap<>();
        q.rubric().forEach((level, anchor) -> rubric.put(level, asked.in(anchor)));
        json.put("rubric", rubric);
        json.put("answer_key", q.answerKey().stream().map(asked::in).toList());
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

    private Map<String, Object> probe(Probe p) {
        return map(
                "id", p.id(),
                "ask", asked.in(p.ask()),
                "elicits", p.elicits(),
                "separates", p.separates());
    }

    private static Map<String, Object> reveal(Reveal r) {
        return map("ask", r.ask(), "answer", r.answer());
    }

    private Map<String, Object> hint(Hint h) {
        return map("id", h.id(), "give", asked.in(h.give()), "ceiling", h.ceiling());
    }

    private Map<String, Object> indicator(Indicator i) {
        return map(
                "id", i.id(),
                "group", i.group(),
                "label", i.label(),
                "says", asked.in(i.says()),
                "level", i.level(),
                "weight", i.weight(),
                "critical", i.critical());
    }

    private Map<String, Object> concern(Concern c) {
        return map(
                "id", c.id(),
                "label", c.label(),
                "says", asked.in(c.says()),
                "ask", asked.in(c.ask()),
                "cap", c.cap());
    }
}
