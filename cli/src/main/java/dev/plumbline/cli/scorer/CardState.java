package dev.plumbline.cli.scorer;

import dev.plumbline.bank.yaml.View;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands, folded from the events that the server sends to one interviewer. */
final class CardState {

    private final String code;
    private final Map<String, Map<String, String>> marks = new HashMap<>();
    private final Map<String, String> outcomes = new LinkedHashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private final Map<String, Map<String, String>> used = new HashMap<>();
    private final Map<String, Duration> ran = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private Optional<String> open = Optional.empty();
    private Optional<String> last = Optional.empty();
    private Optional<Instant> since = Optional.empty();
    private boolean paused;
    private boolean joined;
    private boolean handedIn;
    private boolean revealed;
    private boolean closed;

    CardState(String code) {
        this.code = code;
    }

    /** Takes in an event; one of a kind that is not known here changes nothing. */
    void take(View event) {
        String type = event.text("type");
        Instant at = Instant.parse(event.text("kept_at"));
        Optional<String> key = event.optText("question").map(q -> q + "." + event.text("form"));
        room(type, at, key);
        if (event.text("actor").equals(code)) {
            card(event, type, key.orElse(""));
        }
        for (String what : new String[] {"probe", "reveal", "hint"}) {
            event.optNode(what)
                    .ifPresent(
                            n ->
                                    used.computeIfAbsent(key.orElse(""), k -> new HashMap<>())
                                            .put(event.text("id"), what + " " + View.text(n)));
        }
        if (type.equals("taken-back")) {
            used.getOrDefault(key.orElse(""), new HashMap<>()).remove(event.text("act"));
        }
    }

    private void room(String type, Instant at, Optional<String> key) {
        switch (type) {
            case "question-opened" -> {
                key.ifPresent(asked::add);
                if (!open.equals(key)) {
                    stop(at);
                    open = key;
                    last = key;
                    since = paused ? Optional.empty() : Optional.of(at);
                }
            }
            case "question-done", "left-out" -> {
                if (open.equals(key)) {
                    stop(at);
                    open = Optional.empty();
                }
                if (type.equals("left-out")) {
                    key.ifPresent(asked::remove);
                }
            }
            case "clock-paused" -> {
                stop(at);
                paused = true;
            }
            case "clock-resumed" -> {
                paused = false;
                since = open.map(o -> since.orElse(at));
            }
            case "revealed-to-panel" -> {
                stop(at);
                open = Optional.empty();
                revealed = true;
            }
            case "closed" -> closed = true;
            default -> {}
        }
    }

    private void stop(Instant at) {
        open.ifPresent(o -> ran.put(o, elapsed(o, at)));
        since = Optional.empty();
    }

    private void card(View event, String type, String key) {
        switch (type) {
            case "joined" -> joined = true;
            case "handed-in" -> handedIn = true;
            case "ticked", "half", "not-shown", "opposite" ->
                    marks.computeIfAbsent(key, k -> new HashMap<>())
                            .put(
                                    event.text("indicator"),
                                    type.equals("ticked") && event.flag("prompted", false)
                                            ? "prompted"
                                            : type);
            case "unticked" ->
                    marks.getOrDefault(key, new HashMap<>()).remove(event.text("indicator"));
            case "rated" -> outcomes.put(key, "" + event.whole("level"));
            case "not-enough-heard", "voided", "absent" ->
                    outcomes.put(key, type.replace('-', ' '));
            case "unrated" -> outcomes.remove(key);
            case "noted", "beyond-list" -> notes.merge(key, 1, Integer::sum);
            case "note-struck" -> notes.merge(key, -1, Integer::sum);
            case "concern-raised", "concern-standing", "concern-withdrawn" ->
                    marks.computeIfAbsent(key, k -> new HashMap<>())
                            .put("concern " + event.text("concern"), type.substring(8));
            case "concern-dropped" ->
                    marks.getOrDefault(key, new HashMap<>())
                            .remove("concern " + event.text("concern"));
            default -> {}
        }
    }

    Duration elapsed(String key, Instant now) {
        Duration before = ran.getOrDefault(key, Duration.ZERO);
        boolean runs = open.equals(Optional.of(key)) && since.isPresent();
        Duration more = runs ? Duration.between(since.get(), now) : Duration.ZERO;
        return more.isNegative() ? before : before.plus(more);
    }

    /** The open question, or the last one that was; it can still be settled. */
    Optional<String> inHand() {
        return open.or(() -> last);
    }

    /** Whether a question was put, and not left out since. */
    boolean asked(String key) {
        return asked.contains(key);
    }

    /** Ids of the concerns that were raised and neither withdrawn nor found to stand. */
    List<String> raised(String key) {
        return marks.getOrDefault(key, Map.of()).entrySet().stream()
                .filter(e -> e.getValue().equals("raised"))
                .map(e -> e.getKey().substring("concern ".length()))
                .sorted()
                .toList();
    }

    /**
     * The mark on an act or a concern: the type of what was done, or {@code prompted} for an act
     * that was heard after a probe; empty when there is none.
     */
    String mark(String key, String id) {
        return marks.getOrDefault(key, Map.of()).getOrDefault(id, "");
    }

    Optional<String> outcome(String key) {
        return Optional.ofNullable(outcomes.get(key));
    }

    int notes(String key) {
        return notes.getOrDefault(key, 0);
    }

    /** Whether a probe, fact or hint was used; {@code what} is for example {@code probe p-lock}. */
    boolean used(String key, String what) {
        return used.getOrDefault(key, Map.of()).containsValue(what);
    }

    boolean paused() {
        return paused;
    }

    boolean joined() {
        return joined;
    }

    boolean handedIn() {
        return handedIn;
    }

    boolean revealed() {
        return revealed;
    }

    boolean closed() {
        return closed;
    }
}
