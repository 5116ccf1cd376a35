package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The honesty meter, as a person uses it. */
class CommandSimulateTest {

    private static final String WHOLE =
            """
            Junior feature developer (inside established patterns, reviewed): 48 candidates, simulated with seed 7
            5 questions, each answer rated by 2 interviewers.
            The truth is drawn otherwise than the evaluation assumes it:
            - tau (one answer's luck) is 1.1; assumed 0.7

            Verdicts after all questions

            Verdict              Share  A says  truly met  Off     Chance  B says  in slack  Off     Chance
            -------------------  -----  ------  ---------  ------  ------  ------  --------  ------  ------
            ready                0.604  0.920   0.966      +0.046  0.093   0.922   1.000     +0.078  0.092
            ready with a plan    0.042  0.701   1.000      +0.299  0.634   0.815   1.000     +0.185  0.538
            not yet              0.208  0.161   0.300      +0.139  0.214   0.166   0.300     +0.134  0.217
            not enough evidence  0.146  0.571   0.714      +0.143  0.362   0.581   0.714     +0.133  0.363
            all                  1.000  0.701   0.792      +0.090  0.093   0.710   0.813     +0.102  0.092

            Claimed and true: P(at least the required level), each competency of the role

            Claimed     Claims  Mean   True   Off     Chance
            ----------  ------  -----  -----  ------  ------
            0.0 to 0.1  4       0.034  0.000  -0.034  0.046
            0.1 to 0.2  5       0.188  0.200  +0.012  0.365
            0.2 to 0.3  2       0.272  0.500  +0.228  0.728
            0.3 to 0.4  8       0.357  0.625  +0.268  0.401
            0.4 to 0.5  10      0.468  0.600  +0.132  0.316
            0.5 to 0.6  6       0.549  0.833  +0.284  0.372
            0.6 to 0.7  11      0.645  0.818  +0.173  0.243
            0.7 to 0.8  14      0.758  0.929  +0.171  0.141
            0.8 to 0.9  24      0.858  0.875  +0.017  0.124
            0.9 to 1.0  156     0.983  0.974  -0.008  0.024

            Claimed and true: A, the whole role

            Claimed     Claims  Mean   True   Off     Chance
            ----------  ------  -----  -----  ------  ------
            0.0 to 0.1  4       0.028  0.000  -0.028  0.038
            0.1 to 0.2  3       0.176  0.333  +0.158  0.555
            0.2 to 0.3  1       0.298  1.000  +0.702  1.376
            0.3 to 0.4  2       0.334  0.500  +0.166  0.723
            0.4 to 0.5  1       0.411  1.000  +0.589  1.155
            0.5 to 0.6  2       0.539  1.000  +0.461  0.640
            0.6 to 0.7  5       0.637  0.600  -0.037  0.418
            0.7 to 0.8  6       0.753  0.833  +0.081  0.306
            0.8 to 0.9  5       0.842  1.000  +0.158  0.141
            0.9 to 1.0  19      0.982  1.000  +0.018  0.012

            80 % ranges

            Competency  Ranges  Hold   Off     Chance
            ----------  ------  -----  ------  ------
            asked       192     0.740  -0.060  0.062
            not asked   48      0.771  -0.029  0.119

            Stopping early, and interviewers whose severity is known

                              Questions  Decided  Says right  Right  Off     Chance  Ready  truly met  Brier
            ----------------  ---------  -------  ----------  -----  ------  ------  -----  ---------  ------
            all questions     5.0        0.854    0.895       0.902  +0.008  0.088   0.604  0.966      0.0978
            stopping early    5.0        0.854    0.895       0.902  +0.008  0.088   0.604  0.966      0.0978
            severities known  5.0        0.875    0.897       0.881  -0.016  0.084   0.667  0.938      0.1095

            Stopping early saves 0.0 of 5 questions (0 %).

            Off is true minus claimed; chance moves it by as much as the next column 19 times in 20.
            Ready counts as right when the role is truly met, ready with a plan when it is met within
            the slack, not yet when it is not met. Brier is the mean squared error of A; lower is better.
            No real candidate is in this. It says whether the sums keep their word when the assumptions
            hold, and what becomes of it when they fail; not whether they hold.
            """;

    /** The model's description, ratings of one competency: two decimals. */
    private static final String RATINGS =
            """
            3 | .91 | .55 | .13 | 1.6-3.6
            3,3 | .95 | .59 | .13 | 1.7-3.6
            3,3 twice | .99 | .70 | .12 | 2.1-3.6
            3,3 three times | 1.00 | .76 | .11 | 2.2-3.5
            3,3 six times | 1.00 | .85 | .08 | 2.4-3.5
            2,3 twice | .94 | .43 | .03 | 1.7-3.1
            2,2 twice | .81 | .19 | .00 | 1.3-2.7
            4,4 twice | 1.00 | .99 | .82 | 3.3-4
            4,4 six times | 1.00 | 1.00 | .99 | 4-4
            1,1 twice | .30 | .01 | .00 | 0.4-1.9
            """;

    /** The same for whole panels: three decimals of sums that were good to two thousandths. */
    private static final String PANELS =
            """
            senior, no ratings | .450 | .307 | .412 | not enough evidence (2)
            all 3 | .954 | .875 | .952 | ready (3)
            all 3, one rater | .911 | .793 | .904 | not enough evidence (2)
            each 3,2 | .809 | .508 | .783 | ready with a plan (4)
            all 2 | .521 | .135 | .432 | not yet (5)
            4,4,3,3,3,2,2 | .923 | .887 | .923 | ready with a plan (4)
            all 3 but security 1 | .685 | .582 | .682 | not enough evidence (6)
            the same, second security answer 1 | .518 | .433 | .516 | not yet (1)
            junior, exactly at every bar | .720 | .715 | .720 | ready (3)
            junior, all 1 | .238 | .236 | .238 | not yet (1)
            """;

    private static final List<String> SMALL =
            List.of("simulate", "--role", "junior-feature-developer", "--panels", "48");

    @TempDir private Path folder = Path.of("");

    @Test
    void aSmallSimulationIsPrintedWordForWord() {
        assertThat(run(SMALL, "--seed", "7", "--wrong", "tau=1.1"))
                .isEqualTo(new Outcome(0, WHOLE, ""));
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        Outcome one = run(SMALL, "--threads", "1");

        assertThat(one.exit()).isZero();
        assertThat(run(SMALL, "--threads", "4")).isEqualTo(one);
        assertThat(run(SMALL, "--threads", "4", "--json"))
                .isEqualTo(run(SMALL, "--threads", "1", "--json"));
        assertThat(run(SMALL, "--seed", "2").out()).isNotEqualTo(one.out());
    }

    @Test
    void everyFigureIsThereAsJson() {
        Outcome json = run(SMALL, "--json", "--wrong", "rho=.2, mu=-1");

        assertThat(json.exit()).isZero();
        assertThat(json.out())
                .startsWith("{\n  \"schema\": \"plumbline/simulation/1\",\n")
                .contains("\"role\": \"junior-feature-developer\"", "\"panels\": 48", "\"seed\": 1")
                .containsSubsequence("\"assumed\"", "\"rho\": 0.6", "\"mu\": 2")
                .containsSubsequence("\"drawn_from\"", "\"rho\": 0.2", "\"mu\": -1")
                .containsSubsequence("all-questions", "stopping-early", "severities-known");
    }

    @Test
    void aPersonAtATerminalSeesHowFarItIsAndAPipeDoesNot() {
        Outcome piped = run(SMALL);
        Outcome watched = new Room(folder, Map.of(), true).run(SMALL.toArray(String[]::new));

        assertThat(piped.err()).isEmpty();
        assertThat(watched.err()).contains("Simulating", "48/48");
        assertThat(watched.out()).isEqualTo(piped.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --questions | 0        | --questions takes a whole number from 1 to 40, not "0".
                    --questions | 41       | --questions takes a whole number from 1 to 40, not "41".
                    --raters    | 99       | --raters takes a whole number from 1 to 6, not "99".
                    --raters    | two      | --raters takes a whole number from 1 to 6, not "two".
                    --panels    | 1e3      | --panels takes a whole number from 1 to 1000000, not "1e3".
                    --threads   | 0        | --threads takes a whole number from 1 to 256, not "0".
                    --seed      | 9999999999999999999 | --seed takes a whole number, not "9999999999999999999".
                    --wrong     | tao=1    | --wrong: there is no assumption "tao". Did you mean "tau"?
                    --wrong     | luck=1   | --wrong: there is no assumption "luck". Known: tau, severity_sd, rho, a, mu, sd.
                    --wrong     | tau=7    | --wrong: tau (one answer's luck) takes a number from 0 to 3, not "7".
                    --wrong     | rho=1    | --wrong: rho (the share that a person's competencies have in common) takes a number from 0 to 0.99, not "1".
                    --wrong     | sd=wide  | --wrong: sd (how far those interviewed differ, in levels) takes a number from 0.1 to 4, not "wide".
                    --wrong     | a=NaN    | --wrong: a (logits per level) takes a number from 0.2 to 10, not "NaN".
                    --wrong     | tau=1,tau=1 | --wrong: tau is given twice. Give it once.
                    --wrong     | tau=1,1  | --wrong takes NAME=VALUE, several of them with commas between, decimals with a point, for example tau=1.1,rho=0.4; "1" is none.
                    --role      | senior-backend-enginer | there is no role "senior-backend-enginer". Did you mean "senior-backend-engineer"?
                    """)
    void aValueThatDoesNotFitIsRefusedWithItsRemedy(String option, String value, String message) {
        assertThat(Room.in(folder).run("simulate", option, value))
                .isEqualTo(new Outcome(2, "", "plumbline: " + message + "\n"));
    }

    @Test
    void theSanityTablesSayWhatTheModelsDescriptionSays() {
        Outcome sanity = Room.in(folder).run("simulate", "--sanity");

        assertThat(sanity.exit()).isZero();
        assertRows(sanity.out(), RATINGS, 0);
        assertRows(sanity.out(), PANELS, 0.002);
        assertThat(Room.in(folder).run("simulate", "--sanity", "--json").out())
                .startsWith("{\n  \"schema\": \"plumbline/sanity/1\",\n");
    }

    @Test
    void theSanityTablesKnowNoWrongAssumptions() {
        assertThat(Room.in(folder).run("simulate", "--sanity", "--wrong", "tau=1"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "plumbline: --sanity shows what the stated assumptions imply."
                                        + " Leave --wrong out.\n"));
    }

    private Outcome run(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return Room.in(folder).run(all.toArray(String[]::new));
    }

    private static void assertRows(String printed, String expected, double tolerance) {
        for (String row : expected.lines().toList()) {
            String[] cells = row.split(" \\| ");
            String line =
                    printed.lines()
                            .filter(l -> l.matches("\\Q" + cells[0] + "\\E {2,}.*"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("not printed: " + cells[0]));
            String[] found = line.split(" {2,}");
            assertThat(found).as(row).hasSameSizeAs(cells);
            for (int c = 1; c < 4; c++) {
                assertThat(Double.parseDouble(found[c]))
                        .as(row)
                        .isCloseTo(Double.parseDouble(cells[c]), within(tolerance));
            }
            assertThat(found[4]).isEqualTo(cells[4]);
        }
    }
}
