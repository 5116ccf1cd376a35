package dev.plumbline.bank.read;

import dev.plumbline.bank.question.BaseQuestion;
import dev.plumbline.bank.question.Border;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Editorial;
import dev.plumbline.bank.question.Fairness;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.KeyCheck;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Maturity;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Reference;
import dev.plumbline.bank.question.Reveal;
import dev.plumbline.bank.question.ShortForm;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.question.Twin;
import dev.plumbline.bank.question.Variant;
import dev.plumbline.bank.sample.Measured;
import dev.plumbline.bank.sample.TextPart;
import dev.plumbline.bank.sample.VoicedAnswer;
import dev.plumbline.bank.sample.WrongAnswer;
import dev.plumbline.bank.yaml.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** From a checked tree to a question. */
final class QuestionBinder {

    private QuestionBinder() {}

    static Question bind(View view, String hash) {
        return new Question(
                view.text("id"),
                view.text("title"),
                view.text("bank"),
                view.text("competency"),
                view.texts("also_touches"),
                view.texts("topics"),
                word(Kind.class, view.text("kind")),
                view.wholes("levels"),
                view.whole("minutes"),
                view.optView("short_form").map(QuestionBinder::shortForm),
                view.optView("twin").map(QuestionBinder::twin),
                view.map("stack", View::text),
                view.optText("context"),
                editorial(view),
                view.prose("prompt"),
                view.each("reveal_if_asked", QuestionBinder::reveal),
                view.texts("answer_key"),
                view.each("key_checks", QuestionBinder::keyCheck),
                view.each("probes", QuestionBinder::probe),
                view.each("hints", QuestionBinder::hint),
                byLevel(view.map("rubric", View::text)),
                borders(view),
                view.each("indicators", QuestionBinder::indicator),
                view.each("concerns", QuestionBinder::concern),
                view.each("variants", QuestionBinder::variant),
                view.texts("retire_when"),
                view.optView("fairness").map(QuestionBinder::fairness),
                view.each("references", QuestionBinder::reference),
                view.optText("unscored_findings"),
                view.optView("text").map(t -> text(t, view)),
                view.optText("extends").map(BaseQuestion::parse),
                hash);
    }

    static Variant variant(View view) {
        return new Variant(
                view.text("id"),
                view.optText("context_variant"),
                view.map("swap", View::text),
                view.texts("keep"));
    }

    private static ShortForm shortForm(View view) {
        return new ShortForm(
                view.whole("minutes"),
                view.wholes("levels"),
                view.text("request"),
                view.texts("indicators"),
                view.texts("probes"));
    }

    private static Twin twin(View view) {
        return new Twin(
                view.text("id"),
                view.whole("minutes"),
                view.whole("short_minutes"),
                view.prose("prompt"),
                view.text("if_no_case"));
    }

    private static Editorial editorial(View view) {
        return new Editorial(
                word(Status.class, view.text("status")),
                word(Maturity.class, view.text("maturity")),
                view.whole("version"),
                view.text("owner"),
                view.texts("authors"),
                view.texts("reviewers"),
                view.optText("reviewed").map(LocalDate::parse),
                view.optText("review_by").map(LocalDate::parse));
    }

    private static Reveal reveal(View view) {
        return new Reveal(view.text("ask"), view.text("answer"), view.text("evidence_for"));
    }

    private static KeyCheck keyCheck(View view) {
        return new KeyCheck(
                view.text("says"),
                view.text("expr"),
                view.decimal("expect"),
                view.decimal("tol"),
                view.texts("uses"));
    }

    private static Probe probe(View view) {
        return new Probe(
                view.text("id"),
                view.text("ask"),
                view.texts("elicits"),
                view.text("purpose"),
                view.text("separates"),
                view.text("when"));
    }

    private static Hint hint(View view) {
        return new Hint(view.text("id"), view.text("give"), view.whole("ceiling"));
    }

    private static List<Border> borders(View view) {
        List<Border> borders = new ArrayList<>();
        view.map("border", View::of)
                .forEach(
                        (level, b) ->
                                borders.add(
                                        new Border(
                                                Integer.parseInt(level),
                                                b.decimal("expect"),
                                                b.text("why"))));
        return borders;
    }

    private static Indicator indicator(View view) {
        return new Indicator(
                view.text("id"),
                view.text("group"),
                view.text("label"),
                view.text("says"),
                view.optText("plus"),
                view.whole("level"),
                view.whole("weight"),
                view.flag("critical", false),
                view.texts("implied_by"));
    }

    private static Concern concern(View view) {
        return new Concern(
                view.text("id"),
                view.text("label"),
                view.text("says"),
                view.text("ask"),
                view.whole("cap"));
    }

    private static Fairness fairness(View view) {
        return new Fairness(
                view.text("job_link"),
                view.texts("not_scored"),
                view.text("equivalent_answers"),
                view.texts("adjustments"),
                view.text("interviewer_note"));
    }

    private static Reference reference(View view) {
        return new Reference(
                view.text("url"),
                view.text("supports"),
                view.optText("checked").map(LocalDate::parse),
                view.optText("how"));
    }

    private static TextPart text(View view, View question) {
        return new TextPart(
                view.map("cues", n -> View.items(n).stream().map(View::text).toList()),
                view.map("concern_cues", n -> View.items(n).stream().map(View::text).toList()),
                indicators(question, "rejects"),
                indicators(question, "asks"),
                byLevel(view.map("samples", View::text)),
                view.each(
                        "attractive_wrong_answers",
                        w -> new WrongAnswer(w.whole("at_most"), w.text("text"))),
                voiced(view, "training"),
                voiced(view, "holdout"),
                view.optView("measured").map(QuestionBinder::measured));
    }

    private static List<String> indicators(View question, String polarity) {
        return question.views("indicators").stream()
                .filter(i -> i.text("polarity", "claims").equals(polarity))
                .map(i -> i.text("id"))
                .toList();
    }

    private static Map<Integer, List<VoicedAnswer>> voiced(View view, String key) {
        Map<Integer, List<VoicedAnswer>> byLevel = new TreeMap<>();
        view.map(key)
                .forEach(
                        (level, items) ->
                                byLevel.put(
                                        Integer.parseInt(level),
                                        View.items(items).stream()
                                                .map(View::of)
                                                .map(QuestionBinder::voiced)
                                                .toList()));
        return byLevel;
    }

    private static VoicedAnswer voiced(View view) {
        return new VoicedAnswer(view.text("voice"), view.texts("shows"), view.text("text"));
    }

    private static Measured measured(View view) {
        return new Measured(
                LocalDate.parse(view.text("date")),
                view.text("holdout_acts"),
                view.decimal("holdout_recall"),
                view.text("level_exact"),
                view.whole("rated_too_high"),
                view.text("hold_outs_by"));
    }

    private static <V> Map<Integer, V> byLevel(Map<String, V> map) {
        Map<Integer, V> byLevel = new TreeMap<>();
        map.forEach((level, value) -> byLevel.put(Integer.parseInt(level), value));
        return byLevel;
    }

    static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
