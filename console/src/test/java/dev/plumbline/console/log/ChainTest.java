package dev.plumbline.console.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.console.key.KeyRing;
import dev.plumbline.console.store.MemoryStore;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported log tells every change to it. */
class ChainTest {

    @TempDir private Path folder = Path.of("");

    private List<String> lines() throws IOException {
        MemoryStore store = new MemoryStore();
        KeyRing keys = KeyRing.open(folder, new SecureRandom());
        keys.make(Logs.ID);
        try (LogWriter writer =
                new LogWriter(
                        store,
                        keys,
                        new Logs.Remembering(),
                        InstantSource.fixed(Instant.parse("2026-12-01T09:00:00Z")))) {
            writer.submit(Logs.submission("c-1", "one"));
            writer.submit(Logs.submission("c-2", "two"));
            writer.submit(Logs.submission(Logs.ID, "c-3", "three", true));
            writer.submit(Logs.submission("c-4", "four"));
        }
        List<String> lines = new ArrayList<>();
        store.read(Optional.empty(), 0, e -> lines.add(e.line()));
        return lines;
    }

    /** Whether a changed line is found out at its sequence, or in the interview it now names. */
    private static boolean isFound(List<String> lines, int changed, String line) {
        Chain chain = new Chain();
        for (int i = 0; i < lines.size(); i++) {
            Findings findings = new Findings();
            Optional<Envelope> envelope =
                    Line.envelope("log", i == changed ? line : lines.get(i), findings);
            if (envelope.isEmpty()) {
                return i == changed;
            }
            chain.add(envelope.get());
        }
        return chain.breaks().stream()
                .anyMatch(
                        b ->
                                b.sequence() == changed + 1L
                                        || b.sequence() == changed + 2L
                                        || !b.interview().equals(Logs.ID));
    }

    @Test
    void aLogThatNobodyTouchedHolds() throws IOException {
        Chain chain = new Chain();
        for (String line : lines()) {
            chain.add(Line.envelope("log", line, new Findings()).orElseThrow());
        }

        assertThat(chain.breaks()).isEmpty();
        assertThat(chain.envelopes()).isEqualTo(5);
        assertThat(chain.heads()).isEqualTo(1);
        assertThat(chain.ends().get(Logs.ID)).hasSize(64);
    }

    @Test
    void anyByteThatIsFlippedIsFoundAtItsSequence() throws IOException {
        List<String> lines = lines();
        List<String> missed = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n);
            for (int at = 0; at < line.length(); at++) {
                char flipped = (char) (line.charAt(at) ^ 1);
                String changed = line.substring(0, at) + flipped + line.substring(at + 1);
                if (!isFound(lines, n, changed)) {
                    missed.add("line " + (n + 1) + ", byte " + at);
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void aLineThatIsTakenOutIsMissed() throws IOException {
        List<String> lines = lines();
        Chain chain = new Chain();
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1) {
                chain.add(Line.envelope("log", lines.get(i), new Findings()).orElseThrow());
            }
        }

        assertThat(chain.breaks().get(0))
                .isEqualTo(new Chain.Break(Logs.ID, 2, "it is missing or out of order"));
    }

    @Test
    void aHeadSignedByNobodyIsFound() throws IOException {
        Envelope start =
                Envelope.own(Logs.ID, "erased", "erased", 1, Instant.EPOCH, "{}", Envelope.START);
        Head forged = new Head(1, start.hash(), "AAAA", "AAAA");
        Chain chain = new Chain();
        chain.add(start);
        chain.add(
                Envelope.own(
                        Logs.ID,
                        Head.TYPE,
                        "head-1",
                        2,
                        Instant.EPOCH,
                        forged.line(),
                        start.hash()));

        assertThat(chain.breaks())
                .containsExactly(
                        new Chain.Break(Logs.ID, 2, "the signature of the head does not hold"));
        assertThat(forged.brief()).hasSize(16);
    }
}
