package dev.plumbline.console.act;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.interview.event.Moment;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields that many deeds share. */
final class ActView {

    private ActView() {}

    static AnswerKey key(View view) {
        return new AnswerKey(view.text("question"), form(view.text("form")));
    }

    private static Form form(String word) {
        return Arrays.stream(Form.values())
                .filter(f -> f.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Moment> at(View view) {
        return view.optText("at").map(Moment::parse);
    }

    static NotAsked.Why why(String word) {
        return NotAsked.Why.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static String word(NotAsked.Why why) {
        return why.name().toLowerCase(Locale.ROOT);
    }
}
