package dev.plumbline.evaluator.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.RandomPanels;
import dev.plumbline.evaluator.Roles;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every rating model must keep; a test of a model extends it. */
public abstract class RatingModelContract {

    protected abstract RatingModel model();

    @Test
    void nobodyHomeIsNotEnoughEvidenceForAnyRoleAtAnyLevel() {
        for (RoleProfile role : Roles.shipped()) {
            for (int level = 1; level <= 4; level++) {
                Panel panel = Panels.of(MovedRole.atLevel(role, level)).build();

                Reading reading = model().read(panel);

                assertThat(reading.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
                assertThat(reading.coverage().weightObserved()).isZero();
                assertThat(reading.shortfall()).isZero();
                assertThat(reading.missing()).isNotEmpty();
                assertThat(reading.competencies())
                        .allSatisfy(
                                c -> {
                                    assertThat(c.own()).isEmpty();
                                    assertThat(c.lowest()).isEmpty();
                                    assertThat(c.highest()).isEmpty();
                                    assertThat(c.gap()).isEmpty();
                                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalPanelsGiveEqualReadings(long seed) {
        List<Reading> first = RandomPanels.of(seed, 60).stream().map(model()::read).toList();
        List<Reading> second = RandomPanels.of(seed, 60).stream().map(model()::read).toList();

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theShortWayToTheVerdictGivesTheVerdictOfTheReading(long seed) {
        for (Panel panel : RandomPanels.of(seed, 100)) {
            assertThat(model().verdict(panel)).isEqualTo(model().read(panel).verdict());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void theOrderOfScorecardsChangesNothing(long seed) {
        for (Panel panel : RandomPanels.of(seed, 60)) {
            List<Scorecard> turned = new ArrayList<>(panel.scorecards());
            Collections.reverse(turned);

            assertThat(model().read(panel.with(turned))).isEqualTo(model().read(panel));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void aScorecardThatWasNotHandedInChangesNothing(long seed) {
        for (Panel panel : RandomPanels.of(seed, 60)) {
            List<Answer> zeros =
                    panel.answerKeys().stream().map(key -> Panels.answer(key, "0")).toList();
            List<Scorecard> more = new ArrayList<>(panel.scorecards());
            more.add(new Scorecard("Z", false, zeros));

            assertThat(figures(panel.with(more))).isEqualTo(figures(panel));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void anAnswerWithoutARatingIsNoZero(long seed) {
        for (Panel panel : RandomPanels.of(seed, 60)) {
            for (String none : List.of("x", "v", "a")) {
                List<Answer> without =
                        panel.answerKeys().stream().map(key -> Panels.answer(key, none)).toList();
                List<Scorecard> more = new ArrayList<>(panel.scorecards());
                more.add(new Scorecard("Z", true, without));

                assertThat(figures(panel.with(more))).isEqualTo(figures(panel));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 14, 15})
    void aCompetencyOutsideTheRoleHasNoInfluence(long seed) {
        for (Panel panel : RandomPanels.of(seed, 60)) {
            List<Scorecard> inside =
                    panel.scorecards().stream()
                            .map(
                                    s ->
                                            new Scorecard(
                                                    s.interviewer(),
                                                    s.handedIn(),
                                                    s.answers().stream()
                                                            .filter(a -> inRole(panel, a.key()))
                                                            .toList()))
                            .toList();

            assertThat(figures(panel.with(inside))).isEqualTo(figures(panel));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 17, 18})
    void everyCompetencyAndMustOfTheRoleIsReadInItsOrder(long seed) {
        for (Panel panel : RandomPanels.of(seed, 60)) {
            RoleProfile role = panel.role();
            Reading reading = model().read(panel);

            assertThat(reading.competencies())
                    .extracting(CompetencyReading::competency)
                    .containsExactlyElementsOf(role.required().keySet());
            assertThat(reading.musts())
                    .extracting(MustReading::competency)
                    .containsExactlyElementsOf(
                            role.required().keySet().stream()
                                    .filter(role.must()::containsKey)
                                    .toList());
            assertThat(reading.missing().isEmpty()).isEqualTo(reading.verdict() == Verdict.READY);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {19, 20, 21})
    void theDerivationHasEveryPartOnceUnderItsName(long seed) {
        for (Panel panel : RandomPanels.of(seed, 60)) {
            Derivation derivation = model().read(panel).derivation();
            List<String> ids = new ArrayList<>();
            collect(derivation, ids);
            Set<String> expected = new HashSet<>(Set.of("verdict", "coverage"));
            panel.role().required().keySet().forEach(c -> expected.add("competency/" + c));
            panel.role().must().keySet().forEach(c -> expected.add("must/" + c));
            panel.answerKeys().stream()
                    .filter(key -> inRole(panel, key))
                    .forEach(key -> expected.add("answer/" + key.word()));

            assertThat(ids).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static boolean inRole(Panel panel, AnswerKey key) {
        return panel.role().required().containsKey(panel.competency(key));
    }

    private static void collect(Derivation derivation, List<String> ids) {
        if (!derivation.id().isEmpty()) {
            ids.add(derivation.id());
        }
        derivation.because().forEach(d -> collect(d, ids));
    }

    private String figures(Panel panel) {
        Reading reading = model().read(panel);
        StringBuilder figures = new StringBuilder(reading.verdict() + reading.rule());
        figures.append(reading.shortfall()).append(reading.coverage().weightObserved());
        reading.competencies()
                .forEach(c -> figures.append(c.own()).append(c.ratings()).append(c.raters()));
        reading.musts().forEach(m -> figures.append(m.state()).append(m.missingAnswers()));
        return figures.toString();
    }
}
