package dev.plumbline.cli.desk.text;

import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.evaluator.text.Subjects;
import dev.plumbline.evaluator.text.TextReader;
import java.util.Optional;

/** Readers of answers to the questions of a bank. */
final class Readers {

    private final QuestionBank bank;
    private final Subjects subjects;

    Readers(QuestionBank bank) {
        this.bank = bank;
        this.subjects = Subjects.of(bank.questions().values());
    }

    QuestionBank bank() {
        return bank;
    }

    VariantText text(Question question, String variant) {
        Optional<Context> context =
                question.context().flatMap(c -> Optional.ofNullable(bank.contexts().get(c)));
        return VariantText.of(question, context, variant);
    }

    TextReader of(Question question) {
        return TextReader.of(
                question,
                text(question, VariantText.BASE).everything(),
                bank.lexicon(),
                bank.model().levelRule(),
                subjects);
    }

    TextReader of(Question question, VariantText variant) {
        return TextReader.ofVariant(
                question,
                variant.everything(),
                bank.lexicon(),
                bank.model().levelRule(),
                subjects,
                variant::swapped);
    }
}
