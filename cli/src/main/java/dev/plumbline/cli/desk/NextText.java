package dev.plumbline.cli.desk;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.evaluator.nextquestion.NextQuestion;
import dev.plumbline.evaluator.nextquestion.TimeLeft;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.Verdict;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The questions worth asking next, for people and for scripts. */
public final class NextText {

    private final InterviewDesk desk;
    private final OptionalInt minutesLeft;
    private final Reading reading;
    private final TimeLeft time;

    private NextText(InterviewDesk desk, OptionalInt minutesLeft) {
        this.desk = desk;
        this.minutesLeft = minutesLeft;
        this.reading = desk.evaluation().reading();
        this.time =
                TimeLeft.of(
                        desk.evaluation().next(),
                        minutesLeft.isPresent() ? minutesLeft.getAsInt() : Double.MAX_VALUE,
                        settling());
    }

    /** Lines for a terminal. */
    public static String of(InterviewDesk desk, OptionalInt minutesLeft, boolean colour) {
        return new NextText(desk, minutesLeft).lines(colour);
    }

    /** An object of schema {@code plumbline/next/1}; minutes left are null when not given. */
    public static Map<String, @Nullable Object> json(InterviewDesk desk, OptionalInt minutesLeft) {
        NextText text = new NextText(desk, minutesLeft);
        Map<String, @Nullable Object> json = Json.object("next");
        json.put("interview", desk.interview().opened().interview());
        json.put("role", desk.evaluation().panel().role().id());
        json.put("verdict", text.reading.verdict().word());
        json.put("minutes_left", minutesLeft);
        json.put("settling_per_answer", text.settling());
        json.put("ask", EvaluationJson.each(text.time.fits(), EvaluationJson::next));
        json.put("does_not_fit", EvaluationJson.each(text.time.beyond(), EvaluationJson::next));
        json.put("cannot_be_settled", text.unsettled());
        return json;
    }

    private double settling() {
        return desk.bank().roles().minutes().settlePerAnswer();
    }

    private String lines(boolean colour) {
        StringBuilder out = new StringBuilder();
        out.append(Style.STRONG.of("Now: " + reading.verdict().words(), colour))
                .append(". ")
                .append(reading.because())
                .append(".\n\n");
        if (time.fits().isEmpty() && time.beyond().isEmpty()) {
            return out.append(nothing()).append('\n').toString();
        }
        if (!time.fits().isEmpty()) {
            out.append("Worth asking, the most useful first (estimates, no promises):\n");
            int n = 1;
            for (NextQuestion question : time.fits()) {
                line(out.append("  ").append(n++).append(". "), question);
            }
            out.append("  Together ")
                    .append(Figures.decimals(time.minutes(), 1))
                    .append(" minutes with ")
                    .append(Figures.decimals(settling(), 1))
                    .append(" for settling each rating.\n");
        }
        if (!time.beyond().isEmpty()) {
            out.append("Does not fit into ").append(minutesLeft.orElse(0)).append(" minutes:\n");
            time.beyond().forEach(q -> line(out.append("  - "), q));
        }
        for (String must : unsettled()) {
            out.append("Cannot be settled in the time left: ")
                    .append(desk.bank().competencyTitle(must))
                    .append(", a must. Plan another sitting, or decide without it.\n");
        }
        return out.toString();
    }

    private static void line(StringBuilder out, NextQuestion question) {
        out.append(question.key().word())
                .append(", ")
                .append(question.minutes())
                .append(" min: ")
                .append(question.why())
                .append(".\n");
    }

    private String nothing() {
        return reading.verdict() == Verdict.NOT_ENOUGH_EVIDENCE
                ? "No question at hand would help: the banks have none left that fits."
                : "No further question at hand would remove much doubt.";
    }

    /**
     * Musts under their minima for which a question that is needed does not fit, or none exists.
     */
    private List<String> unsettled() {
        return reading.musts().stream()
                .filter(m -> m.state() == MustReading.State.OPEN)
                .filter(m -> asked(m) < Math.max(1, m.missingAnswers()))
                .map(MustReading::competency)
                .toList();
    }

    private long asked(MustReading must) {
        return time.fits().stream().filter(q -> q.competency().equals(must.competency())).count();
    }
}
