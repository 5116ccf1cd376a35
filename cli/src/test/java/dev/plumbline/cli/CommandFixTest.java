package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lint mends, what it leaves, and that it says both. */
class CommandFixTest {

    private static final String FILE = "our/banks/migrations/mig-not-null-on-a-busy-ledger.yaml";

    @TempDir private Path folder = Path.of("");

    @Test
    void misspeltKeysAndIdsAreMendedAndEachChangedLineIsPrinted() {
        Room room =
                room(
                        shipped()
                                .replace(
                                        "competency: schema-migration",
                                        "competncy: schema-migration")
                                .replace(
                                        "context: ctx-halden-ledger", "context: ctx-halden-leger"));

        Outcome outcome = fix(room);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains(
                        FILE + "\n",
                        ": competncy: schema-migration\n",
                        ": competency: schema-migration\n",
                        ": context: ctx-halden-leger\n",
                        "1 file changed\nNo findings (");
        assertThat(room.text(FILE)).isEqualTo(shipped());
    }

    @Test
    void aDryRunPrintsTheSameAndWritesNothing() {
        String wrong = shipped().replace("\nrubric:", "\nrubic:");
        Room room = room(wrong);

        Outcome outcome = fix(room, "--dry-run");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains(": rubic:\n", ": rubric:\n", "1 file would change\n");
        assertThat(room.text(FILE)).isEqualTo(wrong);
    }

    @Test
    void whatHasNoSingleNearWordOrHasToBeThoughtAboutIsLeft() {
        String wrong =
                shipped()
                        .replace("\nkind: ", "\nkinship_of_all: 1\nkind: ")
                        .replace("  1: States that", "  1: TODO Understands that");
        Room room = room(wrong);

        Outcome outcome = fix(room);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(room.text(FILE)).contains("kinship_of_all", "TODO");
    }

    @Test
    void theCanonicalFormAndTheLineForTheEditorAreAdded() {
        Room room =
                room(
                        shipped()
                                .replace(
                                        "schema: plumbline/question/1\n",
                                        "schema: plumbline/question/1\n\n\n"));
        room.with("our/schema/question.schema.json", "{}\n");

        Outcome outcome = fix(room);

        assertThat(outcome.out())
                .contains(
                        "+ 1: # yaml-language-server: $schema=../../schema/question.schema.json\n");
        assertThat(room.text(FILE))
                .startsWith("# yaml-language-server: $schema=../../schema/question.schema.json\n")
                .doesNotContain("\n\n\n");
        assertThat(fix(room).out()).startsWith("0 files changed\n");
    }

    @Test
    void aRecordedVersionIsLeftAsItIs() {
        String odd = shipped().replace("\nid: ", "\n\n\nid: ");
        Room room = room(odd);
        assertThat(room.run("bank", "format", "our", "--check").exit()).isEqualTo(1);
        String hash =
                dev.plumbline.bank.canonical.Hash.of(
                        odd.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        room.with(
                "our/hashes.yaml",
                "schema: plumbline/hashes/1\nquestions:\n  mig-not-null-on-a-busy-ledger:"
                        + " { version: 4, hash: \""
                        + hash
                        + "\" }\n");

        Outcome outcome = fix(room);

        assertThat(outcome.out()).contains(FILE + " is left: its version is recorded\n");
        assertThat(room.text(FILE)).isEqualTo(odd);
    }

    @Test
    void aDryRunAloneIsWrongUsage() {
        assertThat(room(shipped()).run("bank", "lint", "our", "--dry-run").exit()).isEqualTo(2);
    }

    private static Outcome fix(Room room, String... more) {
        String[] line = new String[more.length + 6];
        System.arraycopy(
                new String[] {"bank", "lint", "our", "--today", "2026-11-28", "--fix"},
                0,
                line,
                0,
                6);
        System.arraycopy(more, 0, line, 6, more.length);
        return room.run(line);
    }

    private Room room(String question) {
        return Room.in(folder).with(FILE, question);
    }

    private static String shipped() {
        return Fault.resource(FILE.replace("our/", "plumbline-content/"));
    }
}
