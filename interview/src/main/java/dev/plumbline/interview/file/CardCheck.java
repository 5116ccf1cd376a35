package dev.plumbline.interview.file;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panel.AnswerKey;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether one scorecard fits the content and what happened in the room. */
final class CardCheck {

    private final View card;
    private final Map<AnswerKey, AskedAnswer> asked;
    private final boolean signed;
    private final QuestionBank bank;
    private final Findings into;

    CardCheck(
            View card,
            Map<AnswerKey, AskedAnswer> asked,
            boolean signed,
            QuestionBank bank,
            Findings into) {
        this.card = card;
        this.asked = asked;
        this.signed = signed;
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
                        "PB-E4",
                        "this scorecard already has an answer to that question in that form",
                        "Merge the two entries");
            }
            checkOutcome(answer);
            AskedAnswer room = asked.get(key);
            if (room == null) {
                into.error(
                        answer.place("question"),
                        "PB-E8",
                        "\"" + key.word() + "\" is not among the answers asked for",
                        "Add it to asked, or correct question and form");
            } else {
                Findings own = new Findings();
                new AnswerCheck(answer, room, signed, bank, own).check();
                into.addAll(own);
            }
        }
    }

    private void checkOutcome(View answer) {
        if (answer.has("rating") == answer.has("none")) {
            into.error(
                    answer.place("question"),
                    "PB-E9",
                    answer.has("rating")
                            ? "an answer has a rating or none, not both"
                            : "the answer has neither a rating nor a reason for none",
                    "Write rating: 0 to 4, or none: not-enough-heard, void or absent");
        }
        if (!answer.has("rating")
                && answer.text("none", "").equals("void")
                && answer.text("reason", "").isBlank()) {
            into.error(
                    answer.place("none"),
                    "PB-E9",
                    "a void answer needs its reason",
                    "Write in reason what made it void");
        }
        answer.optView("amended")
                .filter(a -> !answer.has("rating") || !card.has("handed_in"))
                .ifPresent(
                        a ->
                                into.error(
                                        a.place(),
                                        "PB-E9",
                                        "only a rating that was handed in can be amended",
                                        "Write the first rating, and when it was handed in"));
    }
}
