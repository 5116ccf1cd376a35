package dev.plumbline.evaluator.readiness;

import static dev.plumbline.evaluator.derivation.Sentences.count;
import static dev.plumbline.evaluator.derivation.Sentences.figure;
import static dev.plumbline.evaluator.derivation.Sentences.levels;
import static dev.plumbline.evaluator.derivation.Sentences.list;
import static dev.plumbline.evaluator.derivation.Sentences.number;
import static dev.plumbline.evaluator.derivation.Sentences.share;

import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.evaluator.panel.Panel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How rating models tell what was seen of a role: the sentences that all of them share. */
public final class SeenWords {

    private final Panel panel;

    public SeenWords(Panel panel) {
        this.panel = panel;
    }

    /** For example {@code a must at 2}. */
    public static String mustAt(int floor) {
        return "a must at " + floor;
    }

    /** For example {@code rated 2.5 over two answers}. */
    public static String rated(double own, int answers) {
        return "rated " + figure(own) + " over " + count(answers, "answer", "answers");
    }

    /** How much of the role's weight was seen, and how much is needed; both 0 to 1. */
    public static String weight(double seen, double needed) {
        return share(seen) + " of the role's weight was seen and " + share(needed) + " is needed";
    }

    /** What a must lacks of its minima; at least one of the two counts is under its minimum. */
    public static String lacks(int answers, int neededAnswers, int raters, int neededRaters) {
        String someAnswers = count(answers, "answer", "answers");
        String someRaters = count(raters, "interviewer", "interviewers");
        if (answers == 0) {
            return "no answer of the " + number(neededAnswers) + " that a must needs";
        }
        if (raters >= neededRaters) {
            return someAnswers + " of the " + number(neededAnswers) + " that a must needs";
        }
        if (answers >= neededAnswers) {
            return someRaters + " of the " + number(neededRaters) + " that a must needs";
        }
        return someAnswers
                + " of "
                + number(neededAnswers)
                + " and "
                + someRaters
                + " of "
                + number(neededRaters)
                + " that a must needs";
    }

    /** One competency that lies below what the role asks for. */
    public String gap(String competency, int required, double own, int answers) {
        return panel.title(competency)
                + ": "
                + required
                + " asked for, "
                + rated(own, answers)
                + ", "
                + levels(required - own)
                + " short";
    }

    /** One competency of the role with the answers it rests on. */
    Derivation competency(
            String id,
            String says,
            Collection<AnswerKey> asked,
            Map<AnswerKey, Map<String, Integer>> ratings) {
        List<Derivation> because = new ArrayList<>();
        asked.forEach(key -> because.add(answer(key, ratings.get(key))));
        leftOut(id).forEach(n -> because.add(Derivation.of(notAsked(n))));
        return Derivation.named(
                "competency/" + id,
                panel.title(id)
                        + " ("
                        + share(panel.role().weight(id))
                        + " of the weight, "
                        + panel.role().required().get(id)
                        + " asked for): "
                        + says,
                because);
    }

    private static Derivation answer(AnswerKey key, @Nullable Map<String, Integer> ratings) {
        String says =
                ratings == null
                        ? key.word() + ": no rating, which is not a 0"
                        : key.word() + ": " + figure(Observation.mean(ratings));
        return Derivation.named("answer/" + key.word(), says, List.of());
    }

    private List<NotAsked> leftOut(String competency) {
        return panel.notAsked().stream()
                .filter(n -> panel.questions().containsKey(n.key().question()))
                .filter(n -> panel.competency(n.key()).equals(competency))
                .toList();
    }

    private static String notAsked(NotAsked left) {
        return left.key().word()
                + " was planned and not asked ("
                + left.why().name().toLowerCase(Locale.ROOT)
                + ")";
    }

    Derivation coverage(Coverage coverage, String says) {
        List<Derivation> because = new ArrayList<>();
        part("Observed: ", coverage.observed(), because);
        part("Asked, and not enough heard: ", coverage.tooLittleHeard(), because);
        part("Not asked: ", coverage.notAsked(), because);
        return Derivation.named("coverage", says, because);
    }

    private void part(String start, List<String> competencies, List<Derivation> because) {
        if (!competencies.isEmpty()) {
            because.add(
                    Derivation.of(start + list(competencies.stream().map(panel::title).toList())));
        }
    }
}
