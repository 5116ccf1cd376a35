package dev.plumbline.cli.scorer;

import dev.plumbline.cli.edge.SafeFile;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what one device does into its outbox, and remembers what takes the last step back. What a
 * method gives is what there is to say about it; nothing, when that is empty.
 */
final class Acts {

    private static final int MOST_SECONDS = 5_999;

    private final Standing standing;
    private final Outbox outbox;
    private final InstantSource clock;
    private final String device;
    private final Map<String, Integer> probes = new HashMap<>();
    private long count;
    private Optional<Back> back = Optional.empty();

    Acts(Standing standing, Outbox outbox, InstantSource clock, String device) {
        this.standing = standing;
        this.outbox = outbox;
        this.clock = clock;
        this.device = device;
    }

    /** Keeps an act, and gives its id. */
    String add(String type, String fields) throws IOException {
        count++;
        String id = device + "-" + Long.toString(clock.millis(), 36) + "-" + count;
        outbox.add(
                "{\"id\":\""
                        + id
                        + "\",\"type\":\""
                        + type
                        + "\""
                        + (fields.isEmpty() ? "" : "," + fields)
                        + "}");
        return id;
    }

    /**
     * Keeps an act of an answer.
     *
     * @param rest its own fields, each with a comma before it
     */
    String of(QuestionView q, String type, String rest) {
        long seconds = Math.min(MOST_SECONDS, elapsed(q.path()).toSeconds());
        String at = String.format(Locale.ROOT, ",\"at\":\"%02d:%02d\"", seconds / 60, seconds % 60);
        try {
            back = Back.of(type, q, add(type, q.key() + at + rest), rest);
            return "";
        } catch (IOException e) {
            return "It could not be kept on this disk: " + SafeFile.words(e);
        }
    }

    /** How long a question has taken until now. */
    Duration elapsed(String key) {
        return card().elapsed(key, clock.instant());
    }

    private CardState card() {
        return standing.card();
    }

    /** Takes the last step back, also one that belongs to another question than the one in hand. */
    String takeBack(String inHand) {
        if (back.isEmpty()) {
            return "";
        }
        Back last = back.get();
        String fault = of(last.question(), last.type(), last.rest());
        String key = last.question().path();
        return !fault.isEmpty() || key.equals(inHand)
                ? fault
                : "Taken back under question " + standing.number(key) + ".";
    }

    /** The act beside a letter: heard, then half, then clear. */
    String tick(String letter, QuestionView q) {
        return Letters.of(q.groups()).entrySet().stream()
                .filter(e -> e.getValue().equalsIgnoreCase(letter))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(id -> ticked(q, id))
                .orElse("");
    }

    private String ticked(QuestionView q, String id) {
        String type =
                switch (card().mark(q.path(), id)) {
                    case "" -> "ticked";
                    case "ticked", "prompted" -> "half";
                    default -> "unticked";
                };
        String prompted = type.equals("ticked") ? ",\"prompted\":" + prompted(q, id) : "";
        String fault = of(q, type, ",\"indicator\":\"" + id + "\"" + prompted);
        return fault.isEmpty() ? sentence(q, id) : fault;
    }

    private static String sentence(QuestionView q, String id) {
        return q.groups().stream()
                .flatMap(g -> g.indicators().stream())
                .filter(i -> i.id().equals(id))
                .map(i -> i.label() + ": " + i.says())
                .findFirst()
                .orElse("");
    }

    private boolean prompted(QuestionView q, String id) {
        return q.probes().stream()
                .filter(p -> p.elicits().contains(id))
                .anyMatch(p -> card().used(q.path(), "probe " + p.id()));
    }

    /** Puts the probe that stands on the screen; one that was put makes room for the next. */
    String probe(QuestionView q) {
        if (q.probes().isEmpty()) {
            return "This question has no probes.";
        }
        int n = probe(q.path()) % q.probes().size();
        String id = q.probes().get(n).id();
        if (card().used(q.path(), "probe " + id)) {
            probes.put(q.path(), n + 1);
            return "";
        }
        return of(q, "probed", ",\"probe\":\"" + id + "\"");
    }

    /** Which probe of a question stands on the screen. */
    int probe(String key) {
        return probes.getOrDefault(key, 0);
    }

    /** Tells a fact, gives a hint, or raises or withdraws a concern: what the letter lists. */
    String told(QuestionView q, String letter, QuestionView.Told one) {
        return switch (letter) {
            case "r" ->
                    once(q, "reveal " + one.id(), "revealed", ",\"reveal\":" + one.id())
                            + "Tell: "
                            + one.says();
            case "z" ->
                    once(q, "hint " + one.id(), "hinted", ",\"hint\":\"" + one.id() + "\"")
                            + "Give: "
                            + one.says();
            default -> concern(q, one);
        };
    }

    private String once(QuestionView q, String what, String type, String rest) {
        if (card().used(q.path(), what)) {
            return "Told already. ";
        }
        String fault = of(q, type, rest);
        return fault.isEmpty() ? "" : fault + "\n";
    }

    private String concern(QuestionView q, QuestionView.Told one) {
        String was = card().mark(q.path(), "concern " + one.id());
        if (was.equals("standing")) {
            return one.ask() + " stands already; the page changes that.";
        }
        boolean raised = was.equals("raised");
        String fault =
                of(
                        q,
                        raised ? "concern-withdrawn" : "concern-raised",
                        ",\"concern\":\"" + one.id() + "\"");
        if (!fault.isEmpty()) {
            return fault;
        }
        return raised ? "Withdrawn: " + one.ask() : "Ask: " + one.says();
    }
}
