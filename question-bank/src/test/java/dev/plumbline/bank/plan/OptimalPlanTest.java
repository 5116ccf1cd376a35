package dev.plumbline.bank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.plan.BruteForce.Objective;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner against every plan there is, on small random banks. */
class OptimalPlanTest {

    private static final int CASES = 600;

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanIsBetterThanTheFreePlanThatIsFound(int seed) {
        RandomCase one = RandomCase.of(seed);
        BruteForce all = new BruteForce(one.bank(), one.role(), one.demand());

        PlanResult found = new Planner(one.bank()).plan(one.role(), one.demand());

        assertThat(objective(found, all)).isEqualTo(all.bestFree());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noChoiceForTheSittingsOfTheProfileIsBetterThanTheOneThatIsFound(int seed) {
        RandomCase one = RandomCase.of(seed);
        PlanDemand usual = PlanDemand.usual(seed);
        BruteForce all = new BruteForce(one.bank(), one.role(), usual);
        boolean askedOftenEnough =
                one.bank().roles().rule().minAnswersPerMust() == 2 || one.role().must().isEmpty();

        PlanResult found = new Planner(one.bank()).plan(one.role(), usual);

        assertThat(objective(found, all))
                .isEqualTo(askedOftenEnough ? all.bestOfProfile() : Optional.empty());
    }

    @Test
    void theCasesHoldBothPlansAndNone() {
        long plans =
                seeds().mapToObj(RandomCase::of)
                        .map(c -> new Planner(c.bank()).plan(c.role(), c.demand()))
                        .filter(Plan.class::isInstance)
                        .count();

        assertThat(plans).isBetween(CASES / 4L, CASES * 9L / 10);
    }

    private static Optional<Objective> objective(PlanResult found, BruteForce all) {
        if (found instanceof Plan plan) {
            assertThat(plan.proven()).isTrue();
            assertThat(all.keepsTo(plan)).isTrue();
            return Optional.of(all.of(plan));
        }
        return Optional.empty();
    }
}
