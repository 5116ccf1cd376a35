package dev.plumbline.cli.scorer;

import dev.plumbline.bank.yaml.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The screens that are read: the plan, what is still open, and what comes after handing in. */
final class Sheets {

    private final Shown shown;
    private final int columns;

    Sheets(Shown shown, int columns) {
        this.shown = shown;
        this.columns = columns;
    }

    /** The questions of the plan, whose they are, and what was rated. */
    List<String> plan() {
        List<View> plan = shown.standing().plan();
        if (plan.isEmpty()) {
            return List.of("One moment.");
        }
        int marks = plan.stream().mapToInt(p -> marks(p).length()).max().orElse(0);
        int outcomes = plan.stream().mapToInt(p -> outcome(p).length()).max().orElse(0);
        int titles = columns - marks - outcomes - 8;
        List<String> lines = new ArrayList<>();
        for (View p : plan) {
            lines.add(
                    String.format(Locale.ROOT, "%2d  ", p.whole("n"))
                            + PlainText.fit(p.text("title"), titles)
                            + "  "
                            + PlainText.fit(marks(p), marks)
                            + "  "
                            + outcome(p));
        }
        lines.add("");
        lines.add(legend(plan));
        return lines;
    }

    private String outcome(View p) {
        return shown.card().outcome(Standing.key(p)).orElse("");
    }

    private String marks(View p) {
        List<String> marks = new ArrayList<>();
        if (p.flag("asker", false) && isShared()) {
            marks.add("yours");
        }
        if (p.flag("spare", false)) {
            marks.add("spare");
        } else if (p.flag("must", false)) {
            marks.add("must");
        }
        return String.join(" ", marks);
    }

    private boolean isShared() {
        return shown.standing().panel().size() > 1;
    }

    private String legend(List<View> plan) {
        List<String> words = new ArrayList<>();
        if (isShared()) {
            words.add("yours: you ask it.");
        }
        if (plan.stream().anyMatch(p -> p.flag("must", false))) {
            words.add("must: for a must of the role.");
        }
        if (plan.stream().anyMatch(p -> p.flag("spare", false))) {
            words.add("spare: if one falls out.");
        }
        return String.join("  ", words);
    }

    /** What is still open before handing in. */
    List<String> review() {
        List<String> lines = new ArrayList<>();
        lines.add("Y hands in: nothing on your card changes after that. Esc goes back.");
        lines.add("");
        List<String> open = shown.standing().open();
        if (open.isEmpty()) {
            lines.add("Nothing is open: what was asked is rated, and no concern waits.");
        } else {
            lines.add("Still open:");
            open.forEach(line -> lines.add(PlainText.cut(line, columns)));
            lines.add("");
            lines.add(
                    "You can hand in so; an answer without a rating goes in as not enough heard.");
            lines.add("To settle one, open it with Q and its number, then press Enter or A.");
        }
        return lines;
    }

    /** What stands instead of the answer once nothing on the own card can change. */
    List<String> sealed() {
        CardState card = shown.card();
        List<String> lines = new ArrayList<>();
        if (card.closed() || card.revealed()) {
            lines.add(card.closed() ? "The interview is closed" : "The cards are open");
            lines.add("");
            lines.addAll(report());
        } else {
            lines.add(
                    shown.standing().without()
                            ? "The panel went on without your card"
                            : "Handed in");
            lines.add("");
            lines.addAll(waiting());
        }
        return lines.stream().flatMap(line -> PlainText.wrap(line, columns).stream()).toList();
    }

    private List<String> waiting() {
        List<String> lines = new ArrayList<>();
        Optional<String> page = shown.page();
        if (isShared()) {
            List<View> panel = shown.standing().panel();
            lines.add(
                    panel.stream().filter(Sheets::isIn).count()
                            + " of "
                            + panel.size()
                            + " cards are in.");
            for (View p : panel) {
                lines.add(
                        "  "
                                + Standing.called(p.text("code"))
                                + ": "
                                + (isIn(p)
                                        ? "in"
                                        : p.flag("without", false) ? "left out" : "not yet"));
            }
            lines.add("");
        }
        lines.add("Nothing on your card changes any more.");
        if (page.isPresent()) {
            lines.add("The coordinator opens the cards to the panel; this screen then says so.");
            lines.add("Q still opens a question for the room.");
            lines.add("Ctrl-C leaves; the same link brings you back here.");
        } else {
            lines.add("Ctrl-C leaves, and fills the interview file in for plumbline evaluate.");
        }
        return lines;
    }

    private static boolean isIn(View member) {
        return member.flag("handed_in", false);
    }

    private List<String> report() {
        return shown.page()
                .map(
                        page ->
                                List.of(
                                        "Report, all cards and amendments are on the page:",
                                        "  " + page + "/",
                                        "A browser that has not joined needs a link of its own; the"
                                                + " coordinator makes one.",
                                        "",
                                        "Ctrl-C leaves; the same link brings you back here."))
                .orElse(
                        List.of(
                                "Ctrl-C leaves, and fills the interview file in for plumbline"
                                        + " evaluate."));
    }
}
