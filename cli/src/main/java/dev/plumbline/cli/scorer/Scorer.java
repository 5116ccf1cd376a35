package dev.plumbline.cli.scorer;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.cli.edge.SafeFile;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One device of one interviewer: keys become acts, acts are kept here and sent, and what stands is
 * drawn. It knows no terminal: keys come in one by one, and lines go out.
 */
final class Scorer {

    private static final int LINE = 400;

    private final ConsoleClient client;
    private final Outbox outbox;
    private final Optional<String> page;
    private final String interview;
    private final Standing standing;
    private final Acts acts;
    private Mode mode = Mode.TALK;
    private Optional<String> pinned = Optional.empty();
    private String asking = "";
    private String typed = "";
    private String says = "";
    private String anchors = "";
    private String suggested = "";
    private int scroll;
    private int level;

    /**
     * A device.
     *
     * @param me who it is, as the server says
     * @param page where browsers find the console; empty when it runs for this terminal only
     */
    Scorer(
            ConsoleClient client,
            Outbox outbox,
            InstantSource clock,
            View me,
            Optional<String> page) {
        this.client = client;
        this.outbox = outbox;
        this.page = page;
        this.interview = me.text("interview");
        this.standing = new Standing(client, interview, me.text("code"));
        this.acts = new Acts(standing, outbox, clock, me.text("device"));
    }

    /** Asks the server for what is new; what cannot be had now is asked for again. */
    void refresh() throws InterruptedException, IOException {
        outbox.send(client, interview);
        outbox.refusals().forEach(r -> warn("Not kept: " + r));
        try {
            standing.refresh();
        } catch (ConsoleClient.Answered e) {
            warn(SafeFile.words(e));
        } catch (IOException e) {
            warn("The server cannot be reached; what you do is kept here.");
        }
    }

    /** Says something above what the last key had to say, which may be still to be read out. */
    private void warn(String words) {
        if (!says.contains(words)) {
            says = says.isEmpty() ? words : words + "\n" + says;
        }
    }

    /** Joins, unless that was done before. */
    void begin() throws InterruptedException, IOException {
        refresh();
        if (!card().joined()) {
            acts.add("joined", "");
            refresh();
        }
    }

    private CardState card() {
        return standing.card();
    }

    private String key() {
        return pinned.or(card()::inHand).orElse("");
    }

    private Optional<QuestionView> question() {
        return standing.question(key());
    }

    private boolean isOver() {
        return card().revealed() || card().closed();
    }

    private boolean isSealed() {
        return card().handedIn() || isOver() || standing.without() || outbox.holds("handed-in");
    }

    private void enter(Mode next) {
        pinned = next.pins() && !key().isEmpty() ? Optional.of(key()) : Optional.empty();
        mode = next;
        typed = "";
        scroll = 0;
    }

    /**
     * One key: a letter, a digit, or one of the names {@code Enter}, {@code Backspace}, {@code
     * Esc}.
     */
    void press(String pressed) throws IOException, InterruptedException {
        says = "";
        boolean letter = pressed.length() == 1 && !mode.writes();
        String key = letter ? pressed.toLowerCase(Locale.ROOT) : pressed;
        switch (mode) {
            case TALK -> talk(key);
            case PROMPT -> prompt(key);
            case NOTE, BEYOND, REASON -> type(key);
            case DIGIT -> digit(key);
            case QUESTIONS -> choose(key);
            case SETTLE -> settle(key);
            case REVIEW -> review(key);
            case HELP -> enter(Mode.TALK);
        }
    }

    private void talk(String pressed) throws IOException, InterruptedException {
        if (pressed.equals("?")) {
            enter(Mode.HELP);
        } else if (pressed.equals("q") && !isOver()) {
            enter(Mode.QUESTIONS);
        } else if (!isSealed()) {
            switch (pressed) {
                case "w" -> beginToReview();
                case "y" -> acts.add(card().paused() ? "clock-resumed" : "clock-paused", "");
                default -> question().ifPresent(q -> ofQuestion(pressed, q));
            }
        }
        refresh();
    }

    private void ofQuestion(String pressed, QuestionView q) {
        switch (pressed) {
            case " " -> enter(Mode.PROMPT);
            case "n" -> enter(Mode.NOTE);
            case "b" -> enter(Mode.BEYOND);
            case "p" -> says = acts.probe(q);
            case "r", "z", "a" -> list(pressed, q);
            case "Enter" -> beginToSettle();
            case "Backspace" -> says = acts.takeBack(key());
            default -> says = acts.tick(pressed, q);
        }
    }

    private void list(String letter, QuestionView q) {
        asking = letter;
        if (q.listed(letter).isEmpty()) {
            says = "This question has no " + QuestionView.word(letter) + "s.";
        } else {
            enter(Mode.DIGIT);
        }
    }

    private int most() {
        return mode == Mode.QUESTIONS
                ? standing.last()
                : question().map(q -> q.listed(asking).size()).orElse(0);
    }

    /** The number that a key completes; a key that belongs to no number goes back. */
    private Optional<Integer> number(String pressed, String what) {
        Digits digits = new Digits(typed + pressed, most());
        if (pressed.matches("[0-9]") && most() == 0) {
            says = "The plan has not come yet.";
        } else if (pressed.matches("[0-9]") && digits.beyond()) {
            says = "There is no " + what + " " + digits.typed() + ": 1 to " + most() + ".";
            typed = "";
        } else if (pressed.matches("[0-9]")) {
            typed = digits.typed();
            return digits.complete();
        } else if (pressed.equals("Enter") && !typed.isEmpty()) {
            return new Digits(typed, most()).entered();
        } else if (pressed.equals("Backspace")) {
            typed = "";
        } else if (pressed.matches("[jk]")) {
            scroll(pressed);
        } else {
            enter(Mode.TALK);
        }
        return Optional.empty();
    }

    private void scroll(String pressed) {
        scroll = pressed.equals("j") ? scroll + 1 : Math.max(0, scroll - 1);
    }

    private void digit(String pressed) throws IOException, InterruptedException {
        Optional<QuestionView> q = question();
        Optional<Integer> n = number(pressed, QuestionView.word(asking));
        if (q.isPresent() && n.isPresent()) {
            says = acts.told(q.get(), asking, q.get().listed(asking).get(n.get() - 1));
            enter(Mode.TALK);
        }
        refresh();
    }

    private void prompt(String pressed) {
        if (pressed.matches("[jk]")) {
            scroll(pressed);
        } else {
            enter(Mode.TALK);
        }
    }

    private void type(String pressed) throws IOException, InterruptedException {
        switch (pressed) {
            case "Esc" -> enter(mode == Mode.REASON ? Mode.SETTLE : Mode.TALK);
            case "Backspace" -> typed = typed.substring(0, Math.max(0, typed.length() - 1));
            case "Enter" -> typed();
            default -> {
                boolean one = pressed.codePointCount(0, pressed.length()) == 1;
                boolean fits = typed.length() < LINE && one;
                typed += fits && PlainText.safe(pressed).equals(pressed) ? pressed : "";
            }
        }
    }

    private void typed() throws IOException, InterruptedException {
        Optional<QuestionView> q = question();
        String text = Json.line(typed.strip());
        if (mode == Mode.REASON) {
            String given = level >= 0 ? ",\"level\":" + level : "";
            q.ifPresent(
                    one ->
                            keep(
                                    level >= 0 ? "rated" : "voided",
                                    one,
                                    given + ",\"reason\":" + text));
            suggestion();
        } else {
            if (q.isPresent() && !typed.isBlank()) {
                keep(mode == Mode.NOTE ? "noted" : "beyond-list", q.get(), ",\"text\":" + text);
            }
            enter(Mode.TALK);
        }
        refresh();
    }

    private void keep(String type, QuestionView q, String rest) {
        says = acts.of(q, type, rest);
    }

    private void choose(String pressed) throws IOException, InterruptedException {
        Optional<Integer> n = number(pressed, "question");
        for (View planned : standing.plan()) {
            if (n.isPresent() && planned.whole("n") == n.get()) {
                acts.add(
                        "question-opened",
                        "\"question\":\""
                                + planned.text("question")
                                + "\",\"form\":\""
                                + planned.text("form")
                                + "\"");
                enter(Mode.TALK);
            }
        }
        refresh();
    }

    private void beginToSettle() {
        enter(Mode.SETTLE);
        suggested = "";
        try {
            anchors = standing.anchors(key());
        } catch (IOException e) {
            anchors = "The anchors cannot be had without the server.\n";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(String pressed) throws IOException, InterruptedException {
        if (pressed.matches("[0-4]")) {
            level = Integer.parseInt(pressed);
            enter(Mode.REASON);
        } else if (pressed.equals("x")) {
            question().ifPresent(q -> keep("not-enough-heard", q, ""));
            refresh();
        } else if (pressed.equals("v")) {
            level = -1;
            enter(Mode.REASON);
        } else if (pressed.matches("[jk]")) {
            scroll(pressed);
        } else {
            enter(Mode.TALK);
        }
    }

    private void suggestion() throws IOException, InterruptedException {
        enter(Mode.SETTLE);
        outbox.send(client, interview);
        try {
            suggested = standing.suggestion(key()) + "\n";
        } catch (IOException e) {
            warn(SafeFile.words(e));
        }
    }

    private void beginToReview() throws InterruptedException {
        enter(Mode.REVIEW);
        try {
            standing.fetchRaised();
        } catch (IOException e) {
            warn("The server cannot be reached; concerns are listed by their ids.");
        }
    }

    private void review(String pressed) throws IOException, InterruptedException {
        if (pressed.matches("[jk]")) {
            scroll(pressed);
            return;
        }
        if (pressed.equals("y")) {
            acts.add("handed-in", "");
        }
        enter(Mode.TALK);
        refresh();
    }

    private Optional<Integer> elsewhere() {
        return pinned.flatMap(p -> card().inHand().filter(other -> !other.equals(p)))
                .map(standing::number);
    }

    /** The whole screen, line by line. */
    List<String> draw(int columns, int rows) {
        Shown shown =
                new Shown(
                        mode,
                        standing,
                        question(),
                        elsewhere(),
                        acts.probe(key()),
                        scroll,
                        asking,
                        most(),
                        typed,
                        level,
                        says,
                        suggested + anchors,
                        isSealed(),
                        page,
                        outbox.word(),
                        acts.elapsed(key()));
        return new Painter(shown, columns).lines(rows);
    }

    String interview() {
        return interview;
    }
}
