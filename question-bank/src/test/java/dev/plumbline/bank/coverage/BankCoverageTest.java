package dev.plumbline.bank.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.fixture.ABank;
import dev.plumbline.bank.fixture.AQuestion;
import dev.plumbline.bank.fixture.ARole;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Status;
import org.junit.jupiter.api.Test;

class BankCoverageTest {

    private static final AQuestion CACHE =
            AQuestion.of("que-cache", "caching")
                    .topics("t1")
                    .kind(Kind.DESIGN)
                    .levels(1, 3)
                    .prompt("The hit ratio of Redis fell. What do you do?")
                    .indicator("warm", 2, "Warms the cache before the rollout.");

    @Test
    void eachGapIsATask() {
        BankCoverage coverage =
                BankCoverage.of(
                        ABank.of(CACHE)
                                .with(
                                        AQuestion.of("que-begun", "caching")
                                                .topics("t1")
                                                .status(Status.DRAFT))
                                .topic("t1", 3, "hit ratios", "gunicorn|uvicorn|gevent")
                                .topic("t2", 0, "runbook")
                                .competency("caching", "Caching")
                                .competency("tuning", "Tuning")
                                .with(ARole.of("a-lead").must("caching", 4, 3).build())
                                .build());

        assertThat(coverage.tasks())
                .containsExactly(
                        "t1 a-topic: needs 2 more questions (1 draft begun: que-begun); nobody"
                                + " mentions gunicorn, uvicorn or gevent.",
                        "t2 a-topic: nobody mentions runbook.",
                        "caching: no question tells level 4 (a-lead) apart, which the role"
                                + " requires.",
                        "a-lead cannot be planned: "
                                + coverage.roles().get(0).unmet().get(0).says());
    }

    @Test
    void whatIsCoveredIsNoTask() {
        BankCoverage coverage =
                BankCoverage.of(ABank.of(CACHE).topic("t1", 1, "hit ratios").build());

        assertThat(coverage.tasks()).isEmpty();
    }

    @Test
    void levelsAreCountedByKind() {
        TopicCoverage topic =
                BankCoverage.of(ABank.of(CACHE).topic("t1", 1).build()).topics().get(0);

        assertThat(topic.at(Kind.DESIGN, 3)).isEqualTo(1);
        assertThat(topic.at(Kind.DESIGN, 4)).isZero();
        assertThat(topic.at(Kind.SCENARIO, 3)).isZero();
        assertThat(topic.at(1)).isEqualTo(1);
    }

    @Test
    void aTermIsMetByItsStemsCloseTogetherInAnyOrder() {
        assertThat(met("cache warming")).isTrue();
        assertThat(met("ratio of hits")).isTrue();
        assertThat(met("fallen hits")).isFalse();
        assertThat(met("caching rollouts")).isTrue();
        assertThat(met("warm the rollouts")).isFalse();
    }

    @Test
    void aSynonymIsNamedAsOne() {
        TermRow row =
                BankCoverage.of(
                                ABank.of(CACHE)
                                        .topic("t1", 1, "deployment")
                                        .synonyms("ship", "deployment", "roll_out", "rollout*")
                                        .build())
                        .topics()
                        .get(0)
                        .rows()
                        .get(0);

        assertThat(row.mention())
                .contains(new TermRow.Mention("deployment", "que-cache", "rollout*"));
        assertThat(row.mention().orElseThrow().bySynonym()).isTrue();
    }

    @Test
    void aDraftMentionsNothing() {
        BankCoverage coverage =
                BankCoverage.of(
                        ABank.of(
                                        AQuestion.of("que-begun", "caching")
                                                .answerKey("Redis is gone.")
                                                .status(Status.DRAFT))
                                .topic("t1", 0, "Redis")
                                .build());

        assertThat(coverage.tasks()).containsExactly("t1 a-topic: nobody mentions Redis.");
    }

    private static boolean met(String term) {
        return BankCoverage.of(ABank.of(CACHE).topic("t1", 1, term).build()).tasks().isEmpty();
    }
}
