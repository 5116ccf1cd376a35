package dev.plumbline.report.story;

import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.Verdict;
import dev.plumbline.evaluator.robustness.Robustness;
import java.util.List;

/** The same interview, meaning something else. */
public final class Meaning {

    private Meaning() {}

    /** With another verdict. */
    public static Evaluation verdict(Evaluation e, Verdict verdict) {
        return with(e, verdict, e.reading().musts());
    }

    /** Not yet, because one must is short. */
    public static Evaluation shortOn(Evaluation e, String competency) {
        return with(e, Verdict.NOT_YET, musts(e, competency, MustReading.State.SHORT, 0));
    }

    /** Not enough evidence, because one must lacks an answer. */
    public static Evaluation openOn(Evaluation e, String competency) {
        return with(
                e, Verdict.NOT_ENOUGH_EVIDENCE, musts(e, competency, MustReading.State.OPEN, 1));
    }

    /** With no change that turns the verdict and no question worth asking. */
    public static Evaluation settled(Evaluation e) {
        Robustness same =
                new Robustness(e.robustness().whatIfs().stream().filter(w -> !w.flips()).toList());
        return new Evaluation(
                e.panel(),
                e.answers(),
                e.reading(),
                e.plain(),
                e.ladder(),
                e.agreement(),
                same,
                List.of(),
                e.derivation());
    }

    /** Read by the plain reading alone, which gives no probability. */
    public static Evaluation plainly(Evaluation e) {
        return new Evaluation(
                e.panel(),
                e.answers(),
                e.plain(),
                e.plain(),
                List.of(),
                e.agreement(),
                e.robustness(),
                e.next(),
                e.derivation());
    }

    private static List<MustReading> musts(
            Evaluation e, String competency, MustReading.State state, int answers) {
        return e.reading().musts().stream()
                .map(
                        m ->
                                m.competency().equals(competency)
                                        ? new MustReading(
                                                competency,
                                                m.floor(),
                                                state,
                                                answers,
                                                0,
                                                m.derivation())
                                        : m)
                .toList();
    }

    private static Evaluation with(Evaluation e, Verdict verdict, List<MustReading> musts) {
        Reading r = e.reading();
        Reading other =
                new Reading(
                        r.model(),
                        verdict,
                        r.rule(),
                        r.because(),
                        r.competencies(),
                        musts,
                        r.coverage(),
                        r.shortfall(),
                        r.estimate(),
                        r.missing(),
                        r.derivation());
        return new Evaluation(
                e.panel(),
                e.answers(),
                other,
                e.plain(),
                e.ladder(),
                e.agreement(),
                e.robustness(),
                e.next(),
                e.derivation());
    }
}
