package dev.plumbline.evaluator.rating;

import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.Ticks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The level rule: from one interviewer's ticks on one answer to a suggested level.
 *
 * <ol>
 *   <li>The highest level at which the {@link LevelRule} is met, and at every level below it that
 *       has indicators in the form asked. Heard and prompted count the same, half never counts.
 *   <li>A critical act that does not count, below a higher act that does, is <em>to check</em>: the
 *       missing tick may be the interviewer's slip, and the level is a lower bound. It is not to
 *       check when a probe asked for it in vain or the contrary was said.
 *   <li>A slip never suggests a 0: where the rule gives 0 and would give more with the acts to
 *       check, the suggestion is at least 1.
 *   <li>Then the lowest cap of the standing concerns, and the lowest ceiling of the hints given.
 * </ol>
 *
 * <p>More ticks never suggest less; more hints and more standing concerns never suggest more; the
 * order of marks changes nothing.
 */
public final class LevelSuggestion {

    private final LevelRule rule;

    public LevelSuggestion(LevelRule rule) {
        this.rule = rule;
    }

    /**
     * What the ticks suggest; empty when nothing was observed either way, since silence is never a
     * 0.
     *
     * @param form the question in the form asked
     * @param ticks one interviewer's marks; their indicators must be the question's
     * @param concerns what the same interviewer raised; only a standing one caps
     * @param hints ids of all hints given in the room
     */
    public Optional<Suggestion> suggest(
            AskedForm form, Ticks ticks, List<RaisedConcern> concerns, List<String> hints) {
        Question question = form.question();
        Shown shown = new Shown(question, ticks);
        OptionalInt cap =
                concerns.stream()
                        .filter(c -> c.state() == RaisedConcern.State.STANDING)
                        .mapToInt(c -> concern(question, c.id()).cap())
                        .min();
        OptionalInt ceiling = hints.stream().mapToInt(h -> hint(question, h).ceiling()).min();
        boolean silent =
                ticks.heard().isEmpty()
                        && ticks.prompted().isEmpty()
                        && ticks.notShown().isEmpty()
                        && ticks.opposite().isEmpty();
        if (silent && cap.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = Step.of(form, shown::counts);
        List<Indicator> toCheck = toCheck(form, shown);
        int byRule = Step.reached(steps, rule);
        int uncapped = byRule == 0 ? atLeastWithChecks(form, shown, toCheck) : byRule;
        int level = Math.min(uncapped, Math.min(cap.orElse(4), ceiling.orElse(4)));
        Suggestion bare =
                new Suggestion(
                        level,
                        uncapped,
                        toCheck.stream().map(Indicator::id).toList(),
                        cap,
                        ceiling,
                        Derivation.of(""));
        return Optional.of(
                new SuggestionWords(form, shown, rule).say(bare, steps, concerns, hints));
    }

    private static List<Indicator> toCheck(AskedForm form, Shown shown) {
        return form.indicators().stream()
                .filter(i -> i.critical() && i.level() <= form.top())
                .filter(i -> !shown.counts(i) && !shown.settledOtherwise(i))
                .filter(i -> shown.anyAbove(form.question(), i.level()))
                .toList();
    }

    private int atLeastWithChecks(AskedForm form, Shown shown, List<Indicator> toCheck) {
        List<Step> checked = Step.of(form, i -> shown.counts(i) || toCheck.contains(i));
        return Math.min(1, Step.reached(checked, rule));
    }

    static Concern concern(Question question, String id) {
        return question.concern(id)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no concern " + id + " in " + question.id()));
    }

    static Hint hint(Question question, String id) {
        return question.hint(id)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no hint " + id + " in " + question.id()));
    }
}
