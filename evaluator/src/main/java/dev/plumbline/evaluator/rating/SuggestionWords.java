package dev.plumbline.evaluator.rating;

import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.derivation.Sentences;
import dev.plumbline.evaluator.panel.RaisedConcern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a suggestion is told: the rule level by level, then what is to check, then caps and ceilings.
 */
final class SuggestionWords {

    private final AskedForm form;
    private final Shown shown;
    private final LevelRule rule;

    SuggestionWords(AskedForm form, Shown shown, LevelRule rule) {
        this.form = form;
        this.shown = shown;
        this.rule = rule;
    }

    Suggestion say(
            Suggestion bare, List<Step> steps, List<RaisedConcern> concerns, List<String> hints) {
        List<Derivation> because = new ArrayList<>();
        steps.forEach(s -> because.add(level(s)));
        bare.toCheck().forEach(id -> because.add(toCheck(id)));
        if (bare.uncapped() > Step.reached(steps, rule)) {
            because.add(
                    Derivation.of(
                            "A missed tick never suggests a 0: with what is to check, level 1 is"
                                    + " met"));
        }
        concerns.forEach(c -> because.add(concern(c)));
        hints.forEach(h -> because.add(hint(h)));
        return new Suggestion(
                bare.level(),
                bare.uncapped(),
                bare.toCheck(),
                bare.concernCap(),
                bare.hintCeiling(),
                Derivation.of(summary(bare), because));
    }

    private String summary(Suggestion bare) {
        StringBuilder words = new StringBuilder("The ticks suggest ");
        words.append(bare.atLeast() ? "at least " : "").append(bare.level());
        if (bare.level() < bare.uncapped()) {
            boolean byConcern = bare.concernCap().orElse(5) == bare.level();
            words.append(byConcern ? ", capped by a standing concern; " : ", capped by a hint; ")
                    .append(bare.uncapped())
                    .append(" without it");
        }
        if (!bare.toCheck().isEmpty()) {
            List<String> labels = bare.toCheck().stream().map(id -> indicator(id).label()).toList();
            words.append("; to check: ").append(Sentences.list(labels));
        }
        return words.toString();
    }

    private Derivation level(Step step) {
        return Derivation.of(
                step.words(rule), step.indicators().stream().map(this::indicatorLine).toList());
    }

    private Derivation indicatorLine(Indicator indicator) {
        return Derivation.of(
                indicator.label()
                        + " (level "
                        + indicator.level()
                        + ", weight "
                        + indicator.weight()
                        + (indicator.critical() ? ", critical" : "")
                        + "): "
                        + shown.words(indicator));
    }

    private Derivation toCheck(String id) {
        Indicator indicator = indicator(id);
        return Derivation.of(
                "To check: "
                        + indicator.label()
                        + " is critical at level "
                        + indicator.level()
                        + " and was not ticked, although a higher act was");
    }

    private Derivation concern(RaisedConcern raised) {
        Concern concern = LevelSuggestion.concern(form.question(), raised.id());
        String says = "Concern " + concern.label();
        if (raised.state() != RaisedConcern.State.STANDING) {
            String state = raised.state().name().toLowerCase(Locale.ROOT);
            return Derivation.of(says + " was " + state + " and caps nothing");
        }
        return Derivation.of(
                says
                        + " stands and caps the suggestion at "
                        + concern.cap()
                        + ": "
                        + Sentences.quoted(raised.quote()));
    }

    private Derivation hint(String id) {
        Hint hint = LevelSuggestion.hint(form.question(), id);
        return Derivation.of(
                "Hint "
                        + id
                        + " was given and caps the suggestion at "
                        + hint.ceiling()
                        + ": "
                        + Sentences.quoted(hint.give()));
    }

    private Indicator indicator(String id) {
        return form.question().indicator(id).orElseThrow();
    }
}
