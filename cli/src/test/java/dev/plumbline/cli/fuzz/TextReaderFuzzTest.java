package dev.plumbline.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.evaluator.text.Evidence;
import dev.plumbline.evaluator.text.Subjects;
import dev.plumbline.evaluator.text.TextReader;
import dev.plumbline.evaluator.text.TextReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whatever an answer or a cue is, the reader quotes to the character or abstains. Runs over the
 * seeds kept beside it; the heavy suites make new texts from them.
 */
class TextReaderFuzzTest {

    private static final QuestionBank BANK =
            BankReader.read(ContentSource.shipped(), new Findings()).orElseThrow();

    private static final Question LEDGER =
            BANK.question("mig-not-null-on-a-busy-ledger").orElseThrow();

    private static final TextReader READER =
            TextReader.of(
                    LEDGER,
                    LEDGER.prompt(),
                    BANK.lexicon(),
                    BANK.model().levelRule(),
                    Subjects.of(BANK.questions().values()));

    @FuzzTest(maxDuration = "60s")
    void everyQuoteIsTheTextAtItsPlaceAndEveryAnswerIsReadAlikeTwice(byte[] bytes) {
        String answer = new String(bytes, StandardCharsets.UTF_8);

        TextReading reading = READER.read(answer);

        Stream.of(reading.found(), reading.otherwise(), reading.concerns())
                .map(Map::values)
                .flatMap(all -> all.stream())
                .forEach(e -> quotes(answer, e));
        assertThat(reading.notFound()).hasSize(LEDGER.indicators().size() - reading.found().size());
        assertThat(READER.read(answer)).isEqualTo(reading);
    }

    @FuzzTest(maxDuration = "60s")
    void aCueIsReadOrIsAFaultAndItsWordsStandInTheText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String cue = text.lines().findFirst().orElse("");
        Lexicon lexicon = BANK.lexicon();

        List<String> words = READER.wordsNear(cue, lexicon, text);

        assertThat(words).allMatch(w -> !w.isEmpty());
    }

    private static void quotes(String answer, Evidence e) {
        assertThat(answer.substring(e.start(), e.end())).isEqualTo(e.quote());
    }
}
