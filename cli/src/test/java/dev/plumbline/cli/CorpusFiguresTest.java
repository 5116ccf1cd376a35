package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published about the rules on words is what the command prints. */
class CorpusFiguresTest {

    private static final Room CHECKOUT = Room.in(Path.of(".."));

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"bench/lint-corpus.yaml", "bench/lint-corpus-fresh.yaml"})
    void theManualPrintsTheFiguresThatTheCommandPrints(String corpus) {
        List<String> printed = measure(CHECKOUT, corpus).out().lines().toList();
        List<String> published =
                CHECKOUT.text("docs/maintaining.md")
                        .lines()
                        .dropWhile(line -> !line.endsWith("plumbline bank lint --corpus " + corpus))
                        .skip(1)
                        .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.substring(4))
                        .toList();

        assertThat(published)
                .hasSizeGreaterThan(6)
                .allSatisfy(line -> assertThat(printed).contains(line));
        assertThat(published)
                .containsAll(printed.stream().filter(line -> line.matches("PB-. all .*")).toList());
    }

    @Test
    void aSmallCorpusIsCountedByHand() {
        String sentences =
                """
                schema: plumbline/lint-corpus/1
                carrier: mig-not-null-on-a-busy-ledger
                rules: [PB-Q6, PB-R1]
                texts:
                  - { id: c1, kind: probe, text: "Do you use flags?", first: [PB-Q6], second: [PB-Q6] }
                  - { id: c2, kind: probe, text: "Any flags?", first: [PB-Q6], second: [PB-Q6] }
                  - { id: c3, kind: probe, text: "Is it safe?", first: [], second: [PB-Q6] }
                  - { id: c4, kind: anchor, text: "Names a good plan.", first: [], second: [] }
                """;

        assertThat(measure(Room.in(folder).with("c.yaml", sentences), "c.yaml"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                4 sentences; of 4 read twice, both readers say the same of 3.

                                rule      faults  complaints  right  precision  recall
                                --------  ------  ----------  -----  ---------  ------
                                PB-Q all  2       1           1      1.00       0.50
                                PB-Q6     2       1           1      1.00       0.50
                                PB-R all  0       1           0      0.00       -
                                PB-R1     0       1           0      0.00       -

                                Faults that are not found:

                                PB-Q6 c2: Any flags?

                                Complaints that are not right:

                                PB-R1 c4: Names a good plan.
                                """,
                                ""));
    }

    @Test
    void aRuleThatNobodyLabelledForIsFoundAtItsPlace() {
        String sentences =
                """
                schema: plumbline/lint-corpus/1
                carrier: mig-not-null-on-a-busy-ledger
                rules: [PB-Q6, PB-Z9]
                texts: [{ id: c1, kind: probe, text: "Any flags?", first: [PB-R1] }]
                """;

        assertThat(measure(Room.in(folder).with("c.yaml", sentences), "c.yaml"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                """
                                c.yaml:3:16: error[PB-S4] there is no rule PB-Z9 to measure. Did you mean "PB-S9" or "PB-Q9"?
                                c.yaml:4:60: error[PB-S4] there is no rule PB-R1 to measure. Rules of questions can be measured.
                                2 errors in 1 file
                                """));
    }

    @Test
    void withoutItsCarrierACorpusCannotBeMeasured() {
        String sentences =
                """
                schema: plumbline/lint-corpus/1
                carrier: no-such-question
                rules: [PB-Q6]
                texts: [{ id: c1, kind: probe, text: "Any flags?", first: [] }]
                """;

        assertThat(measure(Room.in(folder).with("c.yaml", sentences), "c.yaml"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "plumbline: the content has no question no-such-question to put"
                                        + " the sentences into.\n"));
    }

    private static Outcome measure(Room room, String corpus) {
        return room.run("bank", "lint", "--corpus", corpus, "--today", "2026-11-28");
    }
}
