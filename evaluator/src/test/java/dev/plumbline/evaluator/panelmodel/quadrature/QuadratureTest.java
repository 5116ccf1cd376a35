package dev.plumbline.evaluator.panelmodel.quadrature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuadratureTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.8413447460685429",
        "-1.96, 0.024997895148220435",
        "3, 0.9986501019683699",
        "-6, 9.865876450376946e-10"
    })
    void theNormalCurveMatchesPrintedValues(double x, double below) {
        assertThat(NormalCurve.below(x)).isCloseTo(below, within(1e-15));
    }

    /** Abramowitz and Stegun (1964), tables 5.1 and 5.3. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.9460830704",
        "5, 1.5499312449",
        "10, 1.6583475942",
        "-10, -1.6583475942",
        "25, 1.5314825510"
    })
    void theSineIntegralMatchesPrintedValues(double x, double value) {
        assertThat(SineIntegral.at(x)).isCloseTo(value, within(2e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.3, 0.01, 0.5, 2.2})
    void aCutBetweenPointsOfALatticeIsExact(double cut) {
        Lattice lattice = Lattice.over(-8, 8, 0.4);
        double[] above = lattice.above(cut);
        double sum = 0;
        for (int i = 0; i < lattice.size(); i++) {
            sum += lattice.step() * NormalCurve.density(lattice.point(i)) * above[i];
        }

        assertThat(sum).isCloseTo(1 - NormalCurve.below(cut), within(2e-8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void theFifthDegreeRuleIsExactToTheFifthDegree(int n) {
        GaussianRule rule = GaussianRule.fifthDegree(n);

        assertThat(rule.size()).isEqualTo(2 * n * n + 1);
        assertThat(mean(rule, new int[] {})).isCloseTo(1, within(1e-12));
        assertThat(mean(rule, new int[] {2})).isCloseTo(1, within(1e-12));
        assertThat(mean(rule, new int[] {4})).isCloseTo(3, within(1e-12));
        if (n > 1) {
            assertThat(mean(rule, new int[] {2, 2})).isCloseTo(1, within(1e-12));
            assertThat(mean(rule, new int[] {1, 3})).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void theProductRuleIsExactToTwiceItsPointsLessOne() {
        GaussianRule rule = GaussianRule.product(2, 7);

        assertThat(rule.size()).isEqualTo(49);
        assertThat(mean(rule, new int[] {12, 0})).isCloseTo(10395, within(1e-6));
        assertThat(mean(rule, new int[] {6, 4})).isCloseTo(45, within(1e-9));
        assertThat(mean(rule, new int[] {7, 1})).isCloseTo(0, within(1e-9));
    }

    @Test
    void theThirdDegreeRuleKeepsMeanAndVariance() {
        GaussianRule rule = GaussianRule.thirdDegree(5);

        assertThat(rule.size()).isEqualTo(10);
        assertThat(mean(rule, new int[] {})).isCloseTo(1, within(1e-12));
        assertThat(mean(rule, new int[] {2})).isCloseTo(1, within(1e-12));
        assertThat(mean(rule, new int[] {3})).isCloseTo(0, within(1e-12));
    }

    @Test
    void theSymmetricRootSquaresToItsMatrix() {
        double[][] matrix = {{4, 1, 0.5}, {1, 3, -0.2}, {0.5, -0.2, 2}};

        SymmetricRoot root = SymmetricRoot.of(matrix);

        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double square = 0;
                for (int k = 0; k < 3; k++) {
                    square += root.root()[i][k] * root.root()[k][j];
                }
                assertThat(square).isCloseTo(matrix[i][j], within(1e-12));
                assertThat(root.root()[i][j]).isCloseTo(root.root()[j][i], within(1e-14));
            }
        }
        assertThat(root.logDeterminant()).isCloseTo(Math.log(20.89), within(1e-12));
    }

    @Test
    void theTailOfASumOfSkewedTermsIsCloseToTheExactOne() {
        // the sum of 30 exponential terms, whose n-th cumulant is 30 (n - 1)!
        double tail = Edgeworth.atLeast(40, new double[] {30, 30, 60, 180});

        double exact = 0;
        double term = Math.exp(-40);
        for (int k = 0; k < 30; k++) {
            exact += term;
            term *= 40.0 / (k + 1);
        }
        assertThat(tail).isCloseTo(exact, within(5e-4));
    }

    @Test
    void aSumThatDoesNotVaryIsAboveItsCutOrNot() {
        assertThat(Edgeworth.atLeast(1, new double[] {1, 0, 0, 0})).isEqualTo(1);
        assertThat(Edgeworth.atLeast(1.1, new double[] {1, 0, 0, 0})).isEqualTo(0);
    }

    /** The mean of a product of powers of the first coordinates. */
    private static double mean(GaussianRule rule, int[] powers) {
        double mean = 0;
        for (int i = 0; i < rule.size(); i++) {
            double product = rule.weights()[i];
            for (int d = 0; d < powers.length; d++) {
                product *= Math.pow(rule.points()[i][d], powers[d]);
            }
            mean += product;
        }
        return mean;
    }
}
