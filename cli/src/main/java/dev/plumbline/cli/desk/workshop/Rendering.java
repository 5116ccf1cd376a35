package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Variant;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.cli.desk.UnknownId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as it is asked: in one form, in the nouns of one variant.
 *
 * @param competency the title of what it scores
 * @param variant {@code base} or a letter
 */
public record Rendering(AskedForm asked, String competency, String variant, VariantText words) {

    /** The full form as its author wrote it. */
    public static Rendering base(Question question, QuestionBank bank) {
        return of(question, bank, Form.FULL.word(), VariantText.BASE);
    }

    /** The question so asked, or the answer to a form or variant that it does not have. */
    public static Rendering of(Question question, QuestionBank bank, String form, String variant) {
        List<String> forms = question.forms().stream().map(Form::word).toList();
        UnknownId.refuse("form of " + question.id(), form, forms, "");
        List<String> variants = new ArrayList<>(List.of(VariantText.BASE));
        question.variants().stream().map(Variant::id).forEach(variants::add);
        UnknownId.refuse("variant of " + question.id(), variant, variants, "");
        Optional<Context> context =
                question.context().flatMap(c -> Optional.ofNullable(bank.contexts().get(c)));
        return new Rendering(
                question.as(question.forms().get(forms.indexOf(form))),
                bank.competencyTitle(question.competency()),
                variant,
                VariantText.of(question, context, variant));
    }

    /** The question itself. */
    public Question question() {
        return asked.question();
    }

    /** The briefing, where this form has one. */
    public Optional<String> briefing() {
        return asked.context().flatMap(c -> words.briefing());
    }

    /** What is read out. */
    public String prompt() {
        return words.prompt(asked.form());
    }

    /** Any other text in the nouns of the variant. */
    public String in(String text) {
        return words.swapped(text);
    }
}
