package dev.plumbline.console.log;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The end of one interview's chain, and what its commands said. */
final class Tail {

    /** The actor of the log's own lines. */
    static final String OWN = "log";

    /** What was answered, and the hash of what was sealed. */
    private record Kept(Acknowledgement answer, String act) {}

    private final Map<String, Kept> commands = new HashMap<>();
    private String hash = Envelope.START;
    private Instant at = Instant.EPOCH;
    private long last;

    /** A line that the log writes by itself; its body is not sealed. */
    static Submission own(String interview, String type, String command, byte[] body) {
        return new Submission(
                interview,
                OWN,
                OWN,
                command,
                type,
                Optional.empty(),
                Optional.empty(),
                body,
                false);
    }

    void add(Envelope envelope, byte[] act) {
        Acknowledgement answer =
                new Acknowledgement(envelope.sequence(), envelope.at(), envelope.hash(), true);
        commands.put(envelope.id(), new Kept(answer, Envelope.sha256(act)));
        hash = envelope.hash();
        at = envelope.at();
        last = envelope.sequence();
    }

    /** What a repetition of a command is answered; empty when it is new. */
    Optional<Acknowledgement> kept(String command) {
        return Optional.ofNullable(commands.get(command)).map(Kept::answer);
    }

    boolean same(String command, byte[] act) {
        Kept kept = commands.get(command);
        return kept != null && kept.act().equals(Envelope.sha256(act));
    }

    String hash() {
        return hash;
    }

    Instant at() {
        return at;
    }

    long next() {
        return last + 1;
    }
}
