package dev.plumbline.cli.cue;

import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Maturity;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.sample.TextPart;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.evaluator.text.Abstention;
import dev.plumbline.evaluator.text.Subjects;
import dev.plumbline.evaluator.text.TextReader;
import dev.plumbline.evaluator.text.TextReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A text-ready question with its reader, which is made once for all rules. */
final class ScoredQuestion {

    private final QuestionBank bank;
    private final Question question;
    private final TextPart part;
    private final Subjects subjects;
    private final Map<String, TextReading> readings = new ConcurrentHashMap<>();
    private Optional<TextReader> reader = Optional.empty();

    private ScoredQuestion(QuestionBank bank, Question question, TextPart part, Subjects subjects) {
        this.bank = bank;
        this.question = question;
        this.part = part;
        this.subjects = subjects;
    }

    /** What is made of a question once. */
    private record Made(Optional<ScoredQuestion> scored) {}

    /** Nothing for a question that no text is read by. */
    static Optional<ScoredQuestion> of(LintedQuestion linted) {
        return linted.once(Made.class, () -> new Made(made(linted))).scored();
    }

    private static Optional<ScoredQuestion> made(LintedQuestion linted) {
        Question question = linted.question();
        return question.text()
                .filter(t -> question.editorial().maturity() == Maturity.TEXT_READY)
                .map(t -> new ScoredQuestion(linted.bank(), question, t, subjects(linted)));
    }

    private static Subjects subjects(LintedQuestion linted) {
        return linted.onceForAll(
                Subjects.class, () -> Subjects.of(linted.bank().questions().values()));
    }

    QuestionBank bank() {
        return bank;
    }

    Question question() {
        return question;
    }

    /** What the reader reads of it. */
    TextPart part() {
        return part;
    }

    /** What an answer says; the same text is read once. */
    TextReading read(String answer) {
        return readings.computeIfAbsent(answer, reader()::read);
    }

    synchronized TextReader reader() {
        if (reader.isEmpty()) {
            reader =
                    Optional.of(
                            TextReader.of(
                                    question,
                                    text(VariantText.BASE).everything(),
                                    bank.lexicon(),
                                    bank.model().levelRule(),
                                    subjects));
        }
        return reader.get();
    }

    TextReader variant(VariantText text) {
        return TextReader.ofVariant(
                question,
                text.everything(),
                bank.lexicon(),
                bank.model().levelRule(),
                subjects,
                text::swapped);
    }

    VariantText text(String variant) {
        Optional<Context> context =
                question.context().flatMap(c -> Optional.ofNullable(bank.contexts().get(c)));
        return VariantText.of(question, context, variant);
    }

    /** The suggested level in words. */
    static String level(TextReading reading) {
        return reading.abstention()
                .map(Abstention::reason)
                .map(why -> "no level, because " + why)
                .orElse("level " + reading.levelOrNone());
    }

    /** What lies between a reading and the level it should have; empty when nothing is named. */
    String why(TextReading reading, int level) {
        List<String> acts =
                reading.levelOrNone() > level
                        ? reading.found().entrySet().stream()
                                .filter(e -> levelOf(e.getKey()) > level)
                                .map(e -> e.getKey() + " by \"" + e.getValue().quote() + "\"")
                                .toList()
                        : reading.notFound().stream()
                                .filter(i -> i.level() <= level)
                                .map(Indicator::id)
                                .toList();
        String how = reading.levelOrNone() > level ? "; found " : "; not found: ";
        return acts.isEmpty() ? "" : how + String.join(", ", acts).replaceAll("\\s+", " ");
    }

    private int levelOf(String act) {
        return question.indicator(act).map(Indicator::level).orElse(0);
    }
}
