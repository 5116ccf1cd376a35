package dev.plumbline.cli.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Reveal;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of one interviewer in a terminal, against a console of this process. */
class ScorerTest {

    private static final QuestionBank BANK =
            BankReader.read(ContentSource.shipped(), new Findings()).orElseThrow();
    private static final String LEDGER = "mig-not-null-on-a-busy-ledger";
    private static final String ORDERS = "perf-orders-list-after-refactor";
    private static final String PLAN =
            """
            schema: plumbline/interview/1
            id: interview-to-fill-in
            candidate: C-0000
            role: blended-squad-senior-lean
            asked:
              - question: mig-not-null-on-a-busy-ledger
                version: VERSION-1
                form: short
              - question: perf-orders-list-after-refactor
                version: VERSION-2
                form: short
            scorecards: []
            """
                    .replace("VERSION-1", "" + version(LEDGER))
                    .replace("VERSION-2", "" + version(ORDERS));

    @TempDir private Path folder = Path.of("");

    private static String title(String question) {
        return BANK.question(question).orElseThrow().title();
    }

    private static String flowing(String screen) {
        return screen.replaceAll("\\s+", " ");
    }

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

    private static ConsoleClient joined(AloneDesk desk) throws IOException, InterruptedException {
        JoinLink link = JoinLink.parse(desk.link());
        ConsoleClient client = new ConsoleClient(link.origin(), "", Optional.empty());
        client.post("/api/join", "{\"token\":\"" + link.token() + "\"}");
        return client;
    }

    private Scorer scorer(AloneDesk desk) throws IOException, InterruptedException {
        return scorer(desk, "outbox");
    }

    private Scorer scorer(AloneDesk desk, String outbox) throws IOException, InterruptedException {
        ConsoleClient client = joined(desk);
        Scorer scorer =
                new Scorer(
                        client,
                        new Outbox(folder.resolve(outbox)),
                        InstantSource.system(),
                        client.get("/api/me"),
                        Optional.empty());
        scorer.begin();
        return scorer;
    }

    /** Types and questions of what was kept of the one interview. */
    private static List<String> kept(AloneDesk desk) throws IOException, InterruptedException {
        return joined(desk)
                .get("/api/interviews/" + desk.interview() + "/events?after=0")
                .each("events", e -> e.text("type") + " " + e.text("question", ""));
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
            assertThat(screen(scorer)).contains("D [x] ");
            press(scorer, "Backspace", "Backspace");

            assertThat(screen(scorer)).contains("D [ ] ").doesNotContain("Not kept");
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
                    .contains("S [x] ", "D [/] ", "P put: ")
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
            assertThat(screen(scorer)).contains("Handed in", "Ctrl-C leaves, and fills");
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
            assertThat(screen(scorer(desk))).contains("S [x] ", "saved");
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
    void settlingStaysWithItsQuestionWhenAnotherIsOpened()
            throws IOException, InterruptedException {
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q", "2", "Enter");
            press(scorer(desk, "colleague"), "q", "1");
            scorer.refresh();
            assertThat(screen(scorer))
                    .startsWith("2  " + title(ORDERS).substring(0, 20))
                    .contains("Question 1 was opened; Enter goes there.");

            press(scorer, "2");
            assertThat(screen(scorer)).contains("this rating is for question 2.");
            write(scorer, "because");

            assertThat(screen(scorer)).contains("Your rating: 2, independent");
            assertThat(kept(desk)).contains("rated " + ORDERS).doesNotContain("rated " + LEDGER);
            press(scorer, "Enter");
            assertThat(screen(scorer)).startsWith("1  " + title(LEDGER).substring(0, 20));
            press(scorer, "Enter");
            assertThat(screen(scorer)).contains("Your rating: none yet").doesNotContain("Question");
        }
    }

    @Test
    void aNoteIsFiledUnderTheQuestionItWasBegunFor() throws IOException, InterruptedException {
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q", "2", "n", "H", "a", "l", "f");
            press(scorer(desk, "colleague"), "q", "1");
            scorer.refresh();
            assertThat(screen(scorer))
                    .contains("Question 1 was opened; this note is for question 2.");
            write(scorer, ", whole");
            press(scorer, "Backspace");

            assertThat(screen(scorer)).contains("Taken back under question 2.");
            assertThat(kept(desk))
                    .endsWith(
                            "question-opened " + LEDGER,
                            "noted " + ORDERS,
                            "note-struck " + ORDERS);
        }
    }

    @Test
    void aListStaysWithItsQuestionToo() throws IOException, InterruptedException {
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q", "1", "r");
            press(scorer(desk, "colleague"), "q", "2");
            scorer.refresh();
            press(scorer, "1");

            assertThat(kept(desk)).contains("revealed " + LEDGER);
        }
    }

    @Test
    void factsAreListedToldWholeAndShownAgainWithoutASecondEntry()
            throws IOException, InterruptedException {
        List<Reveal> facts = BANK.question(LEDGER).orElseThrow().reveals();
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q", "1", "r");
            for (int n = 1; n <= facts.size(); n++) {
                assertThat(screen(scorer)).contains(n + "  " + facts.get(n - 1).ask());
            }
            assertThat(screen(scorer)).contains("Which fact? 1 to " + facts.size() + ":");
            press(scorer, "1");
            assertThat(flowing(screen(scorer))).contains("Tell: " + facts.get(0).answer());

            press(scorer, "r");
            assertThat(screen(scorer)).contains("1* " + facts.get(0).ask());
            press(scorer, "1");

            assertThat(flowing(screen(scorer)))
                    .contains("Told already. Tell: " + facts.get(0).answer());
            assertThat(kept(desk)).containsOnlyOnce("revealed " + LEDGER);
        }
    }

    @Test
    void hintsAndConcernsAreListedAsFactsAre() throws IOException, InterruptedException {
        Question ledger = BANK.question(LEDGER).orElseThrow();
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q", "1", "z");
            assertThat(screen(scorer)).contains("1  " + ledger.hints().get(0).give());
            press(scorer, "1", "z", "1");
            assertThat(screen(scorer)).contains("Told already. Give: ");
            assertThat(kept(desk)).containsOnlyOnce("hinted " + LEDGER);

            press(scorer, "a");
            assertThat(screen(scorer)).contains("1   " + ledger.concerns().get(0).label());
            press(scorer, "1", "a");
            assertThat(screen(scorer)).contains("(raised) " + ledger.concerns().get(0).label());
            press(scorer, "9");
            assertThat(screen(scorer)).contains("There is no concern 9: 1 to 3.");
        }
    }

    @Test
    void aFactIsReadThoughTheServerIsAway() throws IOException, InterruptedException {
        Scorer scorer;
        try (AloneDesk desk = desk()) {
            scorer = scorer(desk);
            press(scorer, "q", "1");
        }
        press(scorer, "r", "1");

        assertThat(screen(scorer)).contains("The server cannot be reached", "Tell: ");
    }

    @Test
    void whatIsOpenIsListedAndASmallYHandsInForGood() throws IOException, InterruptedException {
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q", "2", "q", "1", "a", "1", "w");
            assertThat(screen(scorer))
                    .contains(
                            " 1  No rating yet: " + title(LEDGER).substring(0, 20),
                            " 1  Raised and not settled: Planned downtime",
                            " 2  No rating yet: " + title(ORDERS).substring(0, 20));
            press(scorer, "y");
            assertThat(screen(scorer)).contains("Handed in").doesNotContain("[ ]");

            press(scorer, "s", "y", "n");
            assertThat(screen(scorer)).contains("Handed in").doesNotContain("Not kept", "Note:");
            assertThat(screen(scorer(desk, "again"))).contains("Handed in").doesNotContain("[ ]");
        }
    }

    @Test
    void handingInWhileTheServerIsAwayStandsAtOnce() throws IOException, InterruptedException {
        Scorer scorer;
        try (AloneDesk desk = desk()) {
            scorer = scorer(desk);
            press(scorer, "q", "1");
        }
        press(scorer, "w", "y");

        assertThat(screen(scorer)).contains("Handed in", "offline, 1 act here");
    }

    @Test
    void theTenthQuestionIsOpenedByTwoDigits() throws IOException, InterruptedException {
        List<Question> fourteen = BANK.questions().values().stream().limit(14).toList();
        String asked =
                fourteen.stream()
                        .map(
                                q ->
                                        "  - question: "
                                                + q.id()
                                                + "\n    version: "
                                                + q.editorial().version()
                                                + "\n    form: full\n")
                        .collect(Collectors.joining());
        Files.writeString(
                folder.resolve("next.yaml"),
                PLAN.replaceFirst("(?s)asked:\n.*scorecards", "asked:\n" + asked + "scorecards"));
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q");
            assertThat(screen(scorer)).contains("Which question? 1 to 14, Enter ends the number:");
            press(scorer, "1", "2");
            assertThat(screen(scorer)).startsWith("12  ");
            press(scorer, "q", "1", "Enter");
            assertThat(screen(scorer)).startsWith("1  ");
            press(scorer, "q", "9");
            assertThat(screen(scorer)).startsWith("9  ");
            press(scorer, "q", "1", "5");
            assertThat(screen(scorer)).contains("There is no question 15: 1 to 14.");
            assertThat(kept(desk)).filteredOn(e -> e.startsWith("question-opened")).hasSize(3);
        }
    }

    @Test
    void aTickAfterAProbeLooksOtherThanOneWithout() throws IOException, InterruptedException {
        try (AloneDesk desk = desk()) {
            Scorer scorer = scorer(desk);
            press(scorer, "q", "1", "s", "p");
            press(scorer, "d", "f", "g", "e", "t", "c", "u", "i", "o", "h", "j", "k", "l");

            String board = screen(scorer);
            assertThat(board).contains("[x]p heard after a probe");
            assertThat(board.lines().filter(line -> line.contains("[x]p ")).count()).isEqualTo(2);
            assertThat(board).contains("S [x]  ");
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
