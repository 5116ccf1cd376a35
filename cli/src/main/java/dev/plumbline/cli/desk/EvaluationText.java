package dev.plumbline.cli.desk;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.cli.desk.text.WrittenAnswers;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.evaluator.agreement.Agreement;
import dev.plumbline.evaluator.derivation.Sentences;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.CompetencyReading.Sight;
import dev.plumbline.evaluator.readiness.LevelEstimate;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.OtherRole;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.robustness.WhatIf;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** An evaluation as lines for a terminal. */
public final class EvaluationText {

    private static final int MOST_FLIPS = 5;
    private static final int MOST_QUESTIONS = 3;

    private final InterviewDesk desk;
    private final Evaluation evaluation;
    private final boolean colour;

    private EvaluationText(InterviewDesk desk, boolean colour) {
        this.desk = desk;
        this.evaluation = desk.evaluation();
        this.colour = colour;
    }

    /** The verdict with what stands between it and ready. */
    public static String verdict(InterviewDesk desk, boolean colour) {
        return new EvaluationText(desk, colour).verdict();
    }

    /** Everything, from the verdict to the questions worth asking, and other roles at the end. */
    public static String whole(InterviewDesk desk, List<OtherRole> others, boolean colour) {
        EvaluationText text = new EvaluationText(desk, colour);
        String whole = text.whole() + text.written();
        return others.isEmpty()
                ? whole
                : whole
                        + "\n"
                        + text.head("The same answers against other roles")
                        + OtherRoles.text(desk, others);
    }

    private String whole() {
        return String.join(
                "\n",
                List.of(
                        verdict(),
                        head("Which level the evidence supports")
                                + OtherRoles.ladder(desk, evaluation.ladder()),
                        head("The musts") + musts(),
                        head("Competencies") + competencies(),
                        head("Where the panel differed") + agreement(),
                        head("What would turn the verdict") + flips(),
                        head("Before you decide") + next()));
    }

    private String written() {
        String found = WrittenAnswers.of(desk.bank(), desk.interview()).text();
        return found.isEmpty() ? "" : "\n" + head("Written answers, read by their cues") + found;
    }

    private String head(String title) {
        return Style.STRONG.of(title, colour) + "\n";
    }

    private String verdict() {
        Panel panel = evaluation.panel();
        String suffix = panel.role().verdictSuffix().map(s -> ", " + s).orElse("");
        StringBuilder out = new StringBuilder();
        out.append(desk.interview().opened().candidate().replaceAll("\\p{Cntrl}", "?"))
                .append(" · ")
                .append(panel.role().title())
                .append("\n")
                .append(
                        Style.STRONG.of(
                                capital(evaluation.reading().verdict().words()) + suffix, colour))
                .append("\n");
        evaluation.reading().missing().forEach(m -> out.append("  open: ").append(m).append(".\n"));
        out.append("  because: ").append(evaluation.reading().because()).append(".\n");
        Reading plain = evaluation.plain();
        if (evaluation.reading().estimate().isPresent()) {
            out.append("  by the ratings alone, without allowing for luck: ")
                    .append(plain.verdict().words())
                    .append(plain.verdict() == evaluation.reading().verdict() ? " too" : "")
                    .append(". ")
                    .append(plain.because())
                    .append(".\n");
        }
        evaluation.panel().scorecards().stream()
                .filter(s -> !s.handedIn())
                .forEach(
                        s ->
                                out.append("  not handed in, not evaluated: ")
                                        .append(s.interviewer())
                                        .append("\n"));
        return out.toString();
    }

    private String musts() {
        if (evaluation.reading().musts().isEmpty()) {
            return "The role has none.\n";
        }
        TextTable table =
                new TextTable("Must", "At least", "Observed", "Answers", "Raters", "State");
        for (MustReading must : evaluation.reading().musts()) {
            CompetencyReading c = evaluation.reading().competency(must.competency());
            table.row(
                    title(must.competency()),
                    String.valueOf(must.floor()),
                    own(c),
                    String.valueOf(c.answers()),
                    String.valueOf(c.raters()),
                    must.state().name().toLowerCase(Locale.ROOT));
        }
        return table.lines();
    }

    private String competencies() {
        TextTable table =
                new TextTable(
                        "Competency",
                        "Required",
                        "Observed",
                        "Ratings from",
                        "Gap",
                        "Weight",
                        "Fits",
                        "Required is met");
        for (CompetencyReading c : evaluation.reading().competencies()) {
            String range =
                    c.lowest().isPresent()
                            ? c.lowest().getAsInt() + " to " + c.highest().orElseThrow()
                            : "";
            String gap = c.gap().isPresent() ? Figures.level(c.gap().getAsDouble()) : "";
            table.row(
                    title(c.competency()),
                    String.valueOf(c.required()),
                    own(c),
                    range,
                    gap,
                    Figures.share(c.weight()),
                    estimate(c, e -> fits(e)),
                    estimate(c, e -> Sentences.odds(e.atLeastRequired())));
        }
        return table.lines();
    }

    /** What was not observed has no probability. */
    private static String estimate(CompetencyReading c, Function<LevelEstimate, String> words) {
        return c.own().isPresent() ? c.estimate().map(words).orElse("") : "";
    }

    private static String fits(LevelEstimate estimate) {
        return Figures.decimals(estimate.low(), 1) + " to " + Figures.decimals(estimate.high(), 1);
    }

    private static String own(CompetencyReading c) {
        if (c.own().isPresent()) {
            return Figures.level(c.own().getAsDouble());
        }
        return c.sight() == Sight.NOT_ASKED ? "not asked" : "too little heard";
    }

    private String agreement() {
        Agreement a = evaluation.agreement();
        if (a.doublyRated() == 0) {
            return "No answer was rated by two people.\n";
        }
        StringBuilder out = new StringBuilder();
        out.append(Figures.count(a.doublyRated(), "answer", "answers"))
                .append(" rated by two or more: ")
                .append(a.identical())
                .append(" the same, ")
                .append(a.oneApart())
                .append(" one apart, ")
                .append(a.apart().size())
                .append(" two or more apart.\n");
        a.apart().forEach(k -> out.append("  talk about: ").append(k.word()).append("\n"));
        return out.toString();
    }

    private String flips() {
        List<WhatIf> flips = evaluation.robustness().flips();
        if (flips.isEmpty()) {
            return "Robust: no single change turns it.\n";
        }
        StringBuilder out = new StringBuilder("Fragile. It would turn if:\n");
        flips.stream()
                .limit(MOST_FLIPS)
                .forEach(
                        f ->
                                out.append("  ")
                                        .append(f.says())
                                        .append(" -> ")
                                        .append(f.verdict().words())
                                        .append("\n"));
        int more = flips.size() - MOST_FLIPS;
        if (more > 0) {
            out.append("  and ").append(more).append(" more (see explain robustness)\n");
        }
        return out.toString();
    }

    private String next() {
        if (evaluation.next().isEmpty()) {
            return "No question in the banks would remove much of the doubt.\n";
        }
        StringBuilder out = new StringBuilder();
        evaluation.next().stream()
                .limit(MOST_QUESTIONS)
                .forEach(
                        n ->
                                out.append("  ")
                                        .append(n.key().word())
                                        .append(", ")
                                        .append(n.minutes())
                                        .append(" min: ")
                                        .append(n.why())
                                        .append(".\n"));
        return out.toString();
    }

    private String title(String competency) {
        return desk.bank().competencyTitle(competency);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
