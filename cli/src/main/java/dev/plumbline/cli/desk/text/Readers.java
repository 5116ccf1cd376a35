package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.evaluator.text.TextReader;
import java.util.Optional;

/** Readers of answers to the questions of a bank. */
final class Readers {

    private Readers() {}

    static VariantText text(QuestionBank bank, Question question, String variant) {
        Optional<Context> context =
                question.context().flatMap(c -> Optional.ofNullable(bank.contexts().get(c)));
        return VariantText.of(question, context, variant);
    }

    static TextReader of(QuestionBank bank, Question question) {
        return TextReader.of(
                question,
                text(bank, question, VariantText.BASE).everything(),
                bank.lexicon(),
                bank.model().levelRule());
    }

    static TextReader of(QuestionBank bank, Question question, VariantText variant) {
        return TextReader.ofVariant(
                question,
                variant.everything(),
                bank.lexicon(),
                bank.model().levelRule(),
                variant::swapped);
    }
}
