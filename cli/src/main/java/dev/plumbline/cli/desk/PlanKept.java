package dev.plumbline.cli.desk;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.opening.OpeningPlan;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.interview.replay.Interview;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an interview departed from the plan and the policies of its opening, in sentences. What was
 * planned and is on record as not asked was accounted for and is no departure; a spare that nobody
 * needed is none either.
 */
final class PlanKept {

    private final Opening opening;
    private final Interview interview;
    private final List<AnswerKey> planned;
    private final List<AnswerKey> asked;
    private final List<String> says = new ArrayList<>();

    private PlanKept(Opening opening, Interview interview) {
        this.opening = opening;
        this.interview = interview;
        this.planned = opening.plan().answers().stream().map(PlanKept::key).toList();
        this.asked = interview.asked().stream().map(Asked::key).toList();
    }

    static List<String> departures(Opening opening, Interview interview) {
        PlanKept kept = new PlanKept(opening, interview);
        kept.outside();
        kept.missing();
        kept.order();
        kept.wording();
        kept.hints();
        kept.sittings();
        return List.copyOf(kept.says);
    }

    private static AnswerKey key(OpeningPlan.Answer answer) {
        return new AnswerKey(answer.question(), answer.form());
    }

    private void outside() {
        List<AnswerKey> known = opening.plan().withSpares().stream().map(PlanKept::key).toList();
        say("Asked beside the plan", asked.stream().filter(a -> !known.contains(a)));
    }

    private void missing() {
        List<AnswerKey> accounted =
                Stream.concat(asked.stream(), interview.notAsked().stream().map(NotAsked::key))
                        .toList();
        say(
                "Planned, not asked and without a reason",
                planned.stream().filter(p -> !accounted.contains(p)));
    }

    private void order() {
        List<AnswerKey> held = asked.stream().filter(planned::contains).toList();
        List<AnswerKey> due = planned.stream().filter(held::contains).toList();
        if (opening.fixedOrder() && !held.equals(due)) {
            says.add("The order was another one than planned.");
        }
    }

    private void wording() {
        opening.variants()
                .letter()
                .ifPresent(
                        letter ->
                                say(
                                        "Asked in another wording than " + letter,
                                        interview.asked().stream()
                                                .filter(a -> !a.variant().equals(letter))
                                                .map(Asked::key)));
    }

    private void hints() {
        if (!opening.hints().allowed()) {
            say(
                    "A hint was given though none is allowed",
                    interview.asked().stream().filter(a -> !a.hints().isEmpty()).map(Asked::key));
        }
    }

    private void sittings() {
        int held = interview.sittings().size();
        int due = opening.plan().sittings().size();
        if (held > 0 && held != due) {
            says.add(
                    "It took "
                            + Figures.count(held, "sitting", "sittings")
                            + " where the plan has "
                            + due
                            + ".");
        }
    }

    private void say(String what, Stream<AnswerKey> which) {
        String words = which.map(AnswerKey::word).distinct().collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            says.add(what + ": " + words + ".");
        }
    }
}
