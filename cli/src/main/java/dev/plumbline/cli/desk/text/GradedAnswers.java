package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.KeyCheck;
import dev.plumbline.bank.question.Maturity;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Variant;
import dev.plumbline.bank.sample.TextPart;
import dev.plumbline.bank.sample.WrongAnswer;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.evaluator.text.TextReader;
import dev.plumbline.evaluator.text.TextReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Runs the graded answers of one question through the reader. */
final class GradedAnswers {

    private final QuestionBank bank;
    private final Readers readers;
    private final Question question;
    private final TextPart part;
    private final TextReader reader;
    private final List<String> failures = new ArrayList<>();

    private GradedAnswers(Readers readers, Question question) {
        this.bank = readers.bank();
        this.readers = readers;
        this.question = question;
        this.part = question.text().orElseThrow();
        this.reader = readers.of(question);
    }

    static QuestionTest run(Readers readers, Question question) {
        return new GradedAnswers(readers, question).all();
    }

    private QuestionTest all() {
        int landed = 0;
        for (Map.Entry<Integer, String> sample : part.samples().entrySet()) {
            landed +=
                    lands(reader, "sample " + sample.getKey(), sample.getKey(), sample.getValue());
        }
        wrongAnswers();
        echo();
        otherQuestions();
        question.variants().forEach(this::variant);
        return new QuestionTest(
                question.id(),
                landed,
                part.samples().size(),
                PlacedAnswers.of(question, reader, part.training()),
                PlacedAnswers.of(question, reader, part.holdOuts()),
                failures);
    }

    private int lands(TextReader with, String name, int level, String text) {
        TextReading reading = with.read(text);
        if (reading.levelOrNone() == level) {
            return 1;
        }
        failures.add(name + " suggested " + level(reading) + why(reading, level, text));
        return 0;
    }

    private static String level(TextReading reading) {
        return reading.abstention()
                .map(a -> "no level, because " + a.reason())
                .orElse(String.valueOf(reading.levelOrNone()));
    }

    private String why(TextReading reading, int level, String text) {
        if (reading.levelOrNone() > level) {
            List<String> above =
                    reading.found().entrySet().stream()
                            .filter(e -> levelOf(e.getKey()) > level)
                            .map(e -> e.getKey() + " by \"" + e.getValue().quote() + "\"")
                            .toList();
            return ": found " + String.join(", ", above);
        }
        List<String> missing =
                reading.notFound().stream()
                        .filter(i -> i.level() <= level)
                        .map(i -> i.id() + " not found" + nearest(i, text))
                        .toList();
        return missing.isEmpty() ? "" : ": " + String.join("; ", missing);
    }

    /** The cue words of an act that do stand in a text. */
    private String nearest(Indicator act, String text) {
        Set<String> near = new TreeSet<>();
        for (String cue : part.cues().getOrDefault(act.id(), List.of())) {
            near.addAll(reader.wordsNear(cue, bank.lexicon(), text));
        }
        return near.isEmpty()
                ? ""
                : " (nearest words: " + String.join(", ", near.stream().limit(5).toList()) + ")";
    }

    private int levelOf(String act) {
        return question.indicator(act).map(Indicator::level).orElse(0);
    }

    private void wrongAnswers() {
        int n = 0;
        for (WrongAnswer wrong : part.wrongAnswers()) {
            n++;
            TextReading reading = reader.read(wrong.text());
            if (reading.levelOrNone() > wrong.atMost()) {
                failures.add(
                        "wrong answer "
                                + n
                                + " suggested "
                                + level(reading)
                                + ", at most "
                                + wrong.atMost()
                                + why(reading, wrong.atMost(), wrong.text()));
            }
        }
    }

    private void echo() {
        TextReading reading = reader.read(question.prompt());
        if (reading.levelOrNone() > 0 || !reading.found().isEmpty()) {
            failures.add(
                    "the prompt as an answer shows " + String.join(", ", reading.found().keySet()));
        }
    }

    private void otherQuestions() {
        for (Question other : bank.questions().values()) {
            if (other.root().equals(question.root())
                    || other.editorial().maturity() != Maturity.TEXT_READY) {
                continue;
            }
            other.text().orElseThrow().samples().forEach((level, text) -> leak(other, level, text));
        }
    }

    private void leak(Question other, int level, String text) {
        TextReading reading = reader.read(text);
        if (reading.levelOrNone() > 0) {
            failures.add(
                    "sample "
                            + level
                            + " of "
                            + other.id()
                            + " suggested "
                            + reading.levelOrNone()
                            + " here: "
                            + String.join(", ", reading.found().keySet()));
        }
    }

    private void variant(Variant variant) {
        VariantText text = readers.text(question, variant.id());
        TextReader swapped = readers.of(question, text);
        part.samples()
                .forEach(
                        (level, sample) ->
                                lands(
                                        swapped,
                                        "variant " + variant.id() + ": sample " + level,
                                        level,
                                        text.swapped(sample)));
        String heard = text.everything().replaceAll("\\s+", " ");
        for (KeyCheck check : question.keyChecks()) {
            for (String words : check.uses()) {
                String rendered = text.swapped(words).replaceAll("\\s+", " ");
                if (!heard.contains(rendered) && !heard.contains(words)) {
                    failures.add(
                            "variant "
                                    + variant.id()
                                    + " does not say \""
                                    + words
                                    + "\", which "
                                    + check.says()
                                    + " uses");
                }
            }
        }
    }
}
