package dev.plumbline.bank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.fixture.ABank;
import dev.plumbline.bank.fixture.AQuestion;
import dev.plumbline.bank.fixture.ARole;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Kind;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Five hundred questions; the limit of steps is a count, so these say that the search stays small.
 */
class LargeBankTest {

    private static final int STEPS = 20_000;

    private final ARole role =
            ARole.of("a-role")
                    .must("competency-0", 3, 2)
                    .must("competency-1", 3, 2)
                    .must("competency-2", 3, 2)
                    .requires("competency-3", 3)
                    .requires("competency-4", 3)
                    .requires("competency-5", 3)
                    .requires("competency-6", 3)
                    .requires("competency-7", 2);

    @ParameterizedTest
    @CsvSource({
        "16, 115", "16, 120", "16, 167", "16, 240", "16, 400", "8, 115", "8, 120", "8, 167",
        "8, 240", "8, 400"
    })
    void theBestPlanIsProvenWithinFewSteps(int competencies, int minutes) {
        for (int seed = 0; seed < 5; seed++) {
            Planner planner = new Planner(bank(competencies, 24, 12, seed), STEPS);

            PlanResult result =
                    planner.plan(role.build(), PlanDemand.usual(seed).withMinutes(minutes));

            assertThat(result)
                    .isInstanceOfSatisfying(Plan.class, p -> assertThat(p.proven()).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "24, 1", "4, 40"})
    void sharedTopicsAndContextsDoNotMakeTheSearchLong(int topics, int contexts) {
        for (int minutes : new int[] {115, 120, 167, 240}) {
            Planner planner = new Planner(bank(8, topics, contexts, minutes), STEPS);

            PlanResult result =
                    planner.plan(role.build(), PlanDemand.usual(1).withMinutes(minutes));

            assertThat(result)
                    .isInstanceOfSatisfying(Plan.class, p -> assertThat(p.proven()).isTrue());
        }
    }

    private static QuestionBank bank(int competencies, int topics, int contexts, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ABank bank = ABank.of();
        for (int i = 0; i < 500; i++) {
            int competency = i % competencies;
            AQuestion question =
                    AQuestion.of("question-" + i, "competency-" + competency)
                            .kind(Kind.values()[random.nextInt(Kind.values().length)])
                            .minutes(18 + random.nextInt(15))
                            .topics("topic-" + (competency + random.nextInt(4)) % topics);
            if (random.nextInt(5) > 0) {
                question.inShort(9 + random.nextInt(7), 1, 3);
            }
            if (random.nextInt(5) == 0) {
                question.twin(20, 12);
            }
            if (random.nextInt(3) > 0) {
                question.context("context-" + random.nextInt(contexts));
            }
            bank.with(question);
        }
        return bank.build();
    }
}
