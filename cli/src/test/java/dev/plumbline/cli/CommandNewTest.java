package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.question.Kind;
import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code bank new} writes and says. */
class CommandNewTest {

    private static final String FILE = "banks/migrations/mig-split-the-orders-table.yaml";

    @TempDir private Path folder = Path.of("");

    private Room room = Room.in(folder);

    @BeforeEach
    void makeAWorkspace() {
        Room.in(folder).run("init", "ours");
        room = Room.in(folder.resolve("ours"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDraftHasNoErrorsAndIsInCanonicalForm(Kind kind) {
        Outcome outcome =
                room.run(
                        "bank",
                        "new",
                        "--competency",
                        "schema-migration",
                        "--title",
                        "Split the orders table",
                        "--kind",
                        kind.word(),
                        "--pick",
                        "lock-risk,resumable",
                        "--levels",
                        "2-4");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Wrote " + FILE + " (draft, live-ready).\n");
        assertThat(room.run("bank", "lint", FILE).exit()).isZero();
        assertThat(room.run("bank", "lint", FILE).out()).doesNotContain("error[");
        assertThat(room.run("bank", "format", "--check").exit()).isZero();
        assertThat(room.text(FILE))
                .startsWith("# yaml-language-server: $schema=../../schema/question.schema.json\n")
                .contains("  1: \"Says that the revision holds locks that block live traffic.\"\n");
    }

    @Test
    void withoutOptionsAPersonAtATerminalIsAsked() {
        Outcome outcome =
                room.typing(
                                "Split the orders table",
                                "schema-migration",
                                "",
                                "Orders wait for a lock.",
                                "40 orders a second.",
                                "",
                                "lock-risk, resumable")
                        .run("bank", "new");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err())
                .contains("What broke, or has to be done, in which system? ")
                .contains("Which numbers bound the answer? ")
                .contains("Who pays when it goes wrong, and by when? ")
                .contains("\n1      lock-risk ");
        assertThat(room.text(FILE))
                .contains("  Orders wait for a lock.\n  40 orders a second.\n  TODO: who pays")
                .contains("id: lock-risk", "id: resumable");
    }

    @Test
    void aDialogueThatEndsEarlyWritesNothing() {
        int before = room.files().size();

        assertThat(room.typing("Split the orders table").run("bank", "new").err())
                .endsWith("plumbline: the dialogue ended early; nothing was written.\n");
        assertThat(room.files()).hasSize(before);
    }

    @Test
    void whatWasBegunIsJsonOnDemand() {
        assertThat(
                        room.run(
                                        "bank",
                                        "new",
                                        "--competency",
                                        "schema-migration",
                                        "--id",
                                        "mig-split-the-orders-table",
                                        "--json")
                                .out())
                .startsWith(
                        """
                        {
                          "schema": "plumbline/new-question/1",
                          "id": "mig-split-the-orders-table",
                          "file": "banks/migrations/mig-split-the-orders-table.yaml",
                          "picked": [],
                          "acts": [
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--id mig-a-b | say --competency ID: the one that it scores.",
                "--competency schema-migration | say --title WORDS or --id ID.",
                "--competency schema-migratoin --id mig-a-b | there is no competency"
                        + " \"schema-migratoin\". Did you mean \"schema-migration\"?",
                "--competency schema-migration --id mig-a-b --levels 4-2 | the levels begin with"
                        + " the lower one, as 1-4.",
                "--competency schema-migration --id mig-a-b --levels 1-5 | \"1-5\" is no range of"
                        + " levels; write 1-4, or 2-3.",
                "--competency schema-migration --id Mig | \"Mig\" is no id: 6 to 64 small letters,"
                        + " digits or hyphens. Say --id.",
                "--competency schema-migration --id mig-not-null-on-a-busy-ledger | there is a"
                        + " question \"mig-not-null-on-a-busy-ledger\" already. Say another --id.",
                "--competency schema-migration --id mig-a-b --pick lock-risks | there is no act"
                        + " \"lock-risks\". Did you mean \"lock-risk\"?"
            })
    void whatDoesNotFitIsAnswered(String options, String answer) {
        String[] line = ("bank new " + options).split(" ", -1);

        assertThat(room.run(line)).isEqualTo(new Outcome(2, "", "plumbline: " + answer + "\n"));
    }

    @Test
    void outsideOfAWorkspaceNothingIsWritten() {
        assertThat(Room.in(folder).run("bank", "new", "--id", "mig-a-b").err())
                .isEqualTo(
                        "plumbline: say where with --content DIR, or go to a workspace (plumbline"
                                + " init makes one).\n");
    }
}
