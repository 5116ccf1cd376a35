package dev.plumbline.evaluator.nextquestion;

import static dev.plumbline.evaluator.derivation.Sentences.count;
import static dev.plumbline.evaluator.derivation.Sentences.share;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.evaluator.derivation.Sentences;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.RatingModel;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which questions to ask next:
 *
 * <ol>
 *   <li>as long as the evidence is not enough: what each must still lacks, in the role's order;
 *   <li>then one question for each competency that could matter. Under a rating model with
 *       probabilities: whose answer removes a twentieth of the doubt about the verdict or more, by
 *       the doubt it removes per minute. Under one without: whose single further answer could turn
 *       the verdict, musts first, then by weight;
 *   <li>then, as long as too little of the role was seen: competencies not observed, by weight.
 * </ol>
 *
 * <p>Each names the shortest form that can show what is asked for. The list is empty when no
 * question that is left could matter; every reason is an estimate and promises nothing.
 */
public final class NextQuestions {

    private static final double LEAST_REMOVED = 0.05;

    /** In nats; less than this is no doubt worth a question. */
    private static final double LEAST_DROP = 0.01;

    private final Panel panel;
    private final Reading reading;
    private final Candidates candidates;
    private final FurtherAnswer further;
    private final List<NextQuestion> found = new ArrayList<>();
    private final Set<String> done = new LinkedHashSet<>();

    private NextQuestions(Panel panel, Reading reading, RatingModel model) {
        this.panel = panel;
        this.reading = reading;
        this.candidates = new Candidates(panel);
        this.further = new FurtherAnswer(panel, model);
    }

    /** The most useful first; never an answer that was asked, and no question twice. */
    public static List<NextQuestion> of(Panel panel, Reading reading, RatingModel model) {
        NextQuestions next = new NextQuestions(panel, reading, model);
        boolean open = reading.verdict() == Verdict.NOT_ENOUGH_EVIDENCE;
        if (open) {
            next.whatMustsLack();
        }
        if (reading.estimate().isPresent()) {
            next.whatRemovesDoubt();
        } else {
            next.whatCouldTurn();
        }
        if (open) {
            next.whatWasNotSeen();
        }
        return List.copyOf(next.found);
    }

    private void whatMustsLack() {
        for (MustReading must : reading.musts()) {
            if (must.state() != MustReading.State.OPEN) {
                continue;
            }
            int wanted = Math.max(1, must.missingAnswers());
            for (int i = 0; i < wanted; i++) {
                candidates
                        .shortest(reading.competency(must.competency()))
                        .ifPresent(form -> add(form, whatItLacks(must)));
            }
            done.add(must.competency());
        }
    }

    private String whatItLacks(MustReading must) {
        CompetencyReading seen = reading.competency(must.competency());
        String start = panel.title(must.competency()) + " is a must ";
        if (must.missingAnswers() == 0) {
            return start
                    + "that "
                    + count(seen.raters(), "interviewer", "interviewers")
                    + " rated; an answer that somebody else hears would let the rule read it";
        }
        String one =
                must.missingAnswers() == 1
                        ? seen.answers() == 1 ? "a second one" : "one more"
                        : Sentences.number(must.missingAnswers()) + " more";
        String heard =
                must.missingRaters() > 0 && seen.raters() > 0 ? " that somebody else hears" : "";
        return start
                + "with "
                + count(seen.answers(), "answer", "answers")
                + "; "
                + one
                + heard
                + " would let the rule read it";
    }

    private void whatRemovesDoubt() {
        Map<AnswerKey, AskedForm> forms = new LinkedHashMap<>();
        for (CompetencyReading competency : reading.competencies()) {
            if (!done.contains(competency.competency())) {
                candidates.peek(competency).ifPresent(form -> forms.put(key(form), form));
            }
        }
        new Doubts(panel)
                .of(List.copyOf(forms.values()))
                .forEach(
                        (key, outlook) -> {
                            double removed = Doubts.removed(outlook);
                            AskedForm form = forms.get(key);
                            if (form != null
                                    && removed >= LEAST_REMOVED
                                    && outlook.drop() >= LEAST_DROP) {
                                add(form, OptionalDouble.of(removed), removing(form, removed));
                                done.add(form.question().competency());
                            }
                        });
    }

    private String removing(AskedForm form, double removed) {
        return seen(reading.competency(form.question().competency()))
                + "; one more answer could remove about "
                + 5 * Math.round(removed * 20)
                + " % of the doubt, on average";
    }

    private void whatCouldTurn() {
        reading.competencies().stream()
                .filter(c -> !done.contains(c.competency()))
                .sorted(
                        Comparator.comparing((CompetencyReading c) -> c.must().isEmpty())
                                .thenComparing(
                                        CompetencyReading::weight, Comparator.reverseOrder()))
                .forEach(this::couldTurn);
    }

    private void couldTurn(CompetencyReading competency) {
        candidates
                .peek(competency)
                .ifPresent(
                        form -> {
                            Set<Verdict> turns = further.turns(key(form), form.top());
                            if (!turns.isEmpty()) {
                                add(form, turning(competency, turns));
                                done.add(competency.competency());
                            }
                        });
    }

    private String turning(CompetencyReading competency, Set<Verdict> turns) {
        return seen(competency)
                + "; one more answer could turn the verdict to "
                + alternatives(turns);
    }

    private String seen(CompetencyReading competency) {
        String seen =
                competency.own().isPresent()
                        ? " was rated "
                                + Sentences.figure(competency.own().getAsDouble())
                                + " over "
                                + count(competency.answers(), "answer", "answers")
                        : " was not observed";
        return panel.title(competency.competency())
                + seen
                + " and "
                + competency.required()
                + " is asked for";
    }

    private static String alternatives(Set<Verdict> turns) {
        List<String> words = turns.stream().map(Verdict::words).toList();
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private void whatWasNotSeen() {
        double seen = reading.coverage().weightObserved();
        double needed =
                reading.estimate().isPresent()
                        ? panel.model().verdictRule().minWeightObserved()
                        : panel.rule().minWeightObserved();
        if (Sentences.compared(seen) >= needed) {
            return;
        }
        reading.competencies().stream()
                .filter(c -> !done.contains(c.competency()))
                .filter(c -> c.sight() != CompetencyReading.Sight.OBSERVED)
                .sorted(Comparator.comparing(CompetencyReading::weight, Comparator.reverseOrder()))
                .forEach(
                        c ->
                                candidates
                                        .shortest(c)
                                        .ifPresent(form -> add(form, unseen(c, seen, needed))));
    }

    private String unseen(CompetencyReading competency, double seen, double needed) {
        return panel.title(competency.competency())
                + " carries "
                + share(competency.weight())
                + " of the role's weight and was not observed; "
                + share(seen)
                + " was seen and "
                + share(needed)
                + " is needed";
    }

    private void add(AskedForm form, String why) {
        add(form, OptionalDouble.empty(), why);
    }

    private void add(AskedForm form, OptionalDouble removed, String why) {
        found.add(
                new NextQuestion(
                        key(form), form.question().competency(), form.minutes(), removed, why));
    }

    private static AnswerKey key(AskedForm form) {
        return new AnswerKey(form.question().id(), form.form());
    }
}
