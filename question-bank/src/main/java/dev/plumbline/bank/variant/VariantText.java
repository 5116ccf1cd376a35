package dev.plumbline.bank.variant;

import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Reveal;
import dev.plumbline.bank.question.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One question with the nouns of one variant. The briefing takes the swaps of the context's own
 * variant where the question names one, else those of the question. Whole words are swapped, all at
 * once, the longest first, case by case; numbers and the phrases to keep stay as they are.
 */
public final class VariantText {

    /** The question as its author wrote it. */
    public static final String BASE = "base";

    private final Question question;
    private final Optional<Context> context;
    private final Swaps swaps;
    private final Swaps contextSwaps;

    private VariantText(
            Question question, Optional<Context> context, Swaps swaps, Swaps contextSwaps) {
        this.question = question;
        this.context = context;
        this.swaps = swaps;
        this.contextSwaps = contextSwaps;
    }

    /**
     * The text of a variant.
     *
     * @param context the briefing that the question names, if it names one
     * @param variant {@link #BASE} or the letter of a variant
     * @throws IllegalArgumentException if the question has no such variant, or its context not the
     *     one that goes with it
     */
    public static VariantText of(Question question, Optional<Context> context, String variant) {
        Variant own = find(question.variants(), variant, question.id());
        Variant briefing =
                own.contextVariant().isPresent() && context.isPresent()
                        ? find(
                                context.get().variants(),
                                own.contextVariant().get(),
                                context.get().id())
                        : own;
        return new VariantText(question, context, new Swaps(own), new Swaps(briefing));
    }

    private static Variant find(List<Variant> variants, String letter, String of) {
        if (letter.equals(BASE)) {
            return new Variant(BASE, Optional.empty(), java.util.Map.of(), List.of());
        }
        return variants.stream()
                .filter(v -> v.id().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(of + " has no variant " + letter));
    }

    /** The shared briefing, if the question has one; Markdown. */
    public Optional<String> briefing() {
        return context.map(c -> contextSwaps.applyTo(c.briefing()));
    }

    /**
     * What is read out in a form; Markdown. The short form is the situation of the full prompt,
     * followed by its own request in place of the sentences that ask. Fails when the question has
     * no such form.
     */
    public String prompt(Form form) {
        return swaps.applyTo(
                switch (form) {
                    case FULL -> question.prompt();
                    case SHORT ->
                            Request.replaced(
                                    question.prompt(),
                                    question.shortForm().orElseThrow().request());
                    case TWIN, TWIN_FULL -> question.twin().orElseThrow().prompt();
                });
    }

    /** The facts told on asking, in the author's order. */
    public List<Reveal> reveals() {
        return question.reveals().stream()
                .map(
                        r ->
                                new Reveal(
                                        swaps.applyTo(r.ask()),
                                        swaps.applyTo(r.answer()),
                                        r.evidenceFor()))
                .toList();
    }

    /** Any other text of the question, for example a probe or a line of the answer key. */
    public String swapped(String text) {
        return swaps.applyTo(text);
    }

    /**
     * Everything a candidate may hear or read: briefing, prompts of all forms, reveals; one blank
     * line apart.
     */
    public String everything() {
        List<String> parts = new ArrayList<>();
        briefing().ifPresent(parts::add);
        question.forms().stream()
                .filter(f -> f != Form.TWIN_FULL || !question.forms().contains(Form.TWIN))
                .map(this::prompt)
                .forEach(parts::add);
        reveals().forEach(r -> parts.add(r.ask() + "\n" + r.answer()));
        return String.join("\n\n", parts.stream().map(String::stripTrailing).toList());
    }

    /**
     * Keys of swaps that are never applied, because they are blank or would change a number; for
     * the lint.
     */
    public List<String> refusedSwaps() {
        return swaps.refused();
    }
}
