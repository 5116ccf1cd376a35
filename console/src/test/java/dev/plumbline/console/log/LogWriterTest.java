package dev.plumbline.console.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.console.key.KeyRing;
import dev.plumbline.console.store.MemoryStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one writer: what it keeps, acknowledges and refuses. */
class LogWriterTest {

    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00.123Z");

    @TempDir private Path folder = Path.of("");

    private final MemoryStore store = new MemoryStore();
    private final Logs.Remembering judge = new Logs.Remembering();

    private KeyRing keys(String... interviews) throws IOException {
        KeyRing keys = KeyRing.open(folder, new SecureRandom());
        for (String interview : interviews) {
            keys.make(interview);
        }
        return keys;
    }

    @BeforeEach
    void aKeyIsThere() throws IOException {
        assertThat(keys(Logs.ID).has(Logs.ID)).isTrue();
    }

    private List<Result> all(InstantSource clock, Submission... submissions) throws IOException {
        List<CompletableFuture<Result>> results = new ArrayList<>();
        try (LogWriter writer = new LogWriter(store, keys(), judge, clock)) {
            for (Submission s : submissions) {
                results.add(writer.submit(s));
            }
        }
        return results.stream().map(CompletableFuture::join).toList();
    }

    private static Acknowledgement kept(Result result) {
        return ((Result.Kept) result).acknowledgement();
    }

    @Test
    void whatIsAcknowledgedIsInTheStoreInItsOrder() throws IOException {
        List<Result> results =
                all(
                        InstantSource.fixed(NINE),
                        Logs.submission("c-1", "one"),
                        Logs.submission("c-2", "two"));

        assertThat(results).allMatch(r -> r instanceof Result.Kept);
        assertThat(kept(results.get(1)).sequence()).isEqualTo(2);
        assertThat(judge.told())
                .containsSubsequence("accepted c-1", "kept c-1 as 1")
                .containsSubsequence("accepted c-2", "kept c-2 as 2");
        try (LogWriter writer = new LogWriter(store, keys(), judge, InstantSource.fixed(NINE))) {
            assertThat(writer.read(Logs.ID, 0))
                    .extracting(r -> new String(r.act().orElseThrow(), StandardCharsets.UTF_8))
                    .containsExactly("one", "two");
            assertThat(writer.read(Logs.ID, 1)).hasSize(1);
        }
    }

    @Test
    void aRepetitionGetsTheFirstAcknowledgementAlsoAfterARestart() throws IOException {
        Acknowledgement first =
                kept(all(InstantSource.fixed(NINE), Logs.submission("c-1", "one")).get(0));
        Acknowledgement again =
                kept(
                        all(
                                        InstantSource.fixed(NINE.plusSeconds(60)),
                                        Logs.submission("c-1", "one"))
                                .get(0));

        assertThat(again).isEqualTo(new Acknowledgement(1, first.at(), first.hash(), true));
        assertThat(first.before()).isFalse();
    }

    @Test
    void whatWasForgottenForOtherInterviewsIsReadAgain() throws IOException {
        String[] others =
                IntStream.range(0, 300).mapToObj(i -> "interview-x" + i).toArray(String[]::new);
        keys(others);
        try (LogWriter writer = new LogWriter(store, keys(), judge, InstantSource.fixed(NINE))) {
            Acknowledgement first = kept(writer.submit(Logs.submission("c-1", "one")).join());
            for (String other : others) {
                writer.submit(Logs.submission(other, "c-1", "one", false)).join();
            }

            assertThat(kept(writer.submit(Logs.submission("c-1", "one")).join()))
                    .isEqualTo(new Acknowledgement(1, first.at(), first.hash(), true));
            assertThat(kept(writer.submit(Logs.submission("c-2", "two")).join()).sequence())
                    .isEqualTo(2);
        }
    }

    @Test
    void theSameCommandWithOtherContentIsRefused() throws IOException {
        List<Result> results =
                all(
                        InstantSource.fixed(NINE),
                        Logs.submission("c-1", "one"),
                        Logs.submission("c-1", "other"));

        assertThat(results.get(1))
                .isEqualTo(
                        new Result.Refused(
                                new Refusal(
                                        "This command was kept with other content.",
                                        "Send what is new under a new id.")));
    }

    @Test
    void whatTheJudgeRefusesIsNotWritten() throws IOException {
        List<Result> results =
                all(
                        InstantSource.fixed(NINE),
                        Logs.submission("c-1", "no"),
                        Logs.submission("c-2", "yes"));

        assertThat(results.get(0))
                .isEqualTo(new Result.Refused(new Refusal("It says no.", "Say yes.")));
        assertThat(kept(results.get(1)).sequence()).isEqualTo(1);
    }

    @Test
    void aClockThatGoesBackwardsNeverTurnsTheLogAround() throws IOException {
        Iterator<Instant> times = List.of(NINE, NINE.minusSeconds(3_600)).iterator();

        List<Result> results =
                all(times::next, Logs.submission("c-1", "one"), Logs.submission("c-2", "two"));

        assertThat(kept(results.get(1)).at()).isEqualTo(kept(results.get(0)).at());
    }

    @Test
    void withoutTheCandidatesKeyNothingMoreIsKept() throws IOException {
        all(InstantSource.fixed(NINE), Logs.submission("c-1", "one"));
        keys().destroy(Logs.ID);

        List<Result> results = all(InstantSource.fixed(NINE), Logs.submission("c-2", "two"));

        assertThat(results.get(0)).isInstanceOf(Result.Refused.class);
        try (LogWriter writer = new LogWriter(store, keys(), judge, InstantSource.fixed(NINE))) {
            assertThat(writer.read(Logs.ID, 0)).allMatch(r -> r.act().isEmpty());
        }
    }

    @Test
    void aStoreThatFailsKeepsNothingAndSaysSo() throws IOException {
        LogStore full =
                new LogStore() {
                    @Override
                    public void append(List<Envelope> batch) throws IOException {
                        throw new IOException("The disk is full.");
                    }

                    @Override
                    public void read(
                            Optional<String> interview, long after, Consumer<Envelope> into) {}

                    @Override
                    public void close() {}
                };
        CompletableFuture<Result> result;
        try (LogWriter writer = new LogWriter(full, keys(), judge, InstantSource.fixed(NINE))) {
            result = writer.submit(Logs.submission("c-1", "one"));
        }

        assertThat(result.join())
                .isEqualTo(
                        new Result.Unavailable(
                                new Refusal(
                                        "The disk is full.",
                                        "Nothing was kept; your device keeps what you did.")));
        assertThat(judge.told()).containsExactly("accepted c-1", "forgotten [" + Logs.ID + "]");
    }
}
