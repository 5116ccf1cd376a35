package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.yaml.View;
import java.util.List;
import java.util.Optional;

/** Whether one answer of an opening's plan can be asked for, and serves the role. */
final class OpenedQuestion {

    private final View answer;
    private final Opening opening;
    private final QuestionBank bank;
    private final Findings into;

    OpenedQuestion(View answer, Opening opening, QuestionBank bank, Findings into) {
        this.answer = answer;
        this.opening = opening;
        this.bank = bank;
        this.into = into;
    }

    /** Whether the question is known in that form. */
    boolean check() {
        String id = answer.text("question");
        Optional<Question> question = bank.question(id);
        if (question.isEmpty()) {
            into.error(
                    answer.place("question"),
                    "PB-S4",
                    "there is no question \"" + id + "\"",
                    Nearest.didYouMean(
                            id, bank.questions().keySet(), "plumbline bank list shows all"));
            return false;
        }
        checkCompetency(question.get());
        List<Form> forms = question.get().forms();
        Form form = QuestionBinder.word(Form.class, answer.text("form"));
        if (!forms.contains(form)) {
            into.error(
                    answer.place("form"),
                    "PB-O2",
                    "\"" + id + "\" has no form \"" + form.word() + "\"",
                    "Known: " + String.join(", ", forms.stream().map(Form::word).toList()));
            return false;
        }
        checkMinutes(question.get(), form);
        return true;
    }

    private void checkMinutes(Question question, Form form) {
        int minutes = question.as(form).minutes();
        if (answer.whole("minutes") != minutes) {
            into.warn(
                    answer.place("minutes"),
                    "PB-O4",
                    "the "
                            + form.word()
                            + " form of \""
                            + question.id()
                            + "\" takes "
                            + minutes
                            + " minutes, and "
                            + answer.whole("minutes")
                            + " are written",
                    "Write " + minutes);
        }
    }

    private void checkCompetency(Question question) {
        Optional<RoleProfile> role = bank.roles().profile(opening.role());
        if (role.isPresent() && !role.get().required().containsKey(question.competency())) {
            into.error(
                    answer.place("question"),
                    "PB-O3",
                    "\""
                            + question.id()
                            + "\" scores "
                            + question.competency()
                            + ", which the role does not require",
                    "Required: " + String.join(", ", role.get().required().keySet()));
        }
    }
}
