package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.HashRecords;
import dev.plumbline.bank.read.HashRecords.Recorded;
import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that was recorded keeps its words. */
class RecordedHashTest {

    private static final String FILE = "banks/collaboration/col-hand-over-the-invoice-numbers.yaml";
    private static final String RECORD = "hashes.yaml";

    @TempDir private Path folder = Path.of("");

    @Test
    void everyShippedQuestionIsRecordedAsItIs() {
        ContentSource shipped = ContentSource.shipped();
        Map<String, Recorded> now = new TreeMap<>();
        for (Question q :
                BankReader.read(shipped, new Findings()).orElseThrow().questions().values()) {
            if (q.editorial().status() != Status.DRAFT) {
                now.put(q.id(), new Recorded(q.editorial().version(), q.hash()));
            }
        }

        assertThat(HashRecords.beside(shipped, "model.yaml").byId())
                .as("./plumbline bank format content --record writes it anew")
                .containsAllEntriesOf(now);
    }

    @Test
    void aNewQuestionIsRecordedByOneCommand() {
        Room ours = ours();

        assertThat(ours.run("bank", "format", "--record"))
                .isEqualTo(new Outcome(0, "0 of 1 file changed\n1 question recorded\n", ""));
        assertThat(ours.text(RECORD))
                .startsWith(
                        """
                        # Written by plumbline bank format --record.
                        schema: plumbline/hashes/1
                        questions:
                          col-hand-over-the-invoice-numbers: { version:\
                        """)
                .hasLineCount(4);
        assertThat(ours.run("bank", "format", "--record").out()).endsWith("0 questions recorded\n");
        assertThat(lint(ours).exit()).isZero();
    }

    @Test
    void otherWordsUnderTheSameVersionAreAnErrorThatNamesTheRemedy() {
        Room ours = ours();
        ours.run("bank", "format", "--record");
        String before = ours.text(RECORD);
        int version = version(ours);

        changeWords(ours);

        assertThat(lint(ours).out())
                .contains(
                        "error[PB-F6] version "
                                + version
                                + " was recorded with other words. Raise the version, then run"
                                + " plumbline bank format --record.\n");
        Outcome again = ours.run("bank", "format", "--record");
        assertThat(again.exit()).isOne();
        assertThat(again.err())
                .contains("error[PB-F6] version " + version + " was recorded with other words.");
        assertThat(ours.text(RECORD)).isEqualTo(before);
    }

    @Test
    void aRaisedVersionIsRecordedAgain() {
        Room ours = ours();
        ours.run("bank", "format", "--record");
        int version = version(ours);

        changeWords(ours);
        ours.with(
                FILE,
                ours.text(FILE)
                        .replaceFirst("\nversion: " + version, "\nversion: " + (version + 1)));

        assertThat(lint(ours).exit()).isZero();
        assertThat(ours.run("bank", "format", "--record").out()).endsWith("1 question recorded\n");
        assertThat(ours.text(RECORD)).contains("{ version: " + (version + 1) + ", ");
    }

    @Test
    void aDraftIsFreeOfIt() {
        Room ours = ours();
        ours.with(FILE, ours.text(FILE).replaceFirst("\nstatus: review", "\nstatus: draft"));

        assertThat(ours.run("bank", "format", "--record").out()).endsWith("0 questions recorded\n");
        assertThat(ours.files()).doesNotContain(RECORD);
    }

    @Test
    void aQuestionInPlaceOfAShippedOneIsMeasuredByTheRecordsOfItsOwnFolder() {
        Room ours = ours();

        changeWords(ours);

        assertThat(lint(ours).exit()).isZero();
    }

    @Test
    void aFaultyRecordIsFoundAtItsPlace() {
        Room ours =
                ours().with(
                                RECORD,
                                "schema: plumbline/hashes/1\n"
                                        + "questions:\n"
                                        + "  col-hand-over: { version: 1, hash: \"12\" }\n");

        assertThat(lint(ours).out()).startsWith("hashes.yaml:3:38: error[PB-S15] ");
    }

    private Room ours() {
        Room.in(folder).run("init", "ours");
        return Room.in(folder.resolve("ours"))
                .with(FILE, Fault.resource("plumbline-content/" + FILE));
    }

    private static void changeWords(Room ours) {
        ours.with(FILE, ours.text(FILE).replaceFirst("\ntitle: ", "\ntitle: Now "));
    }

    private static int version(Room ours) {
        return Integer.parseInt(ours.text(FILE).replaceFirst("(?s).*\nversion: (\\d+).*", "$1"));
    }

    private static Outcome lint(Room ours) {
        return ours.run("bank", "lint", "--today", "2026-11-28");
    }
}
