package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.evaluator.text.Abstention;
import dev.plumbline.evaluator.text.Evidence;
import dev.plumbline.evaluator.text.Subjects;
import dev.plumbline.evaluator.text.TextReader;
import dev.plumbline.evaluator.text.TextReading;
import dev.plumbline.evaluator.text.TickSlips;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every text, on the graded answers of the shipped questions. */
class TextLawsTest {

    private static final QuestionBank BANK =
            BankReader.read(ContentSource.shipped(), new Findings()).orElseThrow();
    private static final Subjects SUBJECTS = Subjects.of(BANK.questions().values());

    private static final String FILLER =
            " And so on, as I said, and that is about what I would say to it, more or less.";

    /** A graded answer of a question with a text part. */
    record Graded(Question question, int level, String text) {

        TextReading read() {
            return reader(question).read(text);
        }

        @Override
        public String toString() {
            return question.id() + " " + level;
        }
    }

    static List<Graded> samples() {
        List<Graded> samples = new ArrayList<>();
        for (Question question : BANK.questions().values()) {
            question.text()
                    .ifPresent(
                            t ->
                                    t.samples()
                                            .forEach(
                                                    (level, text) ->
                                                            samples.add(
                                                                    new Graded(
                                                                            question, level,
                                                                            text))));
        }
        return samples;
    }

    private static TextReader reader(Question question) {
        Optional<dev.plumbline.bank.model.Context> context =
                question.context().map(c -> BANK.contexts().get(c));
        String heard = VariantText.of(question, context, VariantText.BASE).everything();
        return TextReader.of(question, heard, BANK.lexicon(), BANK.model().levelRule(), SUBJECTS);
    }

    @Test
    void thereAreSamplesOfFiveQuestions() {
        assertThat(samples().stream().map(Graded::question).distinct()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleLandsOnItsLevelAndFromThreeOnAsksForALook(Graded sample) {
        TextReading reading = sample.read();

        assertThat(reading.levelOrNone()).isEqualTo(sample.level());
        assertThat(reading.needsALook()).isIn(true, sample.level() >= 3);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyQuoteIsTheTextAtItsPlace(Graded sample) {
        TextReading reading = sample.read();

        assertThat(reading.found()).isNotEmpty();
        for (Evidence e : reading.found().values()) {
            assertThat(sample.text().substring(e.start(), e.end())).isEqualTo(e.quote());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void repetitionAndFillerNeverRaiseALevel(Graded sample) {
        TextReader reader = reader(sample.question());

        assertThat(reader.read(sample.text() + "\n" + sample.text()).levelOrNone())
                .isLessThanOrEqualTo(sample.level());
        assertThat(reader.read(sample.text() + FILLER).levelOrNone())
                .isLessThanOrEqualTo(sample.level());
        assertThat(reader.read(FILLER + sample.text() + FILLER.repeat(5)).levelOrNone())
                .isLessThanOrEqualTo(sample.level());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void deletingTheWordsOfAnActRemovesIt(Graded sample) {
        TextReader reader = reader(sample.question());
        for (String act : sample.read().found().keySet()) {
            String text = sample.text();
            TextReading reading = reader.read(text);
            for (int i = 0; i < 60 && reading.found().containsKey(act); i++) {
                Evidence e = reading.found().get(act);
                String gone = e.quote().replaceAll("[\\p{L}\\p{N}]+", "qq");
                text = text.substring(0, e.start()) + gone + text.substring(e.end());
                reading = reader.read(text);
            }
            assertThat(reading.found()).doesNotContainKey(act);
            assertThat(reading.levelOrNone()).isLessThanOrEqualTo(sample.level());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anActThatIsRefusedDoesNotCount(Graded sample) {
        TextReader reader = reader(sample.question());
        sample.read()
                .found()
                .forEach(
                        (act, e) -> {
                            String refused = e.quote().replaceAll("([\\p{L}\\p{N}_]+)", "never $1");
                            TextReading reading = reader.read("I would " + refused + ".");
                            assertThat(reading.found().keySet()).as(refused).doesNotContain(act);
                        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void caseNamesPronounsAndSpacesChangeNothing(Graded sample) {
        TextReader reader = reader(sample.question());
        var acts = sample.read().found().keySet();

        assertThat(reader.read(sample.text().toUpperCase(Locale.ROOT)).found().keySet())
                .isEqualTo(acts);
        assertThat(reader.read(sample.text().replaceAll("\\bI\\b", "we")).found().keySet())
                .isEqualTo(acts);
        assertThat(reader.read("Robin here. " + sample.text()).found().keySet()).isEqualTo(acts);
        assertThat(reader.read(sample.text().replaceAll("\\s+", "\t \n")).found().keySet())
                .isEqualTo(acts);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSlipInALongWordChangesNothing(Graded sample) {
        TextReader reader = reader(sample.question());
        UniformRandomProvider random = RandomSource.XO_SHI_RO_128_PP.create(7);
        var acts = sample.read().found().keySet();
        for (int round = 0; round < 20; round++) {
            int one = random.nextInt(20);
            int[] seen = {0};
            String typed =
                    Pattern.compile("\\b[a-z]{9,}\\b")
                            .matcher(sample.text())
                            .replaceAll(
                                    m -> seen[0]++ % 20 == one ? swapped(m.group()) : m.group());
            assertThat(reader.read(typed).found().keySet()).as(typed).isEqualTo(acts);
        }
    }

    private static String swapped(String word) {
        int at = word.length() - 3;
        return word.substring(0, at)
                + word.charAt(at + 1)
                + word.charAt(at)
                + word.substring(at + 2);
    }

    @Test
    void whatIsNoAnswerGetsNoLevelAndAReason() {
        Question ledger = BANK.question("mig-not-null-on-a-busy-ledger").orElseThrow();
        TextReader reader = reader(ledger);
        String sample = ledger.text().orElseThrow().samples().get(3);

        assertThat(why(reader, "I lock the table in batches.")).isEqualTo(Abstention.TOO_SHORT);
        assertThat(why(reader, ledger.prompt())).isEqualTo(Abstention.COPIED);
        assertThat(why(reader, sample.repeat(3))).isEqualTo(Abstention.REPETITION);
        assertThat(
                        why(
                                reader,
                                "Ich würde die Spalte zuerst leer anlegen und dann mit kleinen"
                                        + " Schritten füllen, und das ist nicht schwer, und die"
                                        + " Tabelle bleibt frei."))
                .isEqualTo(Abstention.OTHER_LANGUAGE);
        assertThat(
                        why(
                                reader,
                                "lock queue batches resumable throttle replica lag validate"
                                        + " constraint concurrently rehearse snapshot abort p95"
                                        + " region ledger nullable column backfill"))
                .isEqualTo(Abstention.LIST_LIKE);
        assertThat(
                        why(
                                reader,
                                "My favourite soup needs onions, carrots and a good stock, and I"
                                        + " would let it simmer for hours before anybody tastes"
                                        + " it with bread and butter."))
                .isEqualTo(Abstention.OFF_TOPIC);
    }

    private static Abstention why(TextReader reader, String text) {
        return reader.read(text).abstention().orElseThrow();
    }

    @Test
    void hostileTextsGetNoLevelAndNoFault() {
        TextReader reader = reader(BANK.question("mig-not-null-on-a-busy-ledger").orElseThrow());
        List<String> texts =
                List.of(
                        "",
                        "\u0000\u0001\uFFFF".repeat(500),
                        "\u202Elock the table\u202C ".repeat(200),
                        "(((a+)+)+)$ .*\\Q".repeat(300),
                        "\uD800 lock \uDFFF batch",
                        "x".repeat(900_000),
                        "lock block queue batch resume undo ".repeat(20_000));

        for (String text : texts) {
            TextReading reading = reader.read(text);
            assertThat(reading.levelOrNone()).isZero();
            reading.found()
                    .values()
                    .forEach(
                            e ->
                                    assertThat(text.substring(e.start(), e.end()))
                                            .isEqualTo(e.quote()));
        }
    }

    @Test
    void askingAboutUntickedCriticalsKeepsMostLevelsRight() {
        for (Question question : BANK.questions().values()) {
            int top = question.levels().get(question.levels().size() - 1);
            TickSlips slips =
                    TickSlips.of(
                            question,
                            Math.min(3, top),
                            BANK.model().levelRule(),
                            0.2,
                            1000,
                            RandomSource.XO_SHI_RO_128_PP.create(3));

            assertThat(slips.checked())
                    .as(question.id())
                    .isGreaterThan(0.85)
                    .isGreaterThan(slips.right());
        }
    }
}
