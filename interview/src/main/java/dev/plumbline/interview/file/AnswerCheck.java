package dev.plumbline.interview.file;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.evaluator.rating.LevelSuggestion;
import dev.plumbline.evaluator.rating.Suggestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether one answer of one scorecard fits its question and what happened in the room. Its findings
 * are its own, so that a fault elsewhere in the file hides nothing of it.
 */
final class AnswerCheck {

    private static final List<String> LISTS =
            List.of("heard", "prompted", "half", "not_shown", "opposite");

    private final View answer;
    private final AskedAnswer room;
    private final boolean signed;
    private final QuestionBank bank;
    private final Findings into;

    /**
     * A check of one answer.
     *
     * @param signed whether the file comes from a sealed log, to which no reason can be added
     */
    AnswerCheck(View answer, AskedAnswer room, boolean signed, QuestionBank bank, Findings into) {
        this.answer = answer;
        this.room = room;
        this.signed = signed;
        this.bank = bank;
        this.into = into;
    }

    void check() {
        checkTicks();
        checkConcerns();
        checkRating();
    }

    private void checkTicks() {
        List<String> known = room.form().indicators().stream().map(Indicator::id).toList();
        Map<String, String> listed = new HashMap<>();
        for (String list : LISTS) {
            for (Node node : answer.list(list)) {
                checkIndicator(node, known);
                String other = listed.putIfAbsent(View.text(node), list);
                if (other != null) {
                    into.error(
                            node.place(),
                            "PB-E10",
                            "\"" + View.text(node) + "\" stands under " + other + " and " + list,
                            "Keep the one that was observed last");
                }
            }
        }
        answer.list("after_suggestion").forEach(node -> checkIndicator(node, known));
        for (String list : List.of("prompted", "not_shown")) {
            for (Node node : answer.list(list)) {
                if (known.contains(View.text(node)) && !room.probedFor(View.text(node))) {
                    into.warn(
                            node.place(),
                            "PB-E11",
                            "no probe that was put asks for \"" + View.text(node) + "\"",
                            list.equals("prompted")
                                    ? "Add the probe to asked, or move the tick to heard"
                                    : "Add the probe to asked, or drop the mark");
                }
            }
        }
    }

    private void checkIndicator(Node node, List<String> known) {
        String id = View.text(node);
        if (known.contains(id)) {
            return;
        }
        boolean elsewhere = room.form().question().indicator(id).isPresent();
        into.error(
                node.place(),
                "PB-E5",
                elsewhere
                        ? "\"" + id + "\" is not part of the " + room.form().form().word() + " form"
                        : "the question has no indicator \"" + id + "\"",
                elsewhere
                        ? "Check the form; its indicators are " + String.join(", ", known)
                        : Nearest.didYouMean(id, known, "Known: " + String.join(", ", known)));
    }

    private void checkConcerns() {
        List<String> known = room.form().question().concerns().stream().map(Concern::id).toList();
        Set<String> seen = new HashSet<>();
        for (View concern : answer.views("concerns")) {
            String id = concern.text("id");
            if (!known.contains(id)) {
                into.error(
                        concern.place("id"),
                        "PB-E5",
                        "the question has no concern \"" + id + "\"",
                        Nearest.didYouMean(id, known, "Known: " + String.join(", ", known)));
            } else if (!seen.add(id)) {
                into.error(
                        concern.place("id"),
                        "PB-E4",
                        "this concern was already raised in that answer",
                        "Keep its last state");
            }
            if (concern.text("state").equals("standing") && !concern.has("quote")) {
                into.error(
                        concern.place("state"),
                        "PB-E12",
                        "a standing concern needs the candidate's words",
                        "Add quote, or settle it as withdrawn");
            }
        }
    }

    private void checkRating() {
        if (!answer.has("rating") || into.hasErrors() || !room.hintsKnown()) {
            return;
        }
        Place place = answer.place("rating");
        int rating = answer.whole("rating");
        if (rating > room.form().top()) {
            into.warn(
                    place,
                    "PB-E13",
                    "this form shows levels up to " + room.form().top(),
                    "The rating is read as " + room.form().top() + " or more");
        }
        Optional<Suggestion> suggestion =
                new LevelSuggestion(bank.model().levelRule())
                        .suggest(room.form(), ticks(), concerns(), room.hints());
        suggestion
                .filter(s -> s.level() != rating && answer.text("reason", "").isBlank())
                .ifPresent(s -> differs(place, rating, s));
    }

    private void differs(Place place, int rating, Suggestion suggestion) {
        String says =
                "the rating is "
                        + rating
                        + " and the ticks suggest "
                        + (suggestion.atLeast() ? "at least " : "")
                        + suggestion.level();
        if (signed) {
            into.warn(
                    place,
                    "PB-E14",
                    says + ", and the card was sealed without a reason",
                    "A minority note can still say it");
        } else {
            into.error(place, "PB-E14", says, "Write a reason, or check the ticks");
        }
    }

    private Ticks ticks() {
        return new Ticks(
                answer.texts("heard"),
                answer.texts("prompted"),
                answer.texts("half"),
                answer.texts("not_shown"),
                answer.texts("opposite"));
    }

    private List<RaisedConcern> concerns() {
        return answer.each(
                "concerns",
                c ->
                        new RaisedConcern(
                                c.text("id"),
                                RaisedConcern.State.valueOf(
                                        c.text("state").toUpperCase(Locale.ROOT)),
                                c.text("quote", "")));
    }
}
