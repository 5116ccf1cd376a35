package dev.plumbline.speed;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.sample.VoicedAnswer;
import dev.plumbline.evaluator.text.Subjects;
import dev.plumbline.evaluator.text.TextReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One written answer read by the cues of its question: the hold-outs of the ledger question. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnswerSpeed {

    private static final String LEDGER = "mig-not-null-on-a-busy-ledger";

    private final QuestionBank bank =
            BankReader.read(ContentSource.shipped(), new Findings()).orElseThrow();
    private final Question question = bank.question(LEDGER).orElseThrow();
    private final TextReader reader =
            TextReader.of(
                    question,
                    question.prompt(),
                    bank.lexicon(),
                    bank.model().levelRule(),
                    Subjects.of(bank.questions().values()));
    private final List<String> answers =
            question.text().orElseThrow().holdOuts().values().stream()
                    .flatMap(List::stream)
                    .map(VoicedAnswer::text)
                    .toList();
    private int next;

    @Benchmark
    public Object answer() {
        next = (next + 1) % answers.size();
        return reader.read(answers.get(next));
    }
}
