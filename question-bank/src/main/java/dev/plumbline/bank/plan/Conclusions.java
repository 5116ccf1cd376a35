package dev.plumbline.bank.plan;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a plan can and cannot conclude, in sentences: what is covered, what is not asked and why,
 * what rests on a single answer, which levels the forms cannot show, and which verdicts are out of
 * reach.
 */
final class Conclusions {

    private final QuestionBank bank;
    private final RoleProfile role;
    private final Map<String, List<Candidate>> answers = new LinkedHashMap<>();

    Conclusions(QuestionBank bank, RoleProfile role, List<Candidate> asked) {
        this.bank = bank;
        this.role = role;
        for (String competency : role.required().keySet()) {
            List<Candidate> own =
                    asked.stream()
                            .filter(c -> c.question().competency().equals(competency))
                            .toList();
            if (!own.isEmpty()) {
                answers.put(competency, own);
            }
        }
    }

    /** Competencies of the role that are not asked, in its order. */
    List<String> notAsked() {
        return role.required().keySet().stream().filter(c -> !answers.containsKey(c)).toList();
    }

    /**
     * The share of the weight that is asked about, from whole parts, so that no rounding moves it.
     */
    double covered() {
        int asked = 0;
        int whole = 0;
        for (String competency : role.required().keySet()) {
            int parts = role.parts().getOrDefault(competency, 1);
            whole += parts;
            asked += answers.containsKey(competency) ? parts : 0;
        }
        return whole == 0 ? 0 : (double) asked / whole;
    }

    /** The sentences, in a fixed order. */
    List<String> sentences(List<String> withoutQuestion, boolean ownSittings) {
        List<String> says = new ArrayList<>();
        says.add(
                "It asks "
                        + answers.size()
                        + " of "
                        + Figures.count(role.required().size(), "competency", "competencies")
                        + ", "
                        + Figures.share(covered())
                        + " of the weight.");
        verdicts(says);
        musts(says);
        String single =
                titles(
                        answers.entrySet().stream()
                                .filter(e -> e.getValue().size() == 1)
                                .map(Map.Entry::getKey)
                                .toList());
        if (!single.isEmpty()) {
            says.add("One answer each, so a single bad start weighs fully: " + single + ".");
        }
        tops(says);
        gaps(says, withoutQuestion, ownSittings);
        return says;
    }

    private void verdicts(List<String> says) {
        PlainRule rule = bank.roles().rule();
        int fewest = bank.model().verdictRule().minAnswers();
        int all = answers.values().stream().mapToInt(List::size).sum();
        boolean light = covered() < rule.minWeightObserved();
        boolean few = all < fewest;
        if (!light && !few) {
            says.add(
                    "Every verdict is within reach, if every answer is heard well enough to be"
                            + " rated.");
            return;
        }
        String why =
                light
                        ? "It covers under "
                                + Figures.share(rule.minWeightObserved())
                                + " of the weight"
                        : "It has "
                                + Figures.count(all, "answer", "answers")
                                + ", fewer than the "
                                + fewest
                                + " that a verdict needs";
        says.add(
                why
                        + ", so it cannot conclude \"ready\" or \"ready with a plan\", only "
                        + (role.must().isEmpty() ? "" : "\"not yet\" or ")
                        + "\"not enough evidence\".");
    }

    private void musts(List<String> says) {
        for (String must : role.must().keySet()) {
            List<Candidate> own = answers.getOrDefault(must, List.of());
            long questions = own.stream().map(Candidate::id).distinct().count();
            says.add(
                    title(must)
                            + " is a must and has "
                            + Figures.count(own.size(), "answer", "answers")
                            + (questions < own.size()
                                    ? ", from a question and its twin: they share a subject, so"
                                            + " they tell less than two questions."
                                    : questions > 1 ? " from different questions." : "."));
        }
    }

    private void tops(List<String> says) {
        TreeMap<Integer, List<String>> byTop = new TreeMap<>();
        answers.forEach(
                (competency, own) -> {
                    int top =
                            own.stream()
                                    .mapToInt(c -> c.question().as(c.form()).top())
                                    .max()
                                    .orElse(0);
                    byTop.computeIfAbsent(top, t -> new ArrayList<>()).add(competency);
                });
        byTop.forEach(
                (top, competencies) -> {
                    if (top < 4) {
                        says.add(
                                "The forms asked cannot tell level "
                                        + top
                                        + " from "
                                        + (top + 1)
                                        + (competencies.size() == answers.size()
                                                ? " anywhere."
                                                : " in: " + titles(competencies) + "."));
                    }
                });
    }

    private void gaps(List<String> says, List<String> withoutQuestion, boolean ownSittings) {
        List<String> none = notAsked().stream().filter(withoutQuestion::contains).toList();
        List<String> others = notAsked().stream().filter(c -> !none.contains(c)).toList();
        if (!others.isEmpty()) {
            String why = ownSittings ? "the profile's sittings leave it out" : "no room is left";
            says.add("Not asked, because " + why + ": " + titles(others) + ".");
        }
        if (!none.isEmpty()) {
            says.add(
                    "Not asked, because the bank has no question that reaches the level: "
                            + titles(none)
                            + ".");
        }
    }

    private String titles(List<String> competencies) {
        return String.join(", ", competencies.stream().map(this::title).toList());
    }

    private String title(String competency) {
        return bank.competencyTitle(competency);
    }
}
