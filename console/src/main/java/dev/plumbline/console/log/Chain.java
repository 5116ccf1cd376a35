package dev.plumbline.console.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks the chains of a log: every hash, every link, every sequence, and the signature of every
 * head. Envelopes are taken in as they come; interviews may be mixed.
 */
public final class Chain {

    /**
     * Something that does not hold.
     *
     * @param sequence of the envelope where it shows
     * @param says what does not hold, as a sentence
     */
    public record Break(String interview, long sequence, String says) {}

    private final Map<String, Envelope> last = new HashMap<>();
    private final Map<String, Map<Long, String>> hashes = new HashMap<>();
    private final List<Break> breaks = new ArrayList<>();
    private long envelopes;
    private long heads;

    /** Takes in the next envelope. */
    public void add(Envelope envelope) {
        envelopes++;
        Optional<Envelope> before = Optional.ofNullable(last.get(envelope.interview()));
        long expected = before.map(Envelope::sequence).orElse(0L) + 1;
        if (envelope.sequence() != expected) {
            breaks.add(new Break(envelope.interview(), expected, "it is missing or out of order"));
        } else if (!envelope.prev().equals(before.map(Envelope::hash).orElse(Envelope.START))) {
            broken(envelope, "it does not follow the envelope before it");
        } else if (!envelope.hash().equals(envelope.computed())) {
            broken(envelope, "its hash is not that of its fields");
        } else if (before.isPresent() && envelope.at().isBefore(before.get().at())) {
            broken(envelope, "its time lies before that of the envelope before it");
        } else if (envelope.type().equals(Head.TYPE)) {
            head(envelope);
        }
        last.put(envelope.interview(), envelope);
        hashes.computeIfAbsent(envelope.interview(), i -> new HashMap<>())
                .put(envelope.sequence(), envelope.hash());
    }

    private void head(Envelope envelope) {
        heads++;
        Optional<Head> head = Line.head(envelope.sealed());
        boolean holds =
                head.filter(h -> h.holds(envelope.interview()))
                        .filter(
                                h ->
                                        h.hash()
                                                .equals(
                                                        hashes.getOrDefault(
                                                                        envelope.interview(),
                                                                        Map.of())
                                                                .get(h.sequence())))
                        .isPresent();
        if (!holds) {
            broken(envelope, "the signature of the head does not hold");
        }
    }

    private void broken(Envelope envelope, String says) {
        breaks.add(new Break(envelope.interview(), envelope.sequence(), says));
    }

    /** What does not hold, in the order found. */
    public List<Break> breaks() {
        return List.copyOf(breaks);
    }

    /** How many envelopes were taken in. */
    public long envelopes() {
        return envelopes;
    }

    /** How many signed heads were among them. */
    public long heads() {
        return heads;
    }

    /** The last hash of each interview. */
    public Map<String, String> ends() {
        Map<String, String> ends = new TreeMap<>();
        last.forEach((interview, envelope) -> ends.put(interview, envelope.hash()));
        return ends;
    }
}
