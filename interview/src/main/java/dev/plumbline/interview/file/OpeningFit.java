package dev.plumbline.interview.file;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.opening.OpeningPlan;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panel.AnswerKey;
import java.util.List;
import java.util.Optional;

/**
 * Whether an interview keeps to the opening that it names. An unknown opening and another role are
 * errors; whatever else departs is a warning, because it happened and the report has to be read
 * with it in mind.
 */
final class OpeningFit {

    private static final String READ_WITH_CARE =
            "Correct the entry, or read this interview beside the others with that in mind";

    private final View file;
    private final QuestionBank bank;
    private final Findings into;

    OpeningFit(View file, QuestionBank bank, Findings into) {
        this.file = file;
        this.bank = bank;
        this.into = into;
    }

    void check(Openings openings) {
        if (!file.has("opening")) {
            return;
        }
        String id = file.text("opening");
        Optional<Opening> opening = openings.opening(id);
        if (opening.isPresent()) {
            checkRole(opening.get());
            file.views("asked").stream()
                    .filter(this::isKnown)
                    .forEach(asked -> checkAsked(asked, opening.get()));
        } else if (!openings.ids().contains(id)) {
            into.error(
                    file.place("opening"),
                    "PB-E15",
                    "there is no opening \"" + id + "\"",
                    Nearest.didYouMean(
                            id,
                            openings.ids(),
                            "Known: "
                                    + String.join(", ", openings.ids())
                                    + "; give its folder with --content, or take the key out"));
        }
    }

    private void checkRole(Opening opening) {
        String role = file.text("role");
        if (!opening.role().equals(role) && bank.roles().profile(role).isPresent()) {
            into.error(
                    file.place("role"),
                    "PB-E16",
                    "the opening is for the role \"" + opening.role() + "\"",
                    "Write that role, or name another opening");
        }
    }

    /** What the bank does not know has its own finding. */
    private boolean isKnown(View asked) {
        String variant = asked.text("variant", "base");
        return bank.question(asked.text("question"))
                .filter(q -> q.forms().contains(FileEvents.key(asked).form()))
                .filter(
                        q ->
                                variant.equals("base")
                                        || q.variants().stream()
                                                .anyMatch(v -> v.id().equals(variant)))
                .isPresent();
    }

    private void checkAsked(View asked, Opening opening) {
        AnswerKey key = FileEvents.key(asked);
        List<Form> planned =
                opening.plan().withSpares().stream()
                        .filter(a -> a.question().equals(key.question()))
                        .map(OpeningPlan.Answer::form)
                        .toList();
        if (planned.isEmpty()) {
            warn(asked, "question", "\"" + key.question() + "\" is not in the opening's plan");
        } else if (!planned.contains(key.form())) {
            warn(
                    asked,
                    "form",
                    "the opening plans \""
                            + key.question()
                            + "\" in another form: "
                            + String.join(", ", planned.stream().map(Form::word).toList()));
        }
        String variant = asked.text("variant", "base");
        opening.variants()
                .letter()
                .filter(letter -> !letter.equals(variant))
                .ifPresent(
                        letter ->
                                warn(
                                        asked,
                                        "variant",
                                        "everybody of this opening hears variant "
                                                + letter
                                                + ", and "
                                                + variant
                                                + " was asked"));
        if (!opening.hints().allowed() && !asked.views("hints").isEmpty()) {
            warn(asked, "hints", "the opening allows no hints, and one was given");
        }
    }

    private void warn(View asked, String key, String message) {
        into.warn(asked.place(key), "PB-E17", message, READ_WITH_CARE);
    }
}
