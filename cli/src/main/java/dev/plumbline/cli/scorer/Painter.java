package dev.plumbline.cli.scorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a screen together: the head, what the mode shows, what was said, and the keys. */
final class Painter {

    private static final int SAID = 2;
    private static final String TALK_KEYS =
            "Space prompt  N note  B beyond list  Enter settle  Q questions  W hand in ? keys";
    private static final String HELP =
            """
            a letter    the act beside it: heard, then half, then clear; [x]p is heard after
                        a probe that asks for it
            P           put the probe; then show the next one
            R, Z, A     list facts, hints, concerns; a number tells a fact, gives a hint,
                        raises or withdraws a concern. One told already is shown again
            N, B        write a note; note something good that is not on the list
            Space       open and close the prompt; the arrows j and k scroll it
            Enter       settle: anchors, then rate with 0 to 4, X not enough heard, V void
            Q           the questions of the plan; a number opens one, Enter ends a number
                        with which a longer one begins
            Y           pause the clocks, and let them go on
            Backspace   take back the last step
            W           what is still open; then Y hands in
            Ctrl-C      leave; what you did is kept, and the same link brings you back
            """;

    private final Shown shown;
    private final int columns;
    private final Screen screen;
    private final Sheets sheets;

    Painter(Shown shown, int columns) {
        this.shown = shown;
        this.columns = Math.max(Screen.COLUMNS, columns);
        this.screen = new Screen(columns);
        this.sheets = new Sheets(shown, this.columns);
    }

    /** The whole screen, line by line; what was said takes the lines it needs. */
    List<String> lines(int rows) {
        List<String> said = PlainText.wrap(shown.says(), columns);
        int bottom = Math.max(SAID, Math.min(said.size(), rows - 4));
        int room = rows - 3 - bottom;
        List<String> out = new ArrayList<>();
        out.add(head());
        out.add(second());
        List<String> body = body(room);
        out.addAll(body.subList(0, Math.min(body.size(), room)));
        while (out.size() < room + 2) {
            out.add("");
        }
        for (int i = 0; i < bottom; i++) {
            out.add(i < said.size() ? said.get(i) : "");
        }
        out.add(screen.keys(keys()));
        return out;
    }

    private String head() {
        Optional<QuestionView> q = shown.question();
        int number = shown.standing().number(shown.key());
        return screen.head(
                q.map(one -> (number > 0 ? number + "  " : "") + one.title())
                        .orElse("No question is open"),
                shown.elapsed(),
                q.map(QuestionView::minutes).orElse(0),
                shown.saved(),
                shown.card().paused());
    }

    private String second() {
        String you = PlainText.cut("You are " + shown.standing().you(), columns / 2);
        return PlainText.fit(elsewhere(), columns - you.length() - 2) + "  " + you;
    }

    private String elsewhere() {
        if (shown.elsewhere().isEmpty()) {
            return "";
        }
        String here = " is for question " + shown.standing().number(shown.key()) + ".";
        return "Question "
                + shown.elsewhere().get()
                + " was opened; "
                + switch (shown.mode()) {
                    case REASON -> "this rating" + here;
                    case NOTE, BEYOND -> "this note" + here;
                    case DIGIT -> "this list" + here;
                    default -> "Enter goes there.";
                };
    }

    private List<String> body(int rows) {
        Optional<QuestionView> q = shown.question();
        return switch (shown.mode()) {
            case HELP -> List.of(HELP.split("\n", -1));
            case QUESTIONS -> screen.window(sheets.plan(), shown.scroll(), rows);
            case REVIEW -> screen.window(sheets.review(), shown.scroll(), rows);
            case PROMPT ->
                    screen.read(q.map(QuestionView::prompt).orElse(""), shown.scroll(), rows);
            case SETTLE, REASON -> screen.read(settledText(), shown.scroll(), rows);
            case DIGIT -> q.map(one -> listed(one, rows)).orElse(List.of());
            default ->
                    shown.sealed()
                            ? sheets.sealed()
                            : q.map(one -> screen.talk(one, shown.card(), shown.probe()))
                                    .orElseGet(sheets::plan);
        };
    }

    private List<String> listed(QuestionView q, int rows) {
        List<String> list = screen.listed(q, shown.card(), shown.asking());
        List<String> board = screen.board(q, shown.card());
        List<String> out =
                new ArrayList<>(
                        board.subList(0, Math.max(0, Math.min(rows - list.size(), board.size()))));
        out.addAll(screen.window(list, shown.scroll(), rows - out.size()));
        return out;
    }

    private String settledText() {
        return "Your rating: "
                + shown.card().outcome(shown.key()).map(Painter::named).orElse("none yet")
                + "\n\n"
                + shown.settled();
    }

    private static String named(String outcome) {
        return outcome.matches("[0-4]") ? outcome + ", " + QuestionView.level(outcome) : outcome;
    }

    private String keys() {
        return switch (shown.mode()) {
            case NOTE -> typing("Note: ");
            case BEYOND -> typing("Beyond the list: ");
            case REASON ->
                    typing(
                            (shown.level() >= 0 ? "Rate " + named("" + shown.level()) : "Void")
                                    + ", reason (Enter when done): ");
            case DIGIT -> which(QuestionView.word(shown.asking()));
            case QUESTIONS -> which("question");
            case SETTLE -> "0 to 4 rate  X not enough heard  V void  j and k scroll  Enter back";
            case PROMPT -> "j and k scroll  Space goes back";
            case REVIEW -> "Y hand in  j and k scroll  Esc back";
            case HELP -> "Any key goes back";
            case TALK -> shown.sealed() ? sealedKeys() : TALK_KEYS;
        };
    }

    private String sealedKeys() {
        boolean over = shown.card().revealed() || shown.card().closed();
        return over ? "? keys  Ctrl-C leaves" : "Q questions  ? keys  Ctrl-C leaves";
    }

    private String which(String what) {
        String range = shown.most() == 1 ? "1" : "1 to " + shown.most();
        return "Which "
                + what
                + "? "
                + range
                + (shown.most() > 9 ? ", Enter ends the number: " : ": ")
                + shown.typed()
                + "_  Esc goes back";
    }

    private String typing(String label) {
        String typed = PlainText.safe(shown.typed());
        int room = columns - label.length() - 1;
        return label
                + (typed.length() <= room
                        ? typed
                        : "…" + typed.substring(typed.length() - room + 1))
                + "_";
    }
}
