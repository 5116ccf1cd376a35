package dev.plumbline.evaluator.readiness;

import java.util.Locale;

/** The rules of the plain reading in the order tried; the first that holds decides. */
enum PlainRuling {
    /** A fully answered must fails. */
    MUST_SHORT(Verdict.NOT_YET),
    /** A must under its minima, or too little of the weight observed. */
    NOT_ENOUGH_EVIDENCE(Verdict.NOT_ENOUGH_EVIDENCE),
    READY(Verdict.READY),
    READY_WITH_A_PLAN(Verdict.READY_WITH_A_PLAN),
    /** Everything else. */
    NOT_YET(Verdict.NOT_YET);

    private final Verdict verdict;

    PlainRuling(Verdict verdict) {
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }

    /** For example {@code must-short}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
