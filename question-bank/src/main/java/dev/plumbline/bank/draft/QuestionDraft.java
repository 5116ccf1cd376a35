package dev.plumbline.bank.draft;

import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a question before it is written.
 *
 * @param levels ascending and contiguous, within 1 to 4
 * @param topics at least one, of the subject map
 * @param author who begins it
 * @param picked acts taken over from other questions; those above the highest level are left out
 */
public record QuestionDraft(
        String id,
        String title,
        String bank,
        String competency,
        List<String> topics,
        Kind kind,
        List<Integer> levels,
        String author,
        Situation situation,
        List<Indicator> picked) {

    private static final int MOST_ELICITED = 6;

    public QuestionDraft {
        levels = List.copyOf(levels);
        topics = List.copyOf(topics);
        int top = levels.get(levels.size() - 1);
        picked = picked.stream().filter(i -> i.level() <= top).toList();
    }

    /**
     * The file: every part that a question to be asked needs, in the order of the canonical form.
     * What the author has to write says TODO.
     *
     * @param modeline the schema that an editor reads, relative to the file, if there is one
     */
    public String text(Optional<String> modeline) {
        StringBuilder out = new StringBuilder();
        modeline.ifPresent(m -> out.append("# yaml-language-server: $schema=" + m + "\n"));
        out.append(
                HEAD.formatted(
                        id,
                        value(title),
                        bank,
                        competency,
                        String.join(", ", topics),
                        kind.word(),
                        levels,
                        value(author),
                        value(author)));
        out.append("\nprompt: |\n");
        prompt().forEach(line -> out.append(line.isEmpty() ? "" : "  " + line).append('\n'));
        List<Indicator> acts = acts();
        out.append(
                MIDDLE.formatted(
                        acts.get(0).id(),
                        acts.get(acts.size() - 1).id(),
                        elicited(acts),
                        separated()));
        out.append("\nrubric: # drafted from the acts; word it along one dimension\n");
        for (Map.Entry<Integer, String> a : Anchors.of(acts, top()).entrySet()) {
            out.append("  " + a.getKey() + ": " + value(a.getValue()) + "\n");
        }
        out.append("\n# In talk order; one act each, two words on the page.\nindicators:\n");
        acts.forEach(i -> out.append(act(i)));
        return out.append(TAIL).toString();
    }

    /** The acts picked, and one to be written for each level that has none. */
    List<Indicator> acts() {
        List<Indicator> acts = new ArrayList<>(picked);
        for (int level : levels) {
            if (acts.stream().noneMatch(i -> i.level() == level)) {
                acts.add(unwritten("act-of-level-" + level, "Act " + level, level));
            }
        }
        if (acts.size() < 2) {
            acts.add(unwritten("another-act", "Another act", levels.get(0)));
        }
        return acts;
    }

    private int top() {
        return levels.get(levels.size() - 1);
    }

    private static Indicator unwritten(String id, String label, int level) {
        return new Indicator(
                id,
                "Answer",
                label,
                "TODO names one observable act of level " + level + ".",
                Optional.empty(),
                level,
                1,
                false,
                List.of());
    }

    private List<String> prompt() {
        List<String> lines = new ArrayList<>();
        lines.add(
                said(
                        situation.broke(),
                        "TODO: a system, what broke or has to be done, and the hour."));
        lines.add(
                said(
                        situation.numbers(),
                        "TODO: at least three numbers that agree with each other."));
        lines.add(said(situation.pays(), "TODO: who pays when it goes wrong, and by when."));
        lines.add("");
        lines.add("What do you do, in which order, and how would you know that it worked?");
        return lines;
    }

    private static String said(String words, String otherwise) {
        return words.isBlank() ? otherwise : words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private String elicited(List<Indicator> acts) {
        List<String> ids = acts.stream().map(Indicator::id).toList();
        return String.join(", ", ids.subList(Math.max(0, ids.size() - MOST_ELICITED), ids.size()));
    }

    private String separated() {
        return top() == 1 ? "0 | 1" : (top() - 1) + " | " + top();
    }

    private static String act(Indicator i) {
        return "  - { id: "
                + i.id()
                + ", group: "
                + value(i.group())
                + ", label: "
                + value(i.label())
                + ", says: "
                + quoted(i.says())
                + ", level: "
                + i.level()
                + ", weight: "
                + i.weight()
                + (i.critical() ? ", critical: true" : "")
                + " }\n";
    }

    private static String value(String text) {
        return text.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} -]*")
                ? YamlWriter.write(YamlWriter.text(text)).strip()
                : quoted(text);
    }

    private static String quoted(String text) {
        return '"'
                + text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"")
                + '"';
    }

    private static final String HEAD =
            """
            schema: plumbline/question/1
            id: %s
            title: %s
            bank: %s
            competency: %s
            topics: [%s] # keep those that it probes
            kind: %s
            levels: %s
            minutes: 25
            maturity: live-ready
            status: draft # review once every TODO is gone
            version: 1
            owner: %s
            authors: [%s]
            """;

    private static final String MIDDLE =
            """

            # Left out on purpose. Read out only if the candidate asks; asking is itself evidence.
            reveal_if_asked:
              - { ask: "TODO: what would a careful candidate ask?", answer: "TODO: the fact.", evidence_for: %s }
              - { ask: "TODO: what else?", answer: "TODO: the fact.", evidence_for: %s }

            answer_key:
              - "TODO: a fact, checked against the documentation of a named version."

            probes:
              - { id: p-know, ask: "How would you know that it worked?", elicits: [%s], purpose: "TODO: what it tells apart.", separates: "%s", when: always }
            hints:
              - { id: h-first, give: "TODO: help that gives something away.", ceiling: 1 }
            """;

    private static final String TAIL =
            """

            concerns:
              - { id: unsafe-step, label: Unsafe step, says: "TODO names what would be unsafe.", ask: "What would happen to those who use it then?", cap: 1 }
            retire_when:
              - "TODO: what would make it known, or wrong."

            fairness:
              job_link: "TODO: the duty of a role profile that it comes from."
              not_scored: [speaking pace, accent, tool brand, past employers]
              equivalent_answers: "TODO: other right answers."
              adjustments: [prompt may be given in writing ahead, answer may be written]
              interviewer_note: Stay inside this scenario.
            """;
}
