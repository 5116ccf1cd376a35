package dev.plumbline.cli.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.View;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Screens of a member of a panel, from what a server would have sent. */
class PainterTest {

    private static final String FRAME =
            """
            {"plan": [
              {"n": 1, "question": "one", "form": "full", "title": "One", "must": true,
               "spare": false, "asker": true},
              {"n": 2, "question": "two", "form": "full", "title": "Two", "must": true,
               "spare": false, "asker": false},
              {"n": 3, "question": "three", "form": "full", "title": "Three", "must": false,
               "spare": true, "asker": true}],
             "panel": [
              {"code": "interviewer-a", "handed_in": false, "without": false},
              {"code": "interviewer-b", "handed_in": true, "without": false}]}
            """;
    private static final String QUESTION =
            """
            {"question": "one", "form": "full", "title": "One", "minutes": 9,
             "prompt_html": "<p>Prompt</p>",
             "groups": [{"name": "Group", "indicators": [
               {"id": "act", "label": "Act", "says": "Says."}]}],
             "probes": [],
             "reveals": [{"n": 1, "ask": "FACT", "answer": "It is."}],
             "hints": [],
             "concerns": []}
            """;

    private final Standing standing =
            new Standing(
                    new ConsoleClient("http://127.0.0.1:9", "", Optional.empty()),
                    "interview-1",
                    "interviewer-b");

    private static View view(String json) {
        return LocatedReader.readJson("test", json.getBytes(StandardCharsets.UTF_8), new Findings())
                .map(View::of)
                .orElseThrow();
    }

    private void happened(String type, String actor) {
        standing.card()
                .take(
                        view(
                                "{\"kept_at\": \"2026-11-02T10:00:00Z\", \"type\": \""
                                        + type
                                        + "\", \"actor\": \""
                                        + actor
                                        + "\"}"));
    }

    private String screen(Mode mode, String asking, String says, String fact) {
        boolean sealed =
                standing.card().handedIn()
                        || standing.card().revealed()
                        || standing.card().closed()
                        || standing.without();
        Shown shown =
                new Shown(
                        mode,
                        standing,
                        Optional.of(QuestionView.of(view(QUESTION.replace("FACT", fact)))),
                        Optional.empty(),
                        0,
                        0,
                        asking,
                        3,
                        "",
                        0,
                        says,
                        "",
                        sealed,
                        Optional.of("https://panel.example:8711"),
                        "saved",
                        Duration.ZERO);
        List<String> lines = new Painter(shown, 80).lines(24);
        assertThat(lines).hasSize(24).allMatch(line -> line.length() <= 80);
        return String.join("\n", lines);
    }

    private String screen(Mode mode) {
        return screen(mode, "", "", "Is it?");
    }

    @Test
    void everyScreenSaysWhoYouAre() {
        assertThat(List.of(Mode.TALK, Mode.QUESTIONS, Mode.SETTLE, Mode.HELP))
                .allSatisfy(m -> assertThat(screen(m)).contains("You are Interviewer B\n"));
        assertThat(Standing.called("guest")).isEqualTo("guest");
    }

    @Test
    void theListMarksWhatIsYoursAMustOrASpare() {
        standing.take(view(FRAME));

        assertThat(screen(Mode.QUESTIONS))
                .containsPattern(" 1 {2}One +yours must")
                .containsPattern(" 2 {2}Two +must")
                .containsPattern(" 3 {2}Three +yours spare")
                .contains(
                        "yours: you ask it.  must: for a must of the role.  spare:",
                        "Which question? 1 to 3:");
    }

    @Test
    void afterHandingInTheCardsThatAreInAreCounted() {
        standing.take(view(FRAME));
        happened("handed-in", "interviewer-b");

        assertThat(screen(Mode.TALK))
                .contains(
                        "Handed in",
                        "1 of 2 cards are in.",
                        "Interviewer A: not yet",
                        "the same link brings you back here")
                .doesNotContain("[ ]", "The cards are open");
    }

    @Test
    void whoIsLeftOutIsTold() {
        standing.take(
                view(
                        FRAME.replace(
                                "\"handed_in\": true, \"without\": false",
                                "\"handed_in\": false, \"without\": true")));

        assertThat(screen(Mode.TALK)).contains("The panel went on without your card");
    }

    @Test
    void afterTheRevealTheAddressOfTheReportIsPrinted() {
        standing.take(view(FRAME));
        happened("revealed-to-panel", "coordinator");
        assertThat(screen(Mode.TALK))
                .contains("The cards are open", "  https://panel.example:8711/\n");

        happened("closed", "coordinator");
        assertThat(screen(Mode.TALK))
                .contains("The interview is closed", "  https://panel.example:8711/\n");
    }

    @Test
    void whatIsToldIsReadWholeHoweverLong() {
        String told = "Tell: " + "a fact of many words ".repeat(40) + "and its end.";

        assertThat(screen(Mode.TALK, "", told, "Is it?").replaceAll("\\s+", " ")).contains(told);
    }

    @Test
    void aLongFactIsOneLineThatEndsWithDots() {
        assertThat(screen(Mode.DIGIT, "r", "", "Is it so? ".repeat(20).strip()))
                .containsPattern("(?m)^1 {2}Is it so\\?.*…$")
                .contains("[ ]");
    }

    @Test
    void theEndOfALineThatIsTypedStaysInSight() {
        Shown shown =
                new Shown(
                        Mode.NOTE,
                        standing,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        0,
                        "",
                        0,
                        "word ".repeat(30) + "end",
                        0,
                        "",
                        "",
                        false,
                        Optional.empty(),
                        "saved",
                        Duration.ZERO);

        assertThat(new Painter(shown, 80).lines(24).get(23)).startsWith("Note: …").contains("end_");
    }
}
