package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTextTest {

    private static final String LEDGER = "mig-not-null-on-a-busy-ledger";

    private static final String ANSWER =
            """
            Noon is a bad time: the update locks the table and all requests wait.
            I would run the backfill in batches, each with a commit, from the last id, and
            I would not validate the constraint later, and I never drop the region column.
            """;

    private static final String TRAINING =
            """
              training:
                1:
                  - voice: terse
                    shows: [lock-risk]
                    text: |
                      The update is a zebra at a crossing and all others stand there until it
                      has passed, which takes the whole of the table and of the afternoon.
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void everyGradedAnswerOfTheShippedBankLandsWhereItShould() {
        Outcome outcome = Room.in(folder).run("bank", "test");

        assertThat(outcome.out())
                .containsPattern("mig-not-null-on-a-busy-ledger +4 of 4")
                .contains("A complete answer with a fifth of the ticks missed (2000 seeded draws)")
                .doesNotContain("suggested");
        assertThat(outcome.exit()).isZero();
        assertThat(Room.in(folder).run("bank", "test").out()).isEqualTo(outcome.out());
        assertThat(Room.in(folder).run("bank", "test", "--json").out())
                .startsWith("{\n  \"schema\": \"plumbline/bank-test/1\"");
    }

    @Test
    void aQuestionIsTestedByItsId() {
        Room room = Room.in(folder);

        assertThat(room.run("bank", "test", "eng-tool-loan-pull-request").out())
                .contains("act of eng-tool-loan-pull-request")
                .doesNotContain("mig-not-null-on-a-busy-ledger");
        assertThat(room.run("bank", "test", "eng-tool-loan-pull-reqest").err())
                .contains("Did you mean \"eng-tool-loan-pull-request\"?");
    }

    @Test
    void aSampleThatMissesItsLevelSaysWhichActWasNotFoundAndFails() {
        Room room = Room.in(folder);
        room.run("init", "ours");
        String file = "ours/banks/migrations/" + LEDGER + ".yaml";
        room.with(
                file,
                shipped()
                        .replace("      - check|constraint not_valid\n", "")
                        .replace(
                                "      - validat* check|constraint"
                                    + " then|before|after|later|scan*|not_null|separate*|next\n",
                                "      - validat* unheard_of\n"));

        Outcome outcome = room.run("bank", "test", "ours");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(": sample 3 suggested 2: ")
                .contains("validate-path not found (nearest words: validate)");
    }

    @Test
    void trainingAnswersAreReportedApartAndMeetCuesButMeasureNothing() {
        Room room = Room.in(folder);
        room.run("init", "ours");
        String file = "ours/banks/migrations/" + LEDGER + ".yaml";
        room.with(file, shipped());
        String measured = line(room.run("bank", "test", "ours").out(), LEDGER);
        room.with(
                file,
                shipped()
                        .replace(
                                "    lock-risk:\n      - ",
                                "    lock-risk:\n      - zebra* crossing\n      - ")
                        .replace("  holdout:\n", TRAINING + "  holdout:\n"));

        Outcome outcome = room.run("bank", "test", "ours");

        String out = outcome.out();
        String training = "Training answers, by which cues were widened; they measure nothing.\n";
        assertThat(outcome.err()).isEmpty();
        assertThat(out).contains(training);
        assertThat(line(out, LEDGER)).isEqualTo(measured);
        assertThat(line(out.substring(out.indexOf(training)), LEDGER))
                .isEqualTo(LEDGER + "  4 of 4   1 of 1  1 of 1     0 of 1  0         1");
        assertThat(out).contains("act of " + LEDGER + " in training");
        assertThat(room.run("bank", "test", "ours", "--json").out())
                .contains("\"training\": 1,")
                .contains("\"training_no_level\": 1,");
        assertThat(room.run("bank", "lint", "ours").out()).doesNotContain("PB-K5");
    }

    private static String line(String out, String start) {
        return out.lines().filter(l -> l.startsWith(start)).findFirst().orElse("");
    }

    @Test
    void aCueThatCannotBeReadIsAFindingWithItsPlace() {
        Room room = Room.in(folder);
        room.run("init", "ours");
        String file = "ours/banks/migrations/" + LEDGER + ".yaml";
        room.with(file, shipped().replace("      - $resume\n", "      - $resumed\n"));

        Outcome outcome = room.run("bank", "test", "ours");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .containsPattern(
                        LEDGER
                                + ".yaml:\\d+:9: error\\[PB-K11\\] the lexicon has no group"
                                + " \"\\$resumed\"\\. CONTRIBUTING.md says how to write a cue\\.");
    }

    @Test
    void aSuggestionQuotesWithPlacesAndSaysThatNobodyConfirmedIt() {
        Outcome outcome =
                Room.in(folder).with("answer.txt", ANSWER).run("suggest", LEDGER, "answer.txt");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith(
                        """
                        Unconfirmed: found by words, not heard by a person. It enters no rating and no verdict.

                        At least 1.

                        Found, word for word:
                          lock-risk, 1:32: "locks the table"
                          bounded-batches, 2:29: "batches"
                          resumable, 2:67: "last id"

                        Words that do not count as they stand:
                          validate-path, rejected, 3:13: "validate the constraint later"

                        Not found, which is no lack; to ask:
                          lock-queue: The ALTER needs its lock for two milliseconds. What happens to the queries around it?
                          writer-inventory: no probe asks for it. Lists every writer, jobs and imports included.
                        """);
    }

    @Test
    void anUnknownQuestionAndAMissingFileAreRefused() {
        Room room = Room.in(folder).with("answer.txt", ANSWER);

        assertThat(room.run("suggest", "mig-not-nul", "answer.txt").exit()).isEqualTo(2);
        assertThat(room.run("suggest", LEDGER, "none.txt"))
                .isEqualTo(
                        new Outcome(
                                3,
                                "",
                                "plumbline: cannot read none.txt: there is no such file.\n"));
        assertThat(room.run("suggest", LEDGER, "answer.txt", "--json").out())
                .contains("\"confirmed\": false");
    }

    private static String shipped() {
        String path = "banks/migrations/" + LEDGER + ".yaml";
        byte[] bytes =
                dev.plumbline.bank.read.ContentSource.shipped()
                        .copies(path)
                        .getOrDefault(path, new byte[0]);
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
}
