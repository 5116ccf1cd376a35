package dev.plumbline.evaluator.rating;

import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.derivation.Sentences;
import dev.plumbline.evaluator.panel.Amendment;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.Outcome;
import java.util.ArrayList;
import java.util.List;

/** How one interviewer's rating of one answer is told. */
final class RatingWords {

    private RatingWords() {}

    static Derivation of(RatingReading rating) {
        Answer answer = rating.answer();
        List<Derivation> because = new ArrayList<>();
        reason("Reason: ", answer.outcome().reason(), because);
        answer.amended().ifPresent(a -> reason("Reason for the amendment: ", a.reason(), because));
        rating.suggestion().ifPresent(s -> because.add(s.derivation()));
        if (answer.rating().isPresent() && rating.suggestion().isEmpty()) {
            because.add(Derivation.of("Nothing was ticked, so the ticks suggest no level"));
        }
        return Derivation.named(
                "rating/" + answer.key().word() + "/" + rating.interviewer(),
                rating.interviewer() + " " + outcome(answer.outcome()) + amended(answer),
                because);
    }

    private static String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Rated rated) {
            return "rated " + rated.level();
        }
        if (outcome instanceof Outcome.NotEnoughHeard) {
            return "heard too little to rate";
        }
        return outcome instanceof Outcome.Voided ? "marked the answer void" : "was absent";
    }

    private static String amended(Answer answer) {
        return answer.amended()
                .map(Amendment::level)
                .map(level -> ", amended to " + level + " after the reveal")
                .orElse("");
    }

    private static void reason(String start, String reason, List<Derivation> because) {
        if (!reason.isBlank()) {
            because.add(Derivation.of(start + Sentences.quoted(reason)));
        }
    }
}
