package dev.plumbline.console.view;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.variant.VariantText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an interviewer has of a question while the candidate speaks: no level, weight, critical or
 * anchor, since whoever sees them while listening hears the level first.
 */
public final class QuestionCard {

    private final AskedForm asked;
    private final Question question;
    private final VariantText words;
    private final String variant;
    private final Markdown markdown;

    /** The card of a question in one form and variant. */
    public QuestionCard(
            AskedForm asked, Optional<Context> context, String variant, Markdown markdown) {
        this.asked = asked;
        this.question = asked.question();
        this.variant = variant;
        this.words = VariantText.of(question, context, variant);
        this.markdown = markdown;
    }

    /** As it goes over the wire. */
    public String json(int minutes) {
        String prompt = words.prompt(asked.form());
        Map<String, Object> out = new LinkedHashMap<>(Json.object("console-question"));
        out.put("question", question.id());
        out.put("form", asked.form().word());
        out.put("variant", variant);
        out.put("title", words.swapped(question.title()));
        out.put("minutes", minutes);
        out.put("figures", Wording.figures(prompt));
        out.put("ask", Wording.ask(prompt));
        out.put("prompt_html", markdown.html(Wording.heard(asked, words)));
        asked.ifNoCase().ifPresent(c -> out.put("if_no_case", words.swapped(c)));
        out.put("groups", groups());
        out.put("probes", probes());
        out.put("reveals", reveals());
        out.put("hints", hints());
        out.put("concerns", concerns());
        return Json.line(out);
    }

    /** The anchors of the rubric, for the minute after the answer. */
    public String anchors() {
        Map<String, Object> anchors = new LinkedHashMap<>();
        question.rubric().forEach((level, says) -> anchors.put("" + level, words.swapped(says)));
        Map<String, Object> out = new LinkedHashMap<>(Json.object("console-anchors"));
        out.put("anchors", anchors);
        return Json.line(out);
    }

    private List<Map<String, Object>> groups() {
        Map<String, List<Map<String, Object>>> byGroup = new LinkedHashMap<>();
        for (Indicator i : asked.indicators()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", i.id());
            one.put("label", i.label());
            one.put("says", words.swapped(i.says()));
            i.plus().ifPresent(p -> one.put("plus", words.swapped(p)));
            byGroup.computeIfAbsent(i.group(), g -> new ArrayList<>()).add(one);
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        byGroup.forEach((name, of) -> groups.add(object("name", name, "indicators", of)));
        return groups;
    }

    private List<Map<String, Object>> probes() {
        return asked.probes().stream()
                .map(
                        p ->
                                object(
                                        "id", p.id(),
                                        "ask", words.swapped(p.ask()),
                                        "elicits", p.elicits(),
                                        "purpose", words.swapped(p.purpose()),
                                        "when", words.swapped(p.when())))
                .toList();
    }

    private List<Map<String, Object>> reveals() {
        List<Map<String, Object>> reveals = new ArrayList<>();
        words.reveals()
                .forEach(
                        r ->
                                reveals.add(
                                        object(
                                                "n",
                                                reveals.size() + 1,
                                                "label",
                                                "Fact " + (reveals.size() + 1),
                                                "ask",
                                                r.ask(),
                                                "answer",
                                                r.answer())));
        return reveals;
    }

    private List<Map<String, Object>> hints() {
        return question.hints().stream()
                .map(
                        h ->
                                object(
                                        "id", h.id(),
                                        "give", words.swapped(h.give()),
                                        "ceiling", h.ceiling()))
                .toList();
    }

    private List<Map<String, Object>> concerns() {
        return question.concerns().stream()
                .map(
                        c ->
                                object(
                                        "id", c.id(),
                                        "label", c.label(),
                                        "says", words.swapped(c.says()),
                                        "check", words.swapped(c.ask())))
                .toList();
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
