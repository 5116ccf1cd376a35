package dev.plumbline.evaluator.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.Outline;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.Questions;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.RaisedConcern.State;
import dev.plumbline.evaluator.panel.Ticks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelSuggestionTest {

    private static final Question LEDGER =
            Questions.named("ledger", "schema-migration")
                    .critical("lock-risk", 1, 3, "lock-queue")
                    .act("small-batches", 1, 2, "resumable")
                    .critical("code-first", 2, 3)
                    .act("resumable", 2, 2)
                    .act("lock-queue", 3, 2)
                    .critical("validate-later", 3, 3)
                    .act("rows-unmapped", 3, 2)
                    .act("rehearsal", 4, 3)
                    .act("stop-limits", 4, 2)
                    .concern("planned-outage", 1)
                    .concern("made-up-values", 2)
                    .hint("order", 2)
                    .hint("check", 3)
                    .shortForm(12, 3, "lock-risk", "code-first", "lock-queue", "validate-later")
                    .build();

    private final LevelSuggestion rule = new LevelSuggestion(Panels.LEVEL_RULE);

    @Test
    void theHighestLevelWhoseRuleAndAllBelowAreMetIsSuggested() {
        assertThat(level("lock-risk")).isEqualTo(1);
        assertThat(level("lock-risk small-batches code-first")).isEqualTo(2);
        assertThat(level("lock-risk small-batches code-first resumable validate-later lock-queue"))
                .isEqualTo(3);
        assertThat(level("lock-risk code-first validate-later rows-unmapped rehearsal resumable"))
                .isEqualTo(4);
    }

    @Test
    void aLevelNeedsTheShareOfItsOwnWeight() {
        Question twoLevels =
                Questions.named("two", "c")
                        .act("a", 1, 3)
                        .act("b", 1, 3)
                        .act("c", 2, 1)
                        .act("d", 2, 2)
                        .build();

        assertThat(level(twoLevels, "a b c")).isEqualTo(1);
        assertThat(level(twoLevels, "a b d")).isEqualTo(2);
        assertThat(level(twoLevels, "a d")).as("3 of 6 at level 1, 50 % up to it").isEqualTo(0);
    }

    @Test
    void exactlyTheNeededShareIsEnough() {
        Question thirds = Questions.named("thirds", "c").act("a", 1, 2).act("b", 1, 1).build();
        LevelRule twoThirds = new LevelRule(0.5, 0.667);

        assertThat(
                        new LevelSuggestion(twoThirds)
                                .suggest(thirds.as(Form.FULL), heard("a"), List.of(), List.of())
                                .orElseThrow()
                                .level())
                .isEqualTo(1);
    }

    @Test
    void halfOfALevelIsEnoughForIt() {
        Question halves =
                Questions.named("halves", "c").act("a", 1, 2).act("b", 2, 1).act("c", 2, 1).build();

        assertThat(level(halves, "a b")).isEqualTo(2);
    }

    @Test
    void aCriticalActAtTheTopOfAShortFormIsToCheckBelowAnActOutsideIt() {
        Suggestion suggestion =
                rule.suggest(
                                LEDGER.as(Form.SHORT),
                                heard("lock-queue code-first rehearsal"),
                                List.of(),
                                List.of())
                        .orElseThrow();

        assertThat(suggestion.level()).isEqualTo(2);
        assertThat(suggestion.toCheck()).containsExactly("validate-later");
    }

    @Test
    void aLevelThatAHintKeepsIsNoLowerBound() {
        Suggestion suggestion =
                rule.suggest(
                                LEDGER.as(Form.FULL),
                                heard("lock-risk code-first resumable rehearsal"),
                                List.of(),
                                List.of("order"))
                        .orElseThrow();

        assertThat(suggestion.level()).isEqualTo(2);
        assertThat(suggestion.toCheck()).containsExactly("validate-later");
        assertThat(suggestion.atLeast()).isFalse();
    }

    @Test
    void aLevelNeedsTheShareOfAllWeightUpToIt() {
        Question heavyBasics =
                Questions.named("heavy", "c")
                        .act("a", 1, 3)
                        .act("b", 1, 2)
                        .act("c", 2, 1)
                        .act("d", 2, 1)
                        .build();

        assertThat(level(heavyBasics, "a c")).as("4 of 7 up to level 2").isEqualTo(1);
        assertThat(level(heavyBasics, "a c d")).as("5 of 7 up to level 2").isEqualTo(2);
    }

    @Test
    void aLevelIsNotSuggestedWithoutItsCriticalAct() {
        assertThat(level("lock-risk small-batches resumable lock-queue rows-unmapped"))
                .isEqualTo(1);
    }

    @Test
    void anActThatAnotherImpliesCountsAsTicked() {
        assertThat(level("lock-queue resumable code-first")).isEqualTo(2);
        assertThat(suggest("lock-queue resumable code-first").toCheck()).isEmpty();
    }

    @Test
    void anActImpliedOverTwoStepsCounts() {
        Question chain =
                Questions.named("chain", "c")
                        .critical("basic", 1, 2, "middle")
                        .act("middle", 2, 2, "top")
                        .act("top", 3, 2)
                        .build();

        assertThat(level(chain, "top")).isEqualTo(3);
    }

    @Test
    void actsThatImplyEachOtherDoNotGoRoundForEver() {
        Question circle =
                Questions.named("circle", "c").act("a", 1, 2, "b").act("b", 1, 2, "a").build();

        assertThat(level(circle, "b")).isEqualTo(1);
    }

    @Test
    void theContraryIsNeverOverruledByAnImplication() {
        Ticks contrary =
                new Ticks(
                        List.of("lock-queue", "small-batches"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("lock-risk"));

        assertThat(suggest(contrary).level()).isZero();
        assertThat(suggest(contrary).toCheck()).containsExactly("code-first");
    }

    @Test
    void aCriticalActBelowAHigherTickedOneIsToCheck() {
        Suggestion suggestion = suggest("lock-risk small-batches resumable rehearsal");

        assertThat(suggestion.level()).isEqualTo(1);
        assertThat(suggestion.atLeast()).isTrue();
        assertThat(suggestion.toCheck()).containsExactly("code-first", "validate-later");
        assertThat(suggestion.derivation().says())
                .isEqualTo("The ticks suggest at least 1; to check: code first and validate later");
        assertThat(suggestion.derivation().because())
                .extracting(Derivation::says)
                .contains(
                        "To check: code first is critical at level 2 and was not ticked, although a"
                                + " higher act was");
    }

    @Test
    void aCriticalActWithNothingTickedAboveItIsNotToCheck() {
        Suggestion suggestion = suggest("lock-risk small-batches resumable");

        assertThat(suggestion.level()).isEqualTo(1);
        assertThat(suggestion.toCheck()).isEmpty();
        assertThat(suggestion.atLeast()).isFalse();
    }

    @Test
    void anActThatAProbeAskedForInVainIsNotToCheck() {
        Ticks probed =
                new Ticks(
                        List.of("lock-risk", "rehearsal"),
                        List.of(),
                        List.of(),
                        List.of("code-first"),
                        List.of("validate-later"));

        assertThat(suggest(probed).level()).isEqualTo(1);
        assertThat(suggest(probed).toCheck()).isEmpty();
    }

    @Test
    void aMissedTickOnABasicActNeverSuggestsAZero() {
        Question quietLead =
                Questions.named("quiet", "c")
                        .critical("basic", 1, 3)
                        .act("other", 1, 2)
                        .act("higher", 2, 2)
                        .act("highest", 3, 2)
                        .build();

        Suggestion suggestion = suggest(quietLead, heard("other higher highest"));

        assertThat(suggestion.level()).isEqualTo(1);
        assertThat(suggestion.atLeast()).isTrue();
        assertThat(suggestion.toCheck()).containsExactly("basic");
        assertThat(suggestion.derivation().because())
                .extracting(Derivation::says)
                .contains(
                        "A missed tick never suggests a 0: with what is to check, level 1 is met");
    }

    @Test
    void aBasicActThatWasAskedForAndNotShownMayBeAZero() {
        Question quietLead =
                Questions.named("quiet", "c").critical("basic", 1, 3).act("higher", 2, 2).build();
        Ticks probed =
                new Ticks(List.of("higher"), List.of(), List.of(), List.of("basic"), List.of());

        assertThat(suggest(quietLead, probed).level()).isZero();
    }

    @Test
    void aBasicLevelThatIsMostlyMissingStaysAZeroWhateverIsToCheck() {
        Question thin =
                Questions.named("thin", "c")
                        .critical("basic", 1, 1)
                        .act("other", 1, 3)
                        .act("higher", 2, 2)
                        .build();

        Suggestion suggestion = suggest(thin, heard("higher"));

        assertThat(suggestion.level()).isZero();
        assertThat(suggestion.toCheck()).containsExactly("basic");
    }

    @Test
    void onlyAStandingConcernCaps() {
        String upToThree = "lock-risk small-batches code-first resumable validate-later lock-queue";

        assertThat(capped(upToThree, concern("planned-outage", State.STANDING)).level()).isOne();
        assertThat(capped(upToThree, concern("planned-outage", State.RAISED)).level()).isEqualTo(3);
        assertThat(capped(upToThree, concern("planned-outage", State.WITHDRAWN)).level())
                .isEqualTo(3);
    }

    @Test
    void theLowestCapAndTheLowestCeilingBind() {
        Suggestion suggestion =
                rule.suggest(
                                LEDGER.as(Form.FULL),
                                heard(
                                        "lock-risk small-batches code-first resumable"
                                                + " validate-later lock-queue"),
                                List.of(
                                        concern("made-up-values", State.STANDING),
                                        concern("planned-outage", State.STANDING)),
                                List.of("check", "order"))
                        .orElseThrow();

        assertThat(suggestion.level()).isEqualTo(1);
        assertThat(suggestion.uncapped()).isEqualTo(3);
        assertThat(suggestion.concernCap()).hasValue(1);
        assertThat(suggestion.hintCeiling()).hasValue(2);
    }

    @Test
    void aCapDoesNotLiftALowerLevel() {
        assertThat(capped("lock-risk", concern("made-up-values", State.STANDING)).level()).isOne();
    }

    @Test
    void aLevelThatACapKeepsIsNoLowerBound() {
        Suggestion suggestion =
                capped("lock-risk rehearsal", concern("planned-outage", State.STANDING));

        assertThat(suggestion.toCheck()).isNotEmpty();
        assertThat(suggestion.atLeast()).isFalse();
    }

    @Test
    void aShortFormNeverSuggestsMoreThanItsTopAndSkipsLevelsWithoutActs() {
        Question gap =
                Questions.named("gap", "c")
                        .act("a", 1, 2)
                        .act("b", 2, 2)
                        .act("c", 3, 2)
                        .act("d", 4, 2)
                        .shortForm(12, 3, "a", "c", "d")
                        .build();

        assertThat(shortLevel(gap, "a")).isEqualTo(1);
        assertThat(shortLevel(gap, "a c")).isEqualTo(3);
        assertThat(shortLevel(gap, "a c d")).isEqualTo(3);
        assertThat(shortLevel(gap, "c d")).as("level 1 is missing").isZero();
    }

    @Test
    void anActOutsideTheShortFormStillImplies() {
        Question brief =
                Questions.named("brief", "c")
                        .critical("basic", 1, 2, "sum")
                        .act("sum", 4, 3)
                        .shortForm(12, 3, "basic")
                        .build();

        assertThat(shortLevel(brief, "sum")).isEqualTo(1);
    }

    @Test
    void aLevelBelowTheFirstWithActsIsNotGivenAway() {
        Question fromTwo = Questions.named("two", "c").act("b", 2, 2).act("c", 3, 2).build();

        assertThat(level(fromTwo, "c")).isZero();
        assertThat(level(fromTwo, "b")).isEqualTo(2);
    }

    @Test
    void marksAreEmptyOnlyWhenNothingWasMarked() {
        assertThat(Ticks.NONE.isEmpty()).isTrue();
        assertThat(heard("lock-risk").isEmpty()).isFalse();
    }

    @Test
    void silenceSuggestsNothing() {
        Ticks half = new Ticks(List.of(), List.of(), List.of("lock-risk"), List.of(), List.of());

        assertThat(rule.suggest(LEDGER.as(Form.FULL), Ticks.NONE, List.of(), List.of())).isEmpty();
        assertThat(rule.suggest(LEDGER.as(Form.FULL), half, List.of(), List.of())).isEmpty();
    }

    @Test
    void aProbeWithoutAnAnswerToItIsNotSilence() {
        Ticks notShown =
                new Ticks(List.of(), List.of(), List.of(), List.of("lock-risk"), List.of());

        assertThat(suggest(notShown).level()).isZero();
        assertThat(
                        rule.suggest(
                                LEDGER.as(Form.FULL),
                                Ticks.NONE,
                                List.of(concern("planned-outage", State.STANDING)),
                                List.of()))
                .isPresent();
    }

    @Test
    void anUnknownIndicatorConcernOrHintIsAFaultAndNotPassedOver() {
        assertThatThrownBy(() -> suggest("nobody-knows"))
                .hasMessage("no indicator nobody-knows in ledger");
        assertThatThrownBy(() -> capped("lock-risk", concern("other", State.STANDING)))
                .hasMessage("no concern other in ledger");
        assertThatThrownBy(
                        () ->
                                rule.suggest(
                                        LEDGER.as(Form.FULL),
                                        heard("lock-risk"),
                                        List.of(),
                                        List.of("other")))
                .hasMessage("no hint other in ledger");
    }

    @Test
    void theDerivationNamesEveryActConcernAndHint() {
        Ticks ticks =
                new Ticks(
                        List.of("lock-queue", "resumable"),
                        List.of("code-first"),
                        List.of("rows-unmapped"),
                        List.of("validate-later"),
                        List.of("stop-limits"));

        Suggestion suggestion =
                rule.suggest(
                                LEDGER.as(Form.FULL),
                                ticks,
                                List.of(
                                        concern("planned-outage", State.STANDING),
                                        concern("made-up-values", State.WITHDRAWN)),
                                List.of("order"))
                        .orElseThrow();

        assertThat(Outline.of(suggestion.derivation()))
                .isEqualTo(
"""
The ticks suggest 1, capped by a standing concern; 2 without it
  Level 1 is met: 5 of 5 parts (100 %, needs 50 %) at this level, 5 of 5 parts (100 %, needs 60 %) up to it
    lock risk (level 1, weight 3, critical): counts, because lock queue does and implies it
    small batches (level 1, weight 2): counts, because resumable does and implies it
  Level 2 is met: 5 of 5 parts (100 %, needs 50 %) at this level, 10 of 10 parts (100 %, needs 60 %) up to it
    code first (level 2, weight 3, critical): heard after a probe, counts in full
    resumable (level 2, weight 2): heard
  Level 3 is not met: 2 of 7 parts (28.6 %, needs 50 %) at this level, 12 of 17 parts (70.6 %, needs 60 %) up to it, without the critical validate later
    lock queue (level 3, weight 2): heard
    validate later (level 3, weight 3, critical): asked for by a probe and not shown
    rows unmapped (level 3, weight 2): partly said, which never counts
  Level 4 is not met: 0 of 5 parts (0 %, needs 50 %) at this level, 12 of 22 parts (54.5 %, needs 60 %) up to it
    rehearsal (level 4, weight 3): not ticked
    stop limits (level 4, weight 2): the contrary was said
  Concern planned outage stands and caps the suggestion at 1: “we stop at noon”
  Concern made up values was withdrawn and caps nothing
  Hint order was given and caps the suggestion at 2: “Think of order.”
""");
    }

    private static RaisedConcern concern(String id, State state) {
        return new RaisedConcern(id, state, "we stop at noon");
    }

    private static Ticks heard(String acts) {
        return new Ticks(List.of(acts.split(" ")), List.of(), List.of(), List.of(), List.of());
    }

    private Suggestion suggest(Question question, Ticks ticks) {
        Optional<Suggestion> suggestion =
                rule.suggest(question.as(Form.FULL), ticks, List.of(), List.of());
        return suggestion.orElseThrow();
    }

    private Suggestion suggest(Ticks ticks) {
        return suggest(LEDGER, ticks);
    }

    private Suggestion suggest(String acts) {
        return suggest(LEDGER, heard(acts));
    }

    private Suggestion capped(String acts, RaisedConcern concern) {
        return rule.suggest(LEDGER.as(Form.FULL), heard(acts), List.of(concern), List.of())
                .orElseThrow();
    }

    private int level(String acts) {
        return suggest(acts).level();
    }

    private int level(Question question, String acts) {
        return suggest(question, heard(acts)).level();
    }

    private int shortLevel(Question question, String acts) {
        return rule.suggest(question.as(Form.SHORT), heard(acts), List.of(), List.of())
                .orElseThrow()
                .level();
    }
}
