package dev.plumbline.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.log.LogStore;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of envelopes has to do, whatever database is behind it. */
abstract class LogStoreContract {

    /** A store with nothing in it. */
    abstract LogStore empty() throws IOException;

    static Envelope envelope(String interview, long sequence, String body) {
        return Envelope.own(
                interview,
                "noted",
                "command-" + sequence,
                sequence,
                Instant.parse("2026-12-01T09:00:00Z").plusMillis(sequence),
                body,
                Envelope.START);
    }

    static List<Envelope> read(LogStore store, Optional<String> interview, long after)
            throws IOException {
        List<Envelope> all = new ArrayList<>();
        store.read(interview, after, all::add);
        return all;
    }

    @Test
    void whatIsAppendedIsReadFieldByField() throws IOException {
        try (LogStore store = empty()) {
            Envelope first = envelope("one", 1, "{\"text\":\"é \\\" ' \u2603\"}");
            store.append(List.of(first));

            assertThat(read(store, Optional.of("one"), 0)).containsExactly(first);
        }
    }

    @Test
    void anInterviewIsReadInSequenceAfterAPlace() throws IOException {
        try (LogStore store = empty()) {
            List<Envelope> batch = new ArrayList<>();
            for (int n = 1; n <= 300; n++) {
                batch.add(envelope("one", n, "{}"));
            }
            store.append(batch);

            assertThat(read(store, Optional.of("one"), 297)).isEqualTo(batch.subList(297, 300));
            assertThat(read(store, Optional.of("one"), 300)).isEmpty();
            assertThat(read(store, Optional.of("two"), 0)).isEmpty();
        }
    }

    @Test
    void allInterviewsAreReadOrderedByIdAndSequence() throws IOException {
        try (LogStore store = empty()) {
            store.append(
                    List.of(
                            envelope("b", 1, "{}"),
                            envelope("a", 1, "{}"),
                            envelope("b", 2, "{}")));

            assertThat(read(store, Optional.empty(), 0))
                    .extracting(e -> e.interview() + e.sequence())
                    .containsExactly("a1", "b1", "b2");
        }
    }
}
