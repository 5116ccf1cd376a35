package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What next prints of the shipped interview that lacks answers. */
class CommandNextTest {

    private static final String OPEN = "/plumbline-content/interviews/senior-backend-c-1060.yaml";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void anInterviewThatLacksAnswers() throws IOException {
        try (var in = CommandNextTest.class.getResourceAsStream(OPEN)) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            Files.write(folder.resolve("open.yaml"), bytes);
        }
    }

    @Test
    void withHalfAnHourLeftItSaysWhatFitsAndWhatCannotBeSettled() {
        Outcome outcome = Room.in(folder).run("next", "open.yaml", "--minutes-left", "30");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains(
                        """
                        Worth asking, the most useful first (estimates, no promises):
                          1. sys-price-change-that-rewrote-history:short, 13 min: Data modelling is a must with one answer; a second one that somebody else hears would let the rule read it.
                          2. sec-night-of-borrowed-passwords:short, 13 min: Application security is a must with one answer; a second one that somebody else hears would let the rule read it.
                          Together 29 minutes with 1.5 for settling each rating.
                        Does not fit into 30 minutes:
                          - rel-friday-train-and-the-freeze:short, 12 min: Release safety is a must with one answer; a second one that somebody else hears would let the rule read it.
                        """)
                .endsWith(
                        "Cannot be settled in the time left: Release safety, a must. Plan another"
                                + " sitting, or decide without it.\n");
    }

    @Test
    void itsJsonNamesTheSameQuestions() throws IOException {
        Outcome outcome =
                Room.in(folder).run("next", "open.yaml", "--minutes-left", "30", "--json");

        JsonNode json = new ObjectMapper().readTree(outcome.out().getBytes(StandardCharsets.UTF_8));

        assertThat(json.get("schema").asString()).isEqualTo("plumbline/next/1");
        assertThat(json.get("minutes_left").asInt()).isEqualTo(30);
        assertThat(json.get("ask").size()).isEqualTo(2);
        assertThat(json.get("cannot_be_settled").get(0).asString()).isEqualTo("release-safety");
    }

    @Test
    void noTimeLeftIsATimeAndLessIsWrongUsage() {
        assertThat(Room.in(folder).run("next", "open.yaml", "--minutes-left", "0").out())
                .contains("Does not fit into 0 minutes:")
                .doesNotContain("Worth asking");
        assertThat(Room.in(folder).run("next", "open.yaml", "--minutes-left", "-5"))
                .isEqualTo(new Outcome(2, "", "plumbline: --minutes-left is -5; say 0 to 600.\n"));
    }
}
