package dev.plumbline.cli.scorer;

import dev.plumbline.bank.yaml.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a screen together: the head, what the mode shows, what was said, and the keys. */
final class Painter {

    private static final String TALK_KEYS =
            "Space prompt  N note  B beyond list  Enter settle  Q questions  W hand in ? keys";
    private static final String HELP =
            """
            a letter    the act beside it: heard, then half, then clear
            P           put the probe; then show the next one
            R, Z, A     then a digit: tell a fact, give a hint, raise or withdraw a concern
            N, B        write a note; note something good that is not on the list
            Space       open and close the prompt; the arrows j and k scroll it
            Enter       settle: anchors, then rate with 0 to 4, X not enough heard, V void
            Q           the questions of the plan; a digit opens one
            Y           pause the clocks, and let them go on
            Backspace   take back the last step
            W           review and hand in
            Ctrl-C      leave; what you did is kept, and the same link brings you back
            """;

    private final Shown shown;
    private final int columns;
    private final Screen screen;

    Painter(Shown shown, int columns) {
        this.shown = shown;
        this.columns = Math.max(Screen.COLUMNS, columns);
        this.screen = new Screen(columns);
    }

    /** The whole screen, line by line. */
    List<String> lines(int rows) {
        List<String> out = new ArrayList<>();
        Optional<QuestionView> q = shown.question();
        out.add(
                screen.head(
                        q.map(QuestionView::title).orElse("No question is open"),
                        shown.elapsed(),
                        q.map(QuestionView::minutes).orElse(0),
                        shown.saved(),
                        shown.card().paused()));
        out.add("");
        List<String> body = body(q, rows - 5);
        out.addAll(body.subList(0, Math.min(body.size(), rows - 5)));
        while (out.size() < rows - 3) {
            out.add("");
        }
        List<String> said = PlainText.wrap(shown.says(), columns);
        out.add(said.get(0));
        out.add(said.size() > 1 ? said.get(1) : "");
        out.add(screen.keys(keys()));
        return out;
    }

    private List<String> body(Optional<QuestionView> q, int rows) {
        return switch (shown.mode()) {
            case HELP -> List.of(HELP.split("\n", -1));
            case QUESTIONS -> plan();
            case REVIEW -> reviewed();
            case PROMPT ->
                    screen.read(q.map(QuestionView::prompt).orElse(""), shown.scroll(), rows);
            case SETTLE, REASON -> screen.read(settledText(), 0, rows);
            default ->
                    q.map(one -> screen.talk(one, shown.card(), shown.key(), shown.probe()))
                            .orElseGet(this::plan);
        };
    }

    private String settledText() {
        return "Your rating: "
                + shown.card().outcome(shown.key()).orElse("none yet")
                + "\n\n"
                + shown.settled();
    }

    private List<String> plan() {
        List<String> lines = new ArrayList<>();
        if (shown.frame().isEmpty()) {
            return List.of("One moment.");
        }
        for (View p : shown.frame().get().views("plan")) {
            String key = p.text("question") + "." + p.text("form");
            lines.add(
                    p.whole("n")
                            + "  "
                            + PlainText.fit(p.text("title"), 60)
                            + "  "
                            + shown.card()
                                    .outcome(key)
                                    .orElse(p.flag("spare", false) ? "spare" : ""));
        }
        return lines;
    }

    private List<String> reviewed() {
        List<String> lines = new ArrayList<>(plan());
        lines.add("");
        lines.add(
                shown.card().handedIn()
                        ? "Your card is handed in."
                        : "Y hands in: nothing on the card changes after that. Any other key goes"
                                + " back.");
        return lines;
    }

    private String keys() {
        return switch (shown.mode()) {
            case NOTE -> "Note: " + shown.typed() + "_";
            case BEYOND -> "Beyond the list: " + shown.typed() + "_";
            case REASON ->
                    (shown.level() >= 0 ? "Rate " + shown.level() : "Void")
                            + ", reason (Enter when done): "
                            + shown.typed()
                            + "_";
            case DIGIT -> "Which one? 1 to 9";
            case QUESTIONS -> "A digit opens a question. Esc goes back.";
            case SETTLE -> "0 to 4 rate  X not enough heard  V void  Enter back";
            case PROMPT -> "j and k scroll  Space goes back";
            case REVIEW -> "Y hand in  Esc back";
            case HELP -> "Any key goes back";
            case TALK ->
                    shown.card().closed()
                            ? "The interview is closed. Ctrl-C leaves."
                            : shown.card().revealed()
                                    ? "The cards are open; the report is on the page. Ctrl-C"
                                            + " leaves."
                                    : TALK_KEYS;
        };
    }
}
