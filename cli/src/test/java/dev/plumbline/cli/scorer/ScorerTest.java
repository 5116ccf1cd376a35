package dev.plumbline.cli.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.desk.serve.AloneDesk;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of one interviewer in a terminal, against a console of this process. */
class ScorerTest {

    private static final QuestionBank BANK =
            BankReader.read(ContentSource.shipped(), new Findings()).orElseThrow();
    private static final String PLAN =
            """
            schema: plumbline/interview/1
            id: interview-to-fill-in
            candidate: C-0000
            role: blended-squad-senior-lean
            asked:
              - question: mig-not-null-on-a-busy-ledger
                version: LEDGER
                form: short
              - question: perf-orders-list-after-refactor
                version: ORDERS
                form: short
            scorecards: []
            """
                    .replace("LEDGER", "" + version("mig-not-null-on-a-busy-ledger"))
                    .replace("ORDERS", "" + version("perf-orders-list-after-refactor"));

    @TempDir private Path folder = Path.of("");

    private static int version(String question) {
        return BANK.question(question).orElseThrow().editorial().version();
    }

    private Surroundings surroundings() {
        PrintStream out =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Surroundings(out, out, folder, Map.of(), false, false, Optional.empty());
    }

    @BeforeEach
    void aPlanIsThere() throws IOException {
        Files.writeString(folder.resolve("next.yaml"), PLAN);
        assertThat(folder.resolve("next.yaml")).isNotEmptyFile();
    }

    private AloneDesk desk() {
        return new AloneDesk(surroundings(), BANK, folder.resolve("data"), Path.of("next.yaml"));
    }

    private Scorer scorer(AloneDesk desk) throws IOException, InterruptedException {
        JoinLink link = JoinLink.parse(desk.link());
        ConsoleClient client = new ConsoleClient(link.origin(), "", Optional.empty());
        client.post("/api/join", "{\"token\":\"" + link.token() + "\"}");
        Scorer scorer =
                new Scorer(
                        client,
                        new Outbox(folder.resolve("outbox")),
                        InstantSource.system(),
                        client.get("/api/me"));
        scorer.begin();
        return scorer;
    }

    private static String screen(Scorer scorer) {
        List<String> lines = scorer.draw(80, 24);
        assertThat(lines).hasSize(24).allMatch(line -> line.length() <= 80);
        return String.join("\n", lines);
    }

    private static void press(Scorer scorer, String... keys)
            throws IOException, InterruptedException {
        for (String key : keys) {
            scorer.press(key);
        }
    }

    private static void write(Scorer scorer, String words)
            throws IOException, InterruptedException {
        for (char c : words.toCharArray()) {
            scorer.press(String.valueOf(c));
        }
        scorer.press("Enter");
    }

    @Test
    void backspaceTakesBackTheLastStep() throws IOException, InterruptedException {
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q", "1", "p");
            assertThat(screen(scorer)).contains("P put: ");

            press(scorer, "Backspace");
            assertThat(screen(scorer)).doesNotContain("P put: ");
            press(scorer, "d");
            assertThat(screen(scorer)).contains("[x] ");
            press(scorer, "Backspace", "Backspace");

            assertThat(screen(scorer)).doesNotContain("[x] ", "Not kept");
        }
    }

    @Test
    void anInterviewIsScoredByKeysAndFillsItsFileIn() throws IOException, InterruptedException {
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            assertThat(screen(scorer))
                    .contains("No question is open", "1  Make a column mandatory");
            press(scorer, "q", "1", "s", "p", "t", "d", "d");
            String talk = screen(scorer);
            assertThat(talk)
                    .contains("[x] ", "[/] ", "P put: ")
                    .doesNotContain("critical", "Level");
            press(scorer, "n");
            write(scorer, "Says \u001b[31mtwice\"");
            press(scorer, "a", "1", "r", "1", "Enter");
            assertThat(screen(scorer)).contains("Your rating: none yet", "0  ");
            assertThat(screen(scorer)).doesNotContain("The ticks suggest");
            press(scorer, "2");
            write(scorer, "because");
            assertThat(screen(scorer)).contains("Your rating: 2", "The ticks suggest");
            press(scorer, "Enter", "w");
            assertThat(screen(scorer)).contains("Y hands in");
            press(scorer, "Y", "w");
            assertThat(screen(scorer)).contains("Your card is handed in.");
            desk.finish();
        }
        assertThat(Files.readString(folder.resolve("next.yaml")))
                .contains(
                        "rating: 2",
                        "reason: because",
                        "handed_in:",
                        "prompted:",
                        "half:",
                        "state: raised",
                        "reveals:")
                .doesNotContain("\u001b");
    }

    @Test
    void whatWasDoneIsThereWhenTheTerminalComesBack() throws IOException, InterruptedException {
        try (AloneDesk desk = desk()) {
            press(scorer(desk), "q", "2", "s");
        }
        try (AloneDesk desk = desk()) {
            assertThat(screen(scorer(desk))).contains("[x] ", "saved");
        }
    }

    @Test
    void whileTheServerIsAwayActsWaitHereAndAreSentLater()
            throws IOException, InterruptedException {
        Scorer scorer;
        try (AloneDesk desk = desk()) {
            scorer = scorer(desk);
            press(scorer, "q", "1");
        }
        press(scorer, "s", "d");
        assertThat(screen(scorer)).contains("offline, 2 acts here");
        assertThat(folder.resolve("outbox")).content().contains("\"type\":\"ticked\"");

        try (AloneDesk desk = desk()) {
            assertThat(screen(scorer(desk))).contains("saved");
        }
        assertThat(folder.resolve("outbox")).isEmptyFile();
    }

    @Test
    void everyScreenFitsInEightyByTwentyFour() throws IOException, InterruptedException {
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q", "1");
            assertThat(screen(scorer)).contains("Space prompt");
            for (String key : List.of("?", " ", "q", "w", "Enter", "n", "r")) {
                press(scorer, key);
                assertThat(screen(scorer)).isNotBlank();
                press(scorer, "Esc");
            }
        }
    }

    @Test
    void aFilledFileIsNotScoredAgain() throws IOException {
        Files.writeString(
                folder.resolve("next.yaml"),
                PLAN.replace(
                        "scorecards: []",
                        "scorecards:\n  - interviewer: interviewer-a\n" + "    answers: []"));

        assertThatThrownBy(this::desk)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds a scorecard already");
    }
}
