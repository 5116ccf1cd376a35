package dev.plumbline.bank.lint.corpus;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.pattern;
import static dev.plumbline.bank.yaml.Shape.prose;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.lint.LintRules;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Labelled sentences, as they stand in a file.
 *
 * @param carrier id of the question that they are put into
 * @param rules ids of the rules that the readers labelled for; others are not measured
 * @param texts in the order of the file
 */
public record LintCorpus(String carrier, List<String> rules, List<LabelledText> texts) {

    private static final Shape RULES =
            listOf(pattern("PB-[A-Z][0-9]{1,2}", "the id of a rule"), 0, 60).distinct();

    public LintCorpus {
        rules = List.copyOf(rules);
        texts = List.copyOf(texts);
    }

    /**
     * Reads a corpus, or nothing where it has errors.
     *
     * @param shownAs how findings name the file
     * @param into takes what is wrong with it
     */
    public static Optional<LintCorpus> read(String shownAs, byte[] bytes, Findings into) {
        Findings own = new Findings();
        Optional<Node> node = LocatedReader.read(shownAs, bytes, own);
        node.ifPresent(n -> ShapeCheck.check(n, shape(), own));
        Optional<View> view = own.hasErrors() ? Optional.empty() : node.map(View::of);
        view.ifPresent(v -> checkRules(v, own));
        into.addAll(own);
        return own.hasErrors() ? Optional.empty() : view.map(LintCorpus::bound);
    }

    private static Shape.ObjectOf shape() {
        Shape text =
                object().must("id", id(2, 40), "Its name in the list of what went wrong.")
                        .must("kind", choice(slots()), "Where it would stand in a question.")
                        .must("text", prose(2_000), "The sentence.")
                        .must("first", RULES, "Rules that it breaks, to the first reader.")
                        .may("second", RULES, "The same to a second reader.");
        return object().must(
                        "schema",
                        choice("plumbline/lint-corpus/1"),
                        "Says that this file holds labelled sentences.")
                .must("carrier", id(), "The question that they are put into.")
                .must("rules", RULES, "The rules that the readers labelled for.")
                .must("texts", listOf(text, 1, 5_000), "The sentences.");
    }

    private static List<String> slots() {
        return Arrays.stream(Slot.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static void checkRules(View corpus, Findings into) {
        Set<String> known = new LinkedHashSet<>();
        LintRules.all().stream()
                .filter(QuestionRule.class::isInstance)
                .forEach(rule -> known.add(rule.facts().id()));
        checkRules(corpus, "rules", known, into);
        Set<String> measured = new LinkedHashSet<>(corpus.texts("rules"));
        for (View text : corpus.views("texts")) {
            checkRules(text, "first", measured, into);
            checkRules(text, "second", measured, into);
        }
    }

    private static void checkRules(View view, String key, Set<String> known, Findings into) {
        for (Node rule : view.list(key)) {
            String id = View.text(rule);
            if (!known.contains(id)) {
                into.error(
                        rule.place(),
                        "PB-S4",
                        "there is no rule " + id + " to measure",
                        Nearest.didYouMean(id, known, "Rules of questions can be measured"));
            }
        }
    }

    private static LintCorpus bound(View corpus) {
        List<LabelledText> texts = new ArrayList<>();
        for (View text : corpus.views("texts")) {
            texts.add(
                    new LabelledText(
                            text.text("id"),
                            Slot.valueOf(text.text("kind").toUpperCase(Locale.ROOT)),
                            text.prose("text"),
                            Set.copyOf(text.texts("first")),
                            text.has("second")
                                    ? Optional.of(Set.copyOf(text.texts("second")))
                                    : Optional.empty()));
        }
        return new LintCorpus(corpus.text("carrier"), corpus.texts("rules"), texts);
    }
}
