package dev.plumbline.evaluator.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.Roles;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped roles, read from all that their own sittings ask, by two interviewers. */
class ShippedRolesTest {

    private final RatingModel model = new PlainReading();

    static List<RoleProfile> roles() {
        return Roles.shipped();
    }

    @Test
    void allEightRolesAreChecked() {
        assertThat(roles()).hasSize(8).allSatisfy(r -> assertThat(r.must()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aCandidateExactlyAtEveryBarIsReady(RoleProfile role) {
        Reading reading = read(role, c -> role.required().get(c));

        assertThat(reading.verdict()).isEqualTo(Verdict.READY);
        assertThat(reading.musts()).allMatch(m -> m.state() == MustReading.State.MET);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void oneLevelUnderTheFloorOfAnyMustIsNotYet(RoleProfile role) {
        for (String must : role.must().keySet()) {
            Reading reading =
                    read(
                            role,
                            c -> c.equals(must) ? role.must().get(c) - 1 : role.required().get(c));

            assertThat(reading.verdict()).as(must).isEqualTo(Verdict.NOT_YET);
            assertThat(reading.rule()).isEqualTo("must-short");
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void nobodyHeardIsNotEnoughEvidence(RoleProfile role) {
        Reading reading = model.read(Panels.of(role).sittings(competency -> "Ax Ba").build());

        assertThat(reading.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(reading.coverage().tooLittleHeard()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void oneMustThatOnlyOnePersonHeardIsNotEnoughEvidence(RoleProfile role) {
        for (String must : role.must().keySet()) {
            Reading reading =
                    model.read(
                            Panels.of(role)
                                    .sittings(
                                            c -> {
                                                int level = role.required().get(c);
                                                return c.equals(must)
                                                        ? "A" + level
                                                        : "A" + level + " B" + level;
                                            })
                                    .build());

            assertThat(reading.verdict()).as(must).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        }
    }

    private Reading read(RoleProfile role, ToIntFunction<String> level) {
        return model.read(
                Panels.of(role)
                        .sittings(c -> "A" + level.applyAsInt(c) + " B" + level.applyAsInt(c))
                        .build());
    }
}
