package dev.plumbline.interview.file;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panel.AnswerKey;
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

/** Whether one scorecard fits the content and what happened in the room. */
final class CardCheck {

    private static final List<String> LISTS =
            List.of("heard", "prompted", "half", "not_shown", "opposite");

    private final View card;
    private final Map<AnswerKey, AskedAnswer> asked;
    private final QuestionBank bank;
    private final Findings into;

    CardCheck(View card, Map<AnswerKey, AskedAnswer> asked, QuestionBank bank, Findings into) {
        this.card = card;
        this.asked = asked;
        this.bank = bank;
        this.into = into;
    }

    void check() {
        Set<AnswerKey> seen = new HashSet<>();
        for (View answer : card.views("answers")) {
            AnswerKey key = FileEvents.key(answer);
            if (!seen.add(key)) {
                into.error(
                        answer.place("question"),
                        "PB-I4",
                        "this scorecard already has an answer to that question in that form",
                        "Merge the two entries");
            }
            checkOutcome(answer);
            AskedAnswer room = asked.get(key);
            if (room == null) {
                into.error(
                        answer.place("question"),
                        "PB-I8",
                        "\"" + key.word() + "\" is not among the answers asked for",
                        "Add it to asked, or correct question and form");
            } else {
                checkTicks(answer, room);
                checkConcerns(answer, room);
                checkRating(answer, room);
            }
        }
    }

    private void checkOutcome(View answer) {
        if (answer.has("rating") == answer.has("none")) {
            into.error(
                    answer.place("question"),
                    "PB-I9",
                    answer.has("rating")
                            ? "an answer has a rating or none, not both"
                            : "the answer has neither a rating nor a reason for none",
                    "Write rating: 0 to 4, or none: not-enough-heard, void or absent");
        }
        answer.optView("amended")
                .filter(a -> !answer.has("rating") || !card.has("handed_in"))
                .ifPresent(
                        a ->
                                into.error(
                                        a.place(),
                                        "PB-I9",
                                        "only a rating that was handed in can be amended",
                                        "Write the first rating, and when it was handed in"));
    }

    private void checkTicks(View answer, AskedAnswer room) {
        List<String> known = room.form().indicators().stream().map(Indicator::id).toList();
        Map<String, String> listed = new HashMap<>();
        for (String list : LISTS) {
            for (Node node : answer.list(list)) {
                checkIndicator(node, room, known);
                String other = listed.putIfAbsent(View.text(node), list);
                if (other != null) {
                    into.error(
                            node.place(),
                            "PB-I10",
                            "\"" + View.text(node) + "\" stands under " + other + " and " + list,
                            "Keep the one that was observed last");
                }
            }
        }
        for (String list : List.of("prompted", "not_shown")) {
            for (Node node : answer.list(list)) {
                if (known.contains(View.text(node)) && !room.probedFor(View.text(node))) {
                    into.warn(
                            node.place(),
                            "PB-I11",
                            "no probe that was put asks for \"" + View.text(node) + "\"",
                            list.equals("prompted")
                                    ? "Add the probe to asked, or move the tick to heard"
                                    : "Add the probe to asked, or drop the mark");
                }
            }
        }
    }

    private void checkIndicator(Node node, AskedAnswer room, List<String> known) {
        String id = View.text(node);
        if (known.contains(id)) {
            return;
        }
        boolean elsewhere = room.form().question().indicator(id).isPresent();
        into.error(
                node.place(),
                "PB-I5",
                elsewhere
                        ? "\"" + id + "\" is not part of the " + room.form().form().word() + " form"
                        : "the question has no indicator \"" + id + "\"",
                Nearest.didYouMean(id, known, "Known: " + String.join(", ", known)));
    }

    private void checkConcerns(View answer, AskedAnswer room) {
        List<String> known = room.form().question().concerns().stream().map(Concern::id).toList();
        Set<String> seen = new HashSet<>();
        for (View concern : answer.views("concerns")) {
            String id = concern.text("id");
            if (!known.contains(id)) {
                into.error(
                        concern.place("id"),
                        "PB-I5",
                        "the question has no concern \"" + id + "\"",
                        Nearest.didYouMean(id, known, "Known: " + String.join(", ", known)));
            } else if (!seen.add(id)) {
                into.error(
                        concern.place("id"),
                        "PB-I4",
                        "this concern was already raised in that answer",
                        "Keep its last state");
            }
            if (concern.text("state").equals("standing") && !concern.has("quote")) {
                into.error(
                        concern.place("state"),
                        "PB-I12",
                        "a standing concern needs the candidate's words",
                        "Add quote, or settle it as withdrawn");
            }
        }
    }

    private void checkRating(View answer, AskedAnswer room) {
        if (!answer.has("rating") || into.hasErrors()) {
            return;
        }
        Place place = answer.place("rating");
        int rating = answer.whole("rating");
        if (rating > room.form().top()) {
            into.warn(
                    place,
                    "PB-I13",
                    "this form shows levels up to " + room.form().top(),
                    "The rating is read as " + room.form().top() + " or more");
        }
        Optional<Suggestion> suggestion =
                new LevelSuggestion(bank.model().levelRule())
                        .suggest(room.form(), ticks(answer), concerns(answer), room.hints());
        suggestion
                .filter(s -> s.level() != rating && answer.text("reason", "").isBlank())
                .ifPresent(
                        s ->
                                into.error(
                                        place,
                                        "PB-I14",
                                        "the rating is "
                                                + rating
                                                + " and the ticks suggest "
                                                + (s.atLeast() ? "at least " : "")
                                                + s.level(),
                                        "Write a reason, or check the ticks"));
    }

    private static Ticks ticks(View answer) {
        return new Ticks(
                answer.texts("heard"),
                answer.texts("prompted"),
                answer.texts("half"),
                answer.texts("not_shown"),
                answer.texts("opposite"));
    }

    private static List<RaisedConcern> concerns(View answer) {
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
