package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who writes YAML and no Java begins a question in a fresh folder, and what the lint says
 * of the slips that are made with an editor. Each message leads to the place of the slip.
 */
class TypicalMistakesTest {

    private static final String FILE = "banks/migrations/mig-split-the-orders-table.yaml";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void beginAQuestion() {
        assertThat(Room.in(folder).run("init", "ours").exit()).isZero();
        assertThat(
                        ours().run(
                                        "bank",
                                        "new",
                                        "--competency=schema-migration",
                                        "--title=Split the orders table",
                                        "--levels=1-3",
                                        "--pick=lock-risk,resumable")
                                .exit())
                .isZero();
    }

    @Test
    void aMistypedKeyIsNamedWithTheOneThatWasMeant() {
        String said = saidOf("indicators:", "indicatrs:");

        assertThat(said)
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yaml:44:1: error[PB-S1] the key "indicatrs" is not known here. Did you mean "indicators"?
                        1 error in 1 file
                        """);
    }

    @Test
    void aTabIsFoundInTheIndentation() {
        String said = saidOf("  - { id: h-first", "\t- { id: h-first");

        assertThat(said)
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yaml:35:1: error[PB-Y7] a tab stands in the indentation. Indent with spaces.
                        1 error in 1 file
                        """);
    }

    @Test
    void aColonInATextAsksForQuotes() {
        String said = saidOf("title: Split the orders table", "title: Orders: split the table");

        assertThat(said)
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yaml:4:14: error[PB-Y4] a colon stands where no key can end. Put the text in quotes if the colon is part of it, or mend the indentation.
                        1 error in 1 file
                        """);
    }

    @Test
    void aColonInAnItemAsksForQuotesToo() {
        String said =
                saidOf(
                        "- \"TODO: what would make it known, or wrong.\"",
                        "- Known by now: everybody answers it.");

        assertThat(said)
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yaml:52:5: error[PB-S12] a group of keys stands here. It must be text; put it in quotes if its colon is part of it.
                        1 error in 1 file
                        """);
    }

    @Test
    void aQuoteThatIsLeftOpenIsFoundInItsLine() {
        String said = saidOf("know that it worked?\", elicits", "know that it worked?, elicits");

        assertThat(said)
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yaml:33:120: error[PB-Y4] a comma or } is missing before this place. The group of keys opened with { in line 33; put texts with special characters in quotes.
                        1 error in 1 file
                        """);
    }

    @Test
    void aBareYesIsNoText() {
        String said = saidOf("when: always", "when: yes");

        assertThat(said)
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yaml:33:176: error[PB-S10] a bare yes is not text everywhere. Put it in quotes: "yes".
                        1 error in 1 file
                        """);
    }

    @Test
    void aReferenceToNothingNamesTheNearestId() {
        String said = saidOf("elicits: [lock-risk, resumable", "elicits: [lock-risk, resumeable");

        assertThat(said)
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yaml:33:83: error[PB-S4] there is no indicator "resumeable". Did you mean "resumable"?
                        1 error in 1 file
                        """);
    }

    @Test
    void levelsWrittenAsARangeAreToldWhatAListLooksLike() {
        String said = saidOf("levels: [1, 2, 3]", "levels: 1-3");

        assertThat(said)
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yaml:9:9: error[PB-S12] the text "1-3" stands here. It must be a list such as [a, b].
                        1 error in 1 file
                        """);
    }

    @Test
    void anIdThatWasChangedInTheFileAloneIsHeldAgainstItsName() {
        String said = saidOf("id: mig-split-the-orders-table", "id: mig-split-orders");

        assertThat(said)
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yaml:3:5: error[PB-S2] the id "mig-split-orders" is not the file's name. Rename the file to mig-split-orders.yaml, or write mig-split-the-orders-table.
                        1 error in 1 file
                        """);
    }

    @Test
    void aFileWithAnotherEndingIsNotPassedOverInSilence() {
        ours().with(FILE.replace(".yaml", ".yml"), ours().text(FILE));
        ours().delete(FILE);

        assertThat(lint().out())
                .isEqualTo(
                        """
                        banks/migrations/mig-split-the-orders-table.yml: error[wrong-ending] the file is not read. Let its name end with .yaml.
                        1 error in 1 file
                        """);
    }

    @Test
    void whatIsStillToBeWrittenKeepsAQuestionFromBeingReviewed() {
        ours().with(FILE, ours().text(FILE).replace("status: draft", "status: review"));

        Outcome outcome = lint();

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        FILE
                                + ":18:3: error[PB-U2] 9 texts say TODO. Write what says TODO, or"
                                + " keep the status draft.\n");
    }

    private Room ours() {
        return Room.in(folder.resolve("ours"));
    }

    private String saidOf(String text, String slip) {
        assertThat(ours().text(FILE)).contains(text);
        ours().with(FILE, ours().text(FILE).replace(text, slip));
        Outcome outcome = lint();
        assertThat(outcome.exit()).isEqualTo(1);
        return outcome.out() + outcome.err();
    }

    private Outcome lint() {
        return ours().run("bank", "lint", ".", "--today", "2026-11-28");
    }
}
