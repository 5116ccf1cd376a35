package dev.plumbline.evaluator.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.RandomPanels;
import dev.plumbline.evaluator.Roles;
import dev.plumbline.evaluator.panel.Panel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {

    private final RatingModel model = new PlainReading();

    @Test
    void theBarMovesAsFarAsTheLevelAndStaysWithinOneToFour() {
        RoleProfile lead = MovedRole.atLevel(Roles.lead(), 1);

        assertThat(lead.level()).isOne();
        assertThat(lead.required())
                .containsOnlyKeys(Roles.lead().required().keySet())
                .allSatisfy((competency, level) -> assertThat(level).isOne());
        assertThat(lead.must())
                .isEqualTo(Map.of("architecture-design", 1, "mentoring-oversight", 1));
        assertThat(MovedRole.atLevel(Roles.squadSenior(), 4).must())
                .isEqualTo(Map.of("mentoring-oversight", 4, "review-standards", 3));
        assertThat(MovedRole.atLevel(Roles.lead(), 3).required())
                .containsEntry("architecture-design", 3)
                .containsEntry("data-modeling", 2);
        assertThat(MovedRole.atLevel(Roles.junior(), 4).required())
                .containsEntry("coding-craft", 4)
                .containsEntry("data-modeling", 4);
    }

    @Test
    void weightsStayAndTheRoleAtItsOwnLevelIsItself() {
        RoleProfile lead = Roles.lead();

        assertThat(MovedRole.atLevel(lead, 2).parts()).isEqualTo(lead.parts());
        assertThat(MovedRole.atLevel(lead, 2).weightsRationale()).isPresent();
        assertThat(MovedRole.atLevel(lead, 4)).isSameAs(lead);
    }

    @Test
    void eachRungSaysWhatWasMissingForIt() {
        Panel panel =
                Panels.of(Roles.named("mid", 2).must("security", 2, 2).asks("craft", 2).build())
                        .answer("q1", "security", "A3 B3")
                        .answer("q2", "security", "A3 B3")
                        .answer("q3", "craft", "A2 B2")
                        .build();

        assertThat(Ladder.of(panel, model))
                .containsExactly(
                        new Rung(1, false, Verdict.READY, Optional.empty(), List.of()),
                        new Rung(2, true, Verdict.READY, Optional.empty(), List.of()),
                        new Rung(
                                3,
                                false,
                                Verdict.READY_WITH_A_PLAN,
                                Optional.empty(),
                                List.of(
                                        "craft: 3 asked for, rated 2 over one answer, one level"
                                                + " short",
                                        "Weighted over what was seen: half a level short, where"
                                                + " ready allows 0.25; from craft")),
                        new Rung(
                                4,
                                false,
                                Verdict.NOT_YET,
                                Optional.empty(),
                                List.of(
                                        "security: a must at 4; rated 3 over two answers",
                                        "craft: 4 asked for, rated 2 over one answer, two levels"
                                                + " short",
                                        "Weighted over what was seen: 1.5 levels short, where ready"
                                                + " allows 0.25; from craft and security")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoIsReadyOnOneRungIsReadyOnEveryLowerOne(long seed) {
        int checked = 0;
        for (Panel panel : RandomPanels.of(seed, 200)) {
            List<Rung> ladder = Ladder.of(panel, model);
            for (int rung = 1; rung < 4; rung++) {
                if (ladder.get(rung).verdict() == Verdict.READY) {
                    assertThat(ladder.get(rung - 1).verdict()).isEqualTo(Verdict.READY);
                    checked++;
                }
            }
            assertThat(ladder.get(panel.role().level() - 1).ofTheRole()).isTrue();
            assertThat(ladder.get(panel.role().level() - 1).verdict())
                    .isEqualTo(model.verdict(panel));
        }
        assertThat(checked).isGreaterThan(10);
    }
}
