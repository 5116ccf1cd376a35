package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bank preview} shows to whom. */
class CommandPreviewTest {

    private static final String LEDGER = "mig-not-null-on-a-busy-ledger";

    private static final String HANDOVER = "col-hand-over-the-invoice-numbers";
    private static final String HANDOVER_FILE = "banks/collaboration/" + HANDOVER + ".yaml";

    @TempDir private Path folder = Path.of("");

    @Test
    void aCandidateSeesTheBriefingAndThePromptOnly() {
        String out = preview(LEDGER, "--audience", "candidate").out();

        assertThat(out)
                .startsWith("Halden keeps the books of 31,000 small shops.")
                .contains("\n\nHalden's Flask service writes to `ledger_entries`")
                .endsWith("safe to go on or to\ngo back.\n")
                .doesNotContainIgnoringCase("NOT VALID", "lock_timeout", "indicator", "schema-m");
    }

    @Test
    void aVariantSwapsTheNounsForEveryAudience() {
        assertThat(preview(LEDGER, "--audience", "candidate", "--variant", "b").out())
                .contains("Orrin's Flask service writes to `claim_entries`")
                .doesNotContain("Halden", "ledger");
        assertThat(preview(LEDGER, "--variant", "b").out())
                .contains("variant b")
                .doesNotContain("ledger_entries");
    }

    @Test
    void anInterviewerSeesWhatTheFormKeeps() {
        String out = preview(LEDGER, "--form", "short").out();

        assertThat(out)
                .startsWith(
                        """
                        Make a column mandatory on a 400-million-row ledger without an outage
                        Schema migration, 12 minutes
                        form short, variant base

                        Read first
                        Halden keeps the books of 31,000 small shops.\
                        """)
                .contains(
                        """
                        What would you ship instead of this revision, in which order?

                        Probes
                        p-lock: The ALTER needs its lock for two milliseconds.\
                        """)
                .contains("Validate later", "Planned downtime (planned-outage, cap 1)")
                .doesNotContain("Timed rehearsal", "p-stop", "\nRubric\n", "\nAnswer key\n");
    }

    @Test
    void aTwinAsksForACaseOfOnesOwn() {
        assertThat(preview(HANDOVER, "--form", "twin", "--audience", "candidate").out())
                .startsWith("Think of a time when you handed a piece of work");
    }

    @Test
    void anInterviewerIsToldWhatToDoWithoutACase() {
        assertThat(preview(HANDOVER, "--form", "twin").out())
                .contains(
                        """
                        looked at on the way, and how you knew whether it had worked. What would you change today?

                        If there is no such case
                        Ask the situational form instead; the answer is worth the same.

                        Probes
                        """);
        assertThat(preview(HANDOVER, "--form", "twin", "--json").out())
                .contains("\"if_no_case\": \"Ask the situational form instead;");
        assertThat(preview(HANDOVER, "--form", "short").out()).doesNotContain("no such case");
        assertThat(preview(HANDOVER, "--form", "twin", "--audience", "candidate").out())
                .doesNotContain("no such case");
        assertThat(preview(HANDOVER, "--audience", "author").out())
                .contains("\nBehavioural twin\n")
                .contains("\nIf there is no case to tell: Ask the situational form instead;");
    }

    @Test
    void theTwinOfABehaviouralQuestionIsSituational() {
        Room room =
                Room.in(folder)
                        .with(
                                "our/" + HANDOVER_FILE,
                                Fault.resource("plumbline-content/" + HANDOVER_FILE)
                                        .replace("kind: scenario ", "kind: behavioural "));

        assertThat(room.run("bank", "show", HANDOVER, "--content", "our").out())
                .contains("\nSituational twin\n")
                .doesNotContain("Behavioural twin");
        assertThat(room.run("bank", "preview", HANDOVER, "--content", "our").out())
                .contains("\nIf there is no such case\nAsk the situational form instead;");
        assertThat(
                        room.run("bank", "preview", HANDOVER, "--form", "twin", "--content", "our")
                                .out())
                .contains("form twin")
                .doesNotContain("no such case");
    }

    @Test
    void anAuthorSeesWhatIsMissing() {
        assertThat(preview("col-day-six-of-fifteen", "--audience", "author").out())
                .startsWith("On day six of fifteen, a queue that nobody else knows\n")
                .contains("\nRubric\n", "\nAnswer key\n")
                .contains("\nMissing for text-ready\n- The part text: cues for ");
        assertThat(preview(LEDGER, "--audience", "author").out())
                .endsWith("\nNothing is missing for text-ready\n");
    }

    @Test
    void aPreviewIsJsonOnDemand() {
        assertThat(preview(LEDGER, "--audience", "candidate", "--json").out())
                .startsWith(
                        """
                        {
                          "schema": "plumbline/preview/1",
                          "audience": "candidate",
                          "form": "full",
                          "variant": "base",
                          "briefing": "Halden keeps\
                        """)
                .doesNotContain("indicators");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--audience candidat | there is no audience \"candidat\". Did you mean"
                        + " \"candidate\"?",
                "--variant z | there is no variant of mig-not-null-on-a-busy-ledger \"z\"."
                        + " Known: base, b, c.",
                "--form twin | there is no form of mig-not-null-on-a-busy-ledger \"twin\"."
                        + " Known: full, short."
            })
    void whatTheQuestionDoesNotHaveIsAnswered(String options, String answer) {
        String[] words = options.split(" ", -1);

        assertThat(preview(LEDGER, words[0], words[1]))
                .isEqualTo(new Outcome(2, "", "plumbline: " + answer + "\n"));
    }

    private Outcome preview(String id, String... options) {
        String[] line = new String[options.length + 3];
        line[0] = "bank";
        line[1] = "preview";
        line[2] = id;
        System.arraycopy(options, 0, line, 3, options.length);
        return Room.in(folder).run(line);
    }
}
