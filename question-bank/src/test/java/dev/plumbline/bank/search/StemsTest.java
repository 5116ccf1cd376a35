package dev.plumbline.bank.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "migration, migrated",
        "migrations, migrating",
        "cache, caching",
        "caches, cached",
        "retry, retries",
        "retried, retrying",
        "profile, profiling",
        "normalised, normalized",
        "behaviour, behaviors",
        "modelling, modeling",
        "planned, plan",
        "SLOs, slo",
        "linters, linting",
        "optimisation, optimize",
        "deploy's, deploys"
    })
    void twoFormsOfAWordMeet(String one, String other) {
        assertThat(Stems.stem(one)).isEqualTo(Stems.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"string, strong", "lock, log", "p95, p99", "bus, bug", "need, net", "speed, spec"})
    void otherWordsStayApart(String one, String other) {
        assertThat(Stems.stem(one)).isNotEqualTo(Stems.stem(other));
    }

    @Test
    void aTextIsCutAtEverythingThatIsNoLetterAndNoDigit() {
        assertThat(Stems.of("py-spy sees lock_timeout, N+1 & p95."))
                .containsExactly("py", "spy", "see", "lock", "timeout", "n", "1", "p95");
    }
}
