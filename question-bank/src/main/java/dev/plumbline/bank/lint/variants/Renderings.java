package dev.plumbline.bank.lint.variants;

import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Variant;
import dev.plumbline.bank.variant.VariantText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question as its variants render it. */
final class Renderings {

    private Renderings() {}

    private record Base(String heard) {}

    /** Everything that is heard in the question as written. */
    static String base(LintedQuestion question) {
        return question.once(
                        Base.class,
                        () ->
                                new Base(
                                        VariantText.of(
                                                        question.question(),
                                                        question.context(),
                                                        VariantText.BASE)
                                                .everything()))
                .heard();
    }

    /**
     * The rendering of a variant; nothing where the briefing lacks the variant that goes with it.
     */
    static Optional<VariantText> of(LintedQuestion question, Variant variant) {
        boolean there =
                variant.contextVariant().isEmpty()
                        || question.context().isEmpty()
                        || question.context().get().variants().stream()
                                .anyMatch(v -> v.id().equals(variant.contextVariant().get()));
        return there
                ? Optional.of(VariantText.of(question.question(), question.context(), variant.id()))
                : Optional.empty();
    }

    /** All texts in which a swap may be meant to work, heard or not. */
    static String whole(LintedQuestion linted) {
        Question question = linted.question();
        List<String> texts = new ArrayList<>(List.of(base(linted), question.title()));
        linted.parts().everything().stream().map(Part::text).forEach(texts::add);
        linted.parts().samples().stream().map(Part::text).forEach(texts::add);
        question.reveals().forEach(r -> texts.add(r.ask()));
        question.keyChecks().forEach(k -> texts.add(String.join(" ", k.uses())));
        return String.join("\n", texts);
    }
}
