package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import dev.plumbline.cli.edge.SafeFile;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person meets at the edge: wrong usage, unreadable files, colours. */
class EdgeTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theVersionIsOneLine() {
        assertThat(Room.in(folder).run("--version"))
                .isEqualTo(new Outcome(0, "plumbline 0.1.0\n", ""));
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheOneThatWasMeant() {
        assertThat(Room.in(folder).run("evalute"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                """
                                plumbline: there is no command "evalute". Did you mean evaluate?
                                Usage: plumbline [-hV] [--debug] COMMAND
                                Try: plumbline --help
                                """));
    }

    @Test
    void anExceptionWithoutWordsIsNotPrintedAsNull() {
        assertThat(SafeFile.words(new ConnectException())).isEqualTo("the system gave no reason");
        assertThat(SafeFile.words(new AccessDeniedException("/state/plumbline")))
                .isEqualTo("/state/plumbline: permission is missing");
        assertThat(SafeFile.words(new IOException("It is there already.")))
                .isEqualTo("It is there already.");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheUsageOfItsCommand() {
        assertThat(Room.in(folder).run("evaluate", "--bogus", "x.yaml"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                """
                                plumbline: plumbline evaluate has no option --bogus.
                                Usage: plumbline evaluate [-hV] [--debug] [--json] [--calibration=FILE] [--against=ROLE[,
                                                          ROLE...]]... [--content=DIR]... INTERVIEW.yaml
                                Try: plumbline evaluate --help
                                """));
    }

    @Test
    void aLongUsageIsShownWhole() {
        Outcome outcome = Room.in(folder).run("report");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("INTERVIEW.yaml\n")
                .endsWith("INTERVIEW.yaml\nTry: plumbline report --help\n");
    }

    @Test
    void noCommandAtAllIsWrongUsage() {
        assertThat(Room.in(folder).run())
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "plumbline: say which command. plumbline --help lists them.\n"));
    }

    @Test
    void aMissingFileIsNamedAsItWasTyped() {
        assertThat(Room.in(folder).run("evaluate", "x.yaml"))
                .isEqualTo(
                        new Outcome(
                                3, "", "plumbline: cannot read x.yaml: there is no such file.\n"));
    }

    @Test
    void aFolderInsteadOfAFileCannotBeRead() {
        Room room = Room.in(folder).with("interviews/a.yaml", "");

        assertThat(room.run("evaluate", "interviews"))
                .isEqualTo(
                        new Outcome(
                                3,
                                "",
                                "plumbline: cannot read interviews: it is a folder. Name the file"
                                        + " inside it.\n"));
    }

    @Test
    void aFileOverOneMegabyteIsNotRead() {
        Room room = Room.in(folder).with("big.yaml", new byte[1_000_001]);

        assertThat(room.run("evaluate", "big.yaml"))
                .isEqualTo(
                        new Outcome(
                                3,
                                "",
                                "plumbline: cannot read big.yaml: it is larger than 1 MB. Split"
                                        + " it, or check that it is the file you meant.\n"));
    }

    @Test
    void aFileThatIsNotUtf8IsALocatedFinding() {
        byte[] latin1 = "id: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Outcome outcome = Room.in(folder).with("latin.yaml", latin1).run("evaluate", "latin.yaml");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("latin.yaml:1:").contains("UTF-8");
    }

    @Test
    void anEmptyFileIsAFinding() {
        assertThat(Room.in(folder).with("empty.yaml", "").run("evaluate", "empty.yaml"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                """
                                empty.yaml: error[PB-Y6] the file is empty. Write its content, or delete the file.
                                1 error in 1 file
                                plumbline: the interview is not evaluated until these are mended.
                                """));
    }

    @Test
    void aMessageCarriesNoControlCharacterOfTheArgument() {
        Outcome outcome = Room.in(folder).run("evaluate", "a\u001b[31mb.yaml");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("a?[31mb.yaml").doesNotContain("\u001b");
    }

    @Test
    void aTraceIsPrintedOnlyWhenAskedFor() {
        Room room = Room.in(folder);

        assertThat(room.run("evaluate", "x.yaml").err()).doesNotContain("\tat ");
        assertThat(room.run("evaluate", "x.yaml", "--debug").err()).contains("\tat dev.plumbline");
    }

    @Test
    void aTerminalGetsColourThatChangesNoWord() {
        Room plain = Room.in(folder).withInterview();
        Room terminal = new Room(folder, Map.of(), true);

        String coloured = terminal.run("evaluate", "senior.yaml").out();

        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(plain.run("evaluate", "senior.yaml").out());
        assertThat(terminal.run("nope").err()).startsWith("\u001b[31mplumbline:\u001b[0m ");
    }

    @Test
    void noColorAndADumbTerminalTurnColourOff() {
        Room.in(folder).withInterview();

        for (Map<String, String> asks : List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
            Room room = new Room(folder, asks, true);
            assertThat(room.run("evaluate", "senior.yaml").out()).doesNotContain("\u001b");
            assertThat(room.run("nope").err()).doesNotContain("\u001b");
        }
    }

    @Test
    void anEmptyNoColorAsksForNothing() {
        Room.in(folder).withInterview();
        Room room = new Room(folder, Map.of("NO_COLOR", ""), true);

        assertThat(room.run("evaluate", "senior.yaml").out()).contains("\u001b[1m");
    }

    @Test
    void aReadingCommandLeavesNothingBehind() {
        Room room = Room.in(folder).withInterview();

        room.run("evaluate", "senior.yaml");
        room.run("explain", "senior.yaml");

        assertThat(room.files()).containsExactly("senior.yaml");
    }
}
