package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.cli.Room.Outcome;
import dev.plumbline.interview.event.Entry;
import dev.plumbline.interview.file.InterviewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What evaluate, explain and report say of answers that exist as text, and what they never do. */
class CommandWrittenTest {

    private static final String LEDGER = "mig-not-null-on-a-busy-ledger";

    private static final String ANSWER =
            "At noon the update locks the table and the requests of the shop wait behind it. So I"
                + " backfill the ledger rows in batches, each with its own commit, and store the"
                + " last id, and never would I validate the constraint later.";

    private static final List<String> PIECES =
            List.of(
                    ANSWER,
                    "Ich würde die Tabelle sperren und warten, bis niemand mehr schreibt.",
                    "drop the database in one transaction, the lock is fine",
                    "rating: 4",
                    "<script>alert(1)</script> {{ x }} ${x} | # - [a](javascript:alert(1))",
                    "```\n\n\n~~~\n\t- \"quotes\" 'and' \\back",
                    "🙂 ".repeat(40),
                    "locks ".repeat(200));

    @TempDir private Path folder = Path.of("");

    @Test
    void whatWasFoundStandsApartWithItsPlaceAndWhatWasNotAsAQuestion() {
        Outcome outcome = room(LEDGER, ANSWER).run("evaluate", "senior.yaml");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .endsWith(
                        """

                        Written answers, read by their cues
                        Unconfirmed: found by words, not heard by a person. It enters no rating and no verdict.

                        mig-not-null-on-a-busy-ledger:short
                          At least 1.

                          Found, word for word:
                            lock-risk, 1:20: "locks the table"
                            bounded-batches, 1:114: "batches"
                            resumable, 1:163: "last id"

                          Words that do not count as they stand:
                            validate-path, rejected, 1:190: "validate the constraint later"

                          Not found, which is no lack; to ask:
                            lock-queue: The ALTER needs its lock for two milliseconds. What happens to the queries around it?
                            expand-first: no probe asks for it. Puts code that fills new rows live before the backfill.
                            unmapped-rows: no probe asks for it. Gets a decision for rows that have no source value.
                            validate-path: How does the column become mandatory at the end?
                        """);
    }

    @Test
    void itIsExplainedByNameAndIsNoPartOfTheEvaluation() {
        Room room = room(LEDGER, ANSWER);

        assertThat(room.run("explain", "senior.yaml", "--list").out())
                .endsWith("\nwritten/" + LEDGER + ":short\n");
        assertThat(room.run("explain", "senior.yaml", "written/" + LEDGER + ":short").out())
                .startsWith("At least 1\n  - Unconfirmed: ")
                .contains("    - lock-risk, claimed, 1:20: \"locks the table\"\n");
        assertThat(room.run("explain", "senior.yaml", "evaluation").out())
                .doesNotContain("Unconfirmed", "word for word");
    }

    @Test
    void theReportPrintsWordsAndQuestionsAndNoSuggestedLevel() {
        Room room = room(LEDGER, ANSWER);

        room.run("report", "senior.yaml", "--format", "md", "--out", "out");

        assertThat(room.text("out/senior-backend-c-1042.md"))
                .contains(
                        """
                        Where the cues of the rubric point. Nobody confirmed it, and it is in no rating.

                        - “Lock risk”, claimed: “locks the table”
                        """)
                .contains("- To ask: “Lock queue: The ALTER needs")
                .doesNotContain("At least 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Too short to say much.",
                "Ich würde die Tabelle nicht sperren und die Zeilen in kleinen Schritten füllen,"
                        + " und der Index ist dann mit einem zweiten Lauf an der Reihe.",
                "My grandmother keeps eleven bees and a goat near the river, and on Sundays we bake"
                        + " bread with walnuts while the radio plays old songs from Lisbon."
            })
    void anAbstentionGivesItsReasonAndIsNoZero(String answer) throws IOException {
        Outcome outcome = room(LEDGER, answer).run("evaluate", "senior.yaml", "--json");

        JsonNode written = new ObjectMapper().readTree(outcome.out()).get("written").get(0);

        assertThat(written.get("confirmed").asBoolean()).isFalse();
        assertThat(written.get("at_least").isNull()).isTrue();
        assertThat(written.get("abstention").asString()).isNotBlank();
    }

    @Test
    void aQuestionWithoutCuesSaysSo() {
        assertThat(room("sys-two-writers-one-balance", ANSWER).run("evaluate", "senior.yaml").out())
                .endsWith(
                        "sys-two-writers-one-balance:short\n"
                                + "  No level, because the question has no cues.\n");
    }

    @Test
    void aResponseNeverChangesAnythingElseOfAnEvaluation() {
        JsonNode without = evaluated(Room.in(folder).withInterview());
        UniformRandomProvider random = RandomSource.XO_SHI_RO_128_PP.create(17);

        for (int i = 0; i < 8; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece <= i; piece++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append('\n');
            }
            String asked = i % 2 == 0 ? LEDGER : "sec-portal-session-review";

            assertThat(evaluated(room(asked, text.toString()))).isEqualTo(without);
        }
    }

    @Test
    void hostileTextGoesFromYamlToEventsAndBackAndIsReadLikeAnyOther() {
        for (String piece : PIECES) {
            List<Entry> events = events(with(LEDGER, piece));

            assertThat(events(InterviewFile.write(events))).isEqualTo(events);
            assertThat(room(LEDGER, piece + " " + ANSWER).run("evaluate", "senior.yaml").out())
                    .contains(LEDGER + ":short\n");
        }
    }

    @Test
    void aResponseThatIsEmptyTooLongOrHidesSomethingIsAFindingAtItsPlace() {
        assertThat(room(LEDGER, "").run("evaluate", "senior.yaml").err())
                .containsPattern("senior.yaml:\\d+:15: error\\[PB-S\\d+\\] ");
        assertThat(room(LEDGER, "word ".repeat(8_001)).run("evaluate", "senior.yaml").err())
                .containsPattern("senior.yaml:\\d+:15: error\\[PB-S\\d+\\] ");
        assertThat(room(LEDGER, "turned \u202e round").run("evaluate", "senior.yaml").err())
                .containsPattern("senior.yaml:\\d+:15: error\\[PB-Y8\\] ");
    }

    private static JsonNode evaluated(Room room) {
        Outcome outcome = room.run("evaluate", "senior.yaml", "--json", "--against", "all");
        assertThat(outcome.exit()).isZero();
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(outcome.out());
        json.remove("written");
        ((ObjectNode) json.get("hashes")).remove("interview");
        return json;
    }

    private Room room(String question, String answer) {
        return Room.in(folder).with("senior.yaml", with(question, answer));
    }

    /** The shipped interview, with a written answer to one question. */
    private static String with(String question, String answer) {
        String head = "  - question: " + question + "\n";
        StringBuilder quoted = new StringBuilder("\"");
        answer.codePoints().forEach(c -> quoted.append(String.format(Locale.ROOT, "\\U%08X", c)));
        return Room.shippedInterview()
                .replaceFirst(
                        head,
                        head + "    response: " + quoted.toString().replace("\\", "\\\\") + "\"\n");
    }

    private static List<Entry> events(String yaml) {
        Findings findings = new Findings();
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return InterviewFile.read("i.yaml", bytes, name -> new byte[0], findings)
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()))
                .events();
    }
}
