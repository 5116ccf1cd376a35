package dev.plumbline.bank.lint.variants;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of an answer key, against values worked out by hand. */
class ArithmeticTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1 + 2 * 3=7",
                "(1 + 2) * 3=9",
                "8 - 3 - 2=3",
                "16 / 4 / 2=2",
                "-2 ** 2=-4",
                "2 ** 3 ** 2=512",
                "400e6 / 10000 / 3600=11.11111111111111",
                "1.5e-3 * 2=0.003",
                "--3=3",
                "max(2, 3) - min(2, 3)=1",
                "floor(2.5) + ceil(2.5) + sqrt(9)=8",
                "exp(log(5))=5"
            })
    void aSumHasItsValue(String sum, double value) {
        assertThat(Arithmetic.value(sum).orElseThrow()).isCloseTo(value, Offset.offset(1e-9));
    }

    @Test
    void oneServerThatIsHalfBusyLetsHalfOfTheArrivalsWait() {
        assertThat(Arithmetic.value("erlang_c(1, 0.5)").orElseThrow())
                .isCloseTo(0.5, Offset.offset(1e-12));
    }

    @Test
    void twoServersWithOneErlangLetAThirdOfTheArrivalsWait() {
        assertThat(Arithmetic.value("erlang_c(2, 1)").orElseThrow())
                .isCloseTo(1.0 / 3, Offset.offset(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 +", "(1", "1 2", "1 / 0", "rm(1)", "exp(1, 2, 3)", "x"})
    void whatIsNoSumHasNoValue(String sum) {
        assertThat(Arithmetic.value(sum)).isEmpty();
    }

    @Test
    void aSumThatIsTooDeepHasNoValue() {
        assertThat(Arithmetic.value("(".repeat(10_000) + "1" + ")".repeat(10_000))).isEmpty();
    }
}
