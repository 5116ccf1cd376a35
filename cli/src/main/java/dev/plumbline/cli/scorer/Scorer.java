package dev.plumbline.cli.scorer;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.yaml.View;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One device of one interviewer: keys become acts, acts are kept here and sent, and what stands is
 * drawn. It knows no terminal: keys come in one by one, and lines go out.
 */
final class Scorer {

    private final ConsoleClient client;
    private final Outbox outbox;
    private final InstantSource clock;
    private final String interview;
    private final String code;
    private final Map<String, QuestionView> questions = new HashMap<>();
    private final Map<String, Integer> probes = new HashMap<>();
    private final String device;
    private CardState card;
    private @Nullable View frame;
    private int seen;
    private int epoch;
    private long acts;
    private Mode mode = Mode.TALK;
    private String asking = "";
    private String typed = "";
    private String says = "";
    private String settled = "";
    private int scroll;
    private int level;
    private Optional<Back> back = Optional.empty();

    Scorer(ConsoleClient client, Outbox outbox, InstantSource clock, View me) {
        this.client = client;
        this.outbox = outbox;
        this.clock = clock;
        this.interview = me.text("interview");
        this.code = me.text("code");
        this.device = me.text("device");
        this.card = new CardState(code);
    }

    /** Asks the server for what is new; what cannot be had now is asked for again. */
    void refresh() throws InterruptedException, IOException {
        outbox.send(client, interview);
        outbox.refusals().stream().findFirst().ifPresent(r -> says = "Not kept: " + r);
        try {
            View got = client.get(path("/events?after=" + seen));
            if (got.whole("epoch") != epoch) {
                epoch = got.whole("epoch");
                seen = 0;
                card = new CardState(code);
                got = client.get(path("/events?after=0"));
            }
            for (View event : got.views("events")) {
                card.take(event);
                seen = event.whole("place");
            }
            frame = client.get(path(""));
            String key = key();
            if (!key.isEmpty() && !questions.containsKey(key)) {
                questions.put(key, QuestionView.of(client.get(path("/questions/" + key))));
            }
        } catch (ConsoleClient.Answered e) {
            says = String.valueOf(e.getMessage());
        } catch (IOException e) {
            says = "The server cannot be reached; what you do is kept here.";
        }
    }

    /** Joins, unless that was done before. */
    void begin() throws InterruptedException, IOException {
        refresh();
        if (!card.joined()) {
            act("joined", "");
            refresh();
        }
    }

    private String path(String rest) {
        return "/api/interviews/" + interview + rest;
    }

    private String key() {
        return card.inHand().orElse("");
    }

    private Optional<QuestionView> question() {
        return Optional.ofNullable(questions.get(key()));
    }

    /** Whether nothing more can be done here. */
    boolean over() {
        return card.closed();
    }

    /**
     * One key: a letter, a digit, or one of the names {@code Enter}, {@code Backspace}, {@code
     * Esc}.
     */
    void press(String pressed) throws IOException, InterruptedException {
        says = "";
        switch (mode) {
            case TALK -> talk(pressed);
            case PROMPT -> prompt(pressed);
            case NOTE, BEYOND, REASON -> type(pressed);
            case DIGIT -> digit(pressed);
            case QUESTIONS -> choose(pressed);
            case SETTLE -> settle(pressed);
            case REVIEW -> review(pressed);
            case HELP -> mode = Mode.TALK;
        }
    }

    private void talk(String pressed) throws IOException, InterruptedException {
        switch (pressed) {
            case "?" -> mode = Mode.HELP;
            case "q" -> mode = Mode.QUESTIONS;
            case "w" -> mode = Mode.REVIEW;
            case "y" -> act(card.paused() ? "clock-resumed" : "clock-paused", "");
            case "Esc" -> says = "";
            default -> question().ifPresent(q -> ofQuestion(pressed, q));
        }
        refresh();
    }

    private void ofQuestion(String pressed, QuestionView q) {
        switch (pressed) {
            case " " -> {
                mode = Mode.PROMPT;
                scroll = 0;
            }
            case "n" -> begin(Mode.NOTE);
            case "b" -> begin(Mode.BEYOND);
            case "p" -> probe(q);
            case "r", "z", "a" -> {
                asking = pressed;
                mode = Mode.DIGIT;
            }
            case "Enter" -> beginToSettle();
            case "Backspace" -> back.ifPresent(b -> quietly(b.type(), q, b.rest()));
            default -> tick(pressed, q);
        }
    }

    private void begin(Mode next) {
        mode = next;
        typed = "";
    }

    private void tick(String pressed, QuestionView q) {
        for (Map.Entry<String, String> entry : Letters.of(q.groups()).entrySet()) {
            if (entry.getValue().equalsIgnoreCase(pressed)) {
                String id = entry.getKey();
                String was = card.mark(key(), id);
                String type = was.isEmpty() ? "ticked" : was.equals("ticked") ? "half" : "unticked";
                String prompted = type.equals("ticked") ? ",\"prompted\":" + prompted(q, id) : "";
                quietly(type, q, ",\"indicator\":\"" + id + "\"" + prompted);
                says = sentence(q, id);
            }
        }
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
                .anyMatch(p -> p.elicits().contains(id) && card.used(key(), "probe " + p.id()));
    }

    private void probe(QuestionView q) {
        if (q.probes().isEmpty()) {
            return;
        }
        int n = probes.getOrDefault(key(), 0) % q.probes().size();
        String id = q.probes().get(n).id();
        if (card.used(key(), "probe " + id)) {
            probes.put(key(), n + 1);
        } else {
            quietly("probed", q, ",\"probe\":\"" + id + "\"");
        }
    }

    private void digit(String pressed) throws IOException, InterruptedException {
        mode = Mode.TALK;
        int n = pressed.matches("[1-9]") ? Integer.parseInt(pressed) - 1 : -1;
        question().ifPresent(q -> told(q, n));
        refresh();
    }

    private void told(QuestionView q, int n) {
        if (asking.equals("r") && n >= 0 && n < q.reveals().size()) {
            quietly("revealed", q, ",\"reveal\":" + (n + 1));
            says = "Tell: " + q.reveals().get(n).says();
        } else if (asking.equals("z") && n >= 0 && n < q.hints().size()) {
            quietly("hinted", q, ",\"hint\":\"" + q.hints().get(n).id() + "\"");
            says = "Give: " + q.hints().get(n).says();
        } else if (asking.equals("a") && n >= 0 && n < q.concerns().size()) {
            QuestionView.Concern c = q.concerns().get(n);
            String was = card.mark(key(), "concern " + c.id());
            String type = was.equals("raised") ? "concern-withdrawn" : "concern-raised";
            quietly(type, q, ",\"concern\":\"" + c.id() + "\"");
            says = "Ask: " + c.check();
        }
    }

    private void prompt(String pressed) {
        switch (pressed) {
            case "j" -> scroll++;
            case "k" -> scroll = Math.max(0, scroll - 1);
            default -> mode = Mode.TALK;
        }
    }

    private void type(String pressed) throws IOException, InterruptedException {
        switch (pressed) {
            case "Esc" -> mode = mode == Mode.REASON ? Mode.SETTLE : Mode.TALK;
            case "Backspace" -> typed = typed.substring(0, Math.max(0, typed.length() - 1));
            case "Enter" -> typed();
            default -> {
                boolean one = pressed.codePointCount(0, pressed.length()) == 1;
                boolean fits = typed.length() < 400 && one;
                typed += fits && PlainText.safe(pressed).equals(pressed) ? pressed : "";
            }
        }
    }

    private void typed() throws IOException, InterruptedException {
        Optional<QuestionView> q = question();
        String text = ",\"text\":" + Json.line(typed.strip());
        if (mode == Mode.REASON) {
            String reason = ",\"reason\":" + Json.line(typed.strip());
            q.ifPresent(
                    one ->
                            quietly(
                                    level >= 0 ? "rated" : "voided",
                                    one,
                                    (level >= 0 ? ",\"level\":" + level : "") + reason));
            suggestion();
        } else if (!typed.isBlank()) {
            String type = mode == Mode.NOTE ? "noted" : "beyond-list";
            q.ifPresent(one -> quietly(type, one, text));
            mode = Mode.TALK;
        } else {
            mode = Mode.TALK;
        }
        refresh();
    }

    private void choose(String pressed) throws IOException, InterruptedException {
        mode = Mode.TALK;
        View now = frame;
        if (now != null && pressed.matches("[1-9]")) {
            for (View planned : now.views("plan")) {
                if (planned.whole("n") == Integer.parseInt(pressed)) {
                    act(
                            "question-opened",
                            "\"question\":\""
                                    + planned.text("question")
                                    + "\",\"form\":\""
                                    + planned.text("form")
                                    + "\"");
                }
            }
        }
        refresh();
    }

    private void beginToSettle() {
        mode = Mode.SETTLE;
        settled = "";
        try {
            View anchors = client.get(path("/questions/" + key() + "/anchors")).view("anchors");
            StringBuilder text = new StringBuilder();
            anchors.entries()
                    .forEach(
                            e ->
                                    text.append(e.key())
                                            .append("  ")
                                            .append(View.text(e.value()))
                                            .append('\n'));
            settled = text.toString();
        } catch (IOException e) {
            settled = "The anchors cannot be had without the server.\n";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(String pressed) throws IOException, InterruptedException {
        Optional<QuestionView> q = question();
        if (pressed.matches("[0-4]")) {
            level = Integer.parseInt(pressed);
            begin(Mode.REASON);
        } else if (pressed.equals("x")) {
            q.ifPresent(one -> quietly("not-enough-heard", one, ""));
            refresh();
        } else if (pressed.equals("v")) {
            level = -1;
            begin(Mode.REASON);
        } else {
            mode = Mode.TALK;
        }
    }

    private void suggestion() throws IOException, InterruptedException {
        mode = Mode.SETTLE;
        outbox.send(client, interview);
        try {
            View s = client.get(path("/questions/" + key() + "/suggestion"));
            StringBuilder text = new StringBuilder("The ticks suggest ");
            text.append(s.flag("at_least", false) ? "at least " : "");
            text.append(s.has("level") ? "" + s.whole("level") : "nothing").append(".\n");
            for (View item : s.views("items")) {
                text.append("  ")
                        .append(item.text("label"))
                        .append(": ")
                        .append(item.text("why"))
                        .append('\n');
            }
            settled = text + "\n" + settled;
        } catch (IOException e) {
            says = String.valueOf(e.getMessage());
        }
    }

    private void review(String pressed) throws IOException, InterruptedException {
        if (pressed.equals("Y")) {
            act("handed-in", "");
        }
        mode = Mode.TALK;
        refresh();
    }

    private void quietly(String type, QuestionView q, String rest) {
        try {
            back = Back.of(type, act(type, q.key() + at() + rest), rest);
        } catch (IOException e) {
            says = "It could not be kept on this disk: " + e.getMessage();
        }
    }

    private String at() {
        long seconds = Math.min(5_999, card.elapsed(key(), clock.instant()).toSeconds());
        return String.format(Locale.ROOT, ",\"at\":\"%02d:%02d\"", seconds / 60, seconds % 60);
    }

    private String act(String type, String fields) throws IOException {
        acts++;
        String id = device + "-" + Long.toString(clock.millis(), 36) + "-" + acts;
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

    /** The whole screen, line by line. */
    List<String> draw(int columns, int rows) {
        Shown shown =
                new Shown(
                        mode,
                        question(),
                        card,
                        key(),
                        probes.getOrDefault(key(), 0),
                        scroll,
                        typed,
                        level,
                        says,
                        settled,
                        Optional.ofNullable(frame),
                        outbox.word(),
                        card.elapsed(key(), clock.instant()));
        return new Painter(shown, columns).lines(rows);
    }

    String interview() {
        return interview;
    }
}
