package dev.plumbline.cli.scorer;

import dev.plumbline.bank.yaml.View;
import java.util.List;

/**
 * A question as the server shows it while the candidate speaks.
 *
 * @param key question and form, as acts name them
 * @param prompt briefing and prompt as plain text
 */
record QuestionView(
        String key,
        String title,
        int minutes,
        String ask,
        String prompt,
        List<Group> groups,
        List<Probe> probes,
        List<Told> reveals,
        List<Told> hints,
        List<Concern> concerns) {

    /** Acts that usually come together. */
    record Group(String name, List<Indicator> indicators) {}

    /** One act. */
    record Indicator(String id, String label, String says) {}

    /** One probe and the acts that it brings out. */
    record Probe(String id, String ask, List<String> elicits) {}

    /** A fact or a hint: by what it is known, when it is told, and what is said. */
    record Told(String id, String ask, String says) {}

    /** One concern and the question that checks it. */
    record Concern(String id, String label, String check) {}

    static QuestionView of(View v) {
        return new QuestionView(
                "\"question\":\"" + v.text("question") + "\",\"form\":\"" + v.text("form") + "\"",
                v.text("title"),
                v.whole("minutes"),
                v.text("ask", ""),
                PlainText.of(v.text("prompt_html")),
                v.each(
                        "groups",
                        g ->
                                new Group(
                                        g.text("name"),
                                        g.each(
                                                "indicators",
                                                i ->
                                                        new Indicator(
                                                                i.text("id"),
                                                                i.text("label"),
                                                                i.text("says"))))),
                v.each("probes", p -> new Probe(p.text("id"), p.text("ask"), p.texts("elicits"))),
                v.each(
                        "reveals",
                        r -> new Told("" + r.whole("n"), r.text("ask"), r.text("answer"))),
                v.each("hints", h -> new Told(h.text("id"), "hint", h.text("give"))),
                v.each(
                        "concerns",
                        c -> new Concern(c.text("id"), c.text("label"), c.text("check"))));
    }
}
