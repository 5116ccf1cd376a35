package dev.plumbline.evaluator.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Question;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.Questions;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.Ticks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every question and every set of marks; each seed draws 400 of them. */
class LevelSuggestionLawsTest {

    private final LevelSuggestion rule = new LevelSuggestion(Panels.LEVEL_RULE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void moreTicksNeverSuggestLess(long seed) {
        int raised = 0;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Drawn drawn = Drawn.from(random);
            List<String> unmarked = drawn.unmarked();
            if (unmarked.isEmpty()) {
                continue;
            }
            List<String> more = new ArrayList<>(drawn.ticks.heard());
            more.add(unmarked.get(random.nextInt(unmarked.size())));

            int before = level(drawn);
            int after = level(drawn.with(drawn.heard(more)));

            assertThat(after).as("%s", drawn).isGreaterThanOrEqualTo(before);
            raised += after > before ? 1 : 0;
        }
        assertThat(raised).as("some ticks must matter").isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void tickingWhatWasToCheckNeverSuggestsLess(long seed) {
        int checked = 0;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Drawn drawn = Drawn.from(random);
            Optional<Suggestion> before = drawn.suggest(rule);
            if (before.isEmpty() || before.get().toCheck().isEmpty()) {
                continue;
            }
            List<String> more = new ArrayList<>(drawn.ticks.heard());
            more.addAll(before.get().toCheck());

            int after = level(drawn.with(drawn.heard(more)));

            assertThat(after).as("%s", drawn).isGreaterThanOrEqualTo(before.get().level());
            checked++;
        }
        assertThat(checked).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void moreHintsAndMoreStandingConcernsNeverSuggestMore(long seed) {
        int lowered = 0;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Drawn drawn = Drawn.from(random);
            if (drawn.suggest(rule).isEmpty()) {
                continue;
            }
            Drawn hinted =
                    new Drawn(drawn.form, drawn.ticks, drawn.concerns, List.of("low", "high"));
            Drawn worried =
                    new Drawn(
                            drawn.form,
                            drawn.ticks,
                            List.of(standing("mild"), standing("grave")),
                            drawn.hints);

            assertThat(level(hinted)).as("%s", drawn).isLessThanOrEqualTo(level(drawn));
            assertThat(level(worried)).as("%s", drawn).isLessThanOrEqualTo(level(drawn));
            lowered += level(hinted) < level(drawn) || level(worried) < level(drawn) ? 1 : 0;
        }
        assertThat(lowered).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void promptingInsteadOfHearingChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Drawn drawn = Drawn.from(random);
            Ticks t = drawn.ticks;
            List<String> all = new ArrayList<>(t.heard());
            all.addAll(t.prompted());
            Ticks prompted = new Ticks(List.of(), all, t.half(), t.notShown(), t.opposite());

            assertThat(figures(drawn.with(prompted))).as("%s", drawn).isEqualTo(figures(drawn));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void halfNeverCounts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Drawn drawn = Drawn.from(random);
            Ticks t = drawn.ticks;
            Ticks none = new Ticks(t.heard(), t.prompted(), List.of(), t.notShown(), t.opposite());
            List<String> all = new ArrayList<>(t.half());
            all.addAll(drawn.unmarked());
            Ticks full = new Ticks(t.heard(), t.prompted(), all, t.notShown(), t.opposite());

            assertThat(figures(drawn.with(none))).as("%s", drawn).isEqualTo(figures(drawn));
            assertThat(figures(drawn.with(full))).as("%s", drawn).isEqualTo(figures(drawn));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void theOrderOfMarksConcernsAndHintsChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Drawn drawn = Drawn.from(random);
            Ticks t = drawn.ticks;
            Drawn shuffled =
                    new Drawn(
                            drawn.form,
                            new Ticks(
                                    mixed(t.heard(), random),
                                    mixed(t.prompted(), random),
                                    mixed(t.half(), random),
                                    mixed(t.notShown(), random),
                                    mixed(t.opposite(), random)),
                            mixed(drawn.concerns, random),
                            mixed(drawn.hints, random));

            assertThat(figures(shuffled)).as("%s", drawn).isEqualTo(figures(drawn));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63})
    void nothingToCheckWasAskedForInVainOrHasNothingAboveIt(long seed) {
        int seen = 0;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Drawn drawn = Drawn.from(random);
            Optional<Suggestion> suggestion = drawn.suggest(rule);
            if (suggestion.isEmpty()) {
                continue;
            }
            for (String id : suggestion.get().toCheck()) {
                Indicator act = drawn.form.question().indicator(id).orElseThrow();
                assertThat(act.critical()).isTrue();
                assertThat(drawn.ticks.shows(id)).isFalse();
                assertThat(drawn.ticks.notShown()).doesNotContain(id);
                assertThat(drawn.ticks.opposite()).doesNotContain(id);
                assertThat(act.level()).isGreaterThan(0).isLessThanOrEqualTo(drawn.form.top());
                seen++;
            }
            assertThat(suggestion.get().level()).isLessThanOrEqualTo(drawn.form.top());
        }
        assertThat(seen).isGreaterThan(10);
    }

    private int level(Drawn drawn) {
        return drawn.suggest(rule).map(Suggestion::level).orElse(0);
    }

    private String figures(Drawn drawn) {
        return drawn.suggest(rule)
                .map(
                        s ->
                                s.level()
                                        + " of "
                                        + s.uncapped()
                                        + " "
                                        + s.toCheck()
                                        + s.concernCap()
                                        + s.hintCeiling()
                                        + s.atLeast())
                .orElse("nothing");
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static RaisedConcern standing(String id) {
        return new RaisedConcern(id, RaisedConcern.State.STANDING, "said so");
    }

    private record Drawn(
            AskedForm form, Ticks ticks, List<RaisedConcern> concerns, List<String> hints) {

        static Drawn from(Random random) {
            Question question = question(random);
            List<List<String>> marks = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                marks.add(new ArrayList<>());
            }
            int generosity = 2 + random.nextInt(8);
            for (Indicator act : question.indicators()) {
                int draw = random.nextInt(10);
                if (draw < generosity) {
                    marks.get(random.nextInt(2)).add(act.id());
                } else if (random.nextInt(3) == 0) {
                    marks.get(2 + random.nextInt(3)).add(act.id());
                }
            }
            Ticks ticks =
                    new Ticks(marks.get(0), marks.get(1), marks.get(2), marks.get(3), marks.get(4));
            Form form = random.nextBoolean() ? Form.FULL : Form.SHORT;
            List<RaisedConcern> concerns =
                    random.nextInt(4) == 0 ? List.of(standing("mild")) : List.of();
            List<String> hints = random.nextInt(4) == 0 ? List.of("high") : List.of();
            return new Drawn(question.as(form), ticks, concerns, hints);
        }

        private static Question question(Random random) {
            Questions builder =
                    Questions.named("drawn", "c")
                            .concern("mild", 3)
                            .concern("grave", 1)
                            .hint("low", 1)
                            .hint("high", 3);
            List<String> ids = new ArrayList<>();
            int size = 3 + random.nextInt(9);
            for (int i = 0; i < size; i++) {
                String id = "act-" + i;
                int level = 1 + random.nextInt(4);
                int weight = 1 + random.nextInt(3);
                String[] impliedBy =
                        random.nextInt(3) == 0
                                ? new String[] {"act-" + random.nextInt(size)}
                                : new String[0];
                if (random.nextInt(3) == 0) {
                    builder.critical(id, level, weight, impliedBy);
                } else {
                    builder.act(id, level, weight, impliedBy);
                }
                if (random.nextBoolean()) {
                    ids.add(id);
                }
            }
            return builder.shortForm(12, 3, ids.toArray(String[]::new)).build();
        }

        List<String> unmarked() {
            return form.question().indicators().stream()
                    .map(Indicator::id)
                    .filter(id -> !ticks.shows(id))
                    .filter(id -> !ticks.half().contains(id))
                    .filter(id -> !ticks.notShown().contains(id))
                    .filter(id -> !ticks.opposite().contains(id))
                    .toList();
        }

        Ticks heard(List<String> heard) {
            return new Ticks(
                    heard, ticks.prompted(), ticks.half(), ticks.notShown(), ticks.opposite());
        }

        Drawn with(Ticks other) {
            return new Drawn(form, other, concerns, hints);
        }

        Optional<Suggestion> suggest(LevelSuggestion rule) {
            return rule.suggest(form, ticks, concerns, hints);
        }
    }
}
