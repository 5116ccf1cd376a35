package dev.plumbline.cli.scorer;

import dev.plumbline.bank.yaml.View;
import java.util.List;

/**
 * A question as the server shows it while the candidate speaks.
 *
 * @param path question and form, as paths name them
 * @param key question and form, as acts name them
 * @param prompt briefing and prompt as plain text
 */
record QuestionView(
        String path,
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

    private static final List<String> LEVELS =
            List.of("none or unsafe shown", "guided", "independent", "owns", "shapes");

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

    /** The name of a level from 0 to 4. */
    static String level(String digit) {
        return LEVELS.get(Integer.parseInt(digit));
    }

    /** What a letter lists: facts, hints, or concerns with the question that checks them. */
    List<Told> listed(String letter) {
        return switch (letter) {
            case "r" -> reveals;
            case "z" -> hints;
            default -> concerns.stream().map(c -> new Told(c.id(), c.label(), c.check())).toList();
        };
    }

    /** What a letter lists one of, in a word. */
    static String word(String letter) {
        return letter.equals("r") ? "fact" : letter.equals("z") ? "hint" : "concern";
    }

    static QuestionView of(View v) {
        return new QuestionView(
                v.text("question") + "." + v.text("form"),
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
                v.each("hints", h -> new Told(h.text("id"), h.text("give"), h.text("give"))),
                v.each(
                        "concerns",
                        c -> new Concern(c.text("id"), c.text("label"), c.text("check"))));
    }
}
