package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What evaluate and explain print of the shipped interview. */
class CommandEvaluateTest {

    private static final String WHOLE =
            """
            C-1042 · Senior back-end engineer
            Ready with a plan
              open: Application security: 3 asked for, rated 1.75 over two answers, 1.25 levels short.
              open: Weighted over what was seen: half a level short, where ready allows 0.25; from Application security, Architecture and design, Schema migration, Release safety and Data modelling.
              because: Every must is met, and the weighted shortfall of 0.5 is one that a plan may carry (at most 0.75).

            Which level the evidence supports
               Level     Verdict            Missing
            -  --------  -----------------  ----------------------------------------------------------------------------------------------
               1 junior  ready
               2 mid     ready
            >  3 senior  ready with a plan  Application security: 3 asked for, rated 1.75 over two answers, 1.25 levels short (and 1 more)
               4 lead    not yet            Application security: a must at 3; rated 1.75 over two answers (and 6 more)

            The musts
            Must                  At least  Observed  Answers  Raters  State
            --------------------  --------  --------  -------  ------  -----
            Data modelling        2         2.75      2        2       met
            Application security  2         1.75      2        2       met
            Release safety        2         2.5       2        2       met

            Competencies
            Competency               Required  Observed   Ratings from  Gap   Weight
            -----------------------  --------  ---------  ------------  ----  ------
            Architecture and design  3         2.5        2 to 3        0.5   13 %
            Data modelling           3         2.75       2 to 3        0.25  13 %
            Integration resilience   3         not asked                      13 %
            Performance diagnosis    3         3          3 to 3        0     13 %
            Application security     3         1.75       1 to 2        1.25  13 %
            Schema migration         3         2.5        2 to 3        0.5   13 %
            Release safety           3         2.5        2 to 3        0.5   13 %
            Mentoring and oversight  2         not asked                      13 %

            Where the panel differed
            8 answers rated by two or more: 4 the same, 3 one apart, 1 two or more apart.
              talk about: sec-webhook-secret-in-a-chat:short

            What would turn the verdict
            Fragile. It would turn if:
              interviewer-a gave 0 instead of 1 for sec-webhook-secret-in-a-chat:short -> not yet
              interviewer-a gave 1 instead of 2 for sec-portal-session-review:short -> not yet
              interviewer-b gave 1 instead of 2 for sec-portal-session-review:short -> not yet
              interviewer-b gave 1 instead of 2 for sec-webhook-secret-in-a-chat:short -> not yet
              interviewer-a had no rating for perf-orders-list-after-refactor:short -> not enough evidence
              and 12 more (see explain robustness)

            Before you decide
              col-hand-over-the-invoice-numbers:short, 12 min: Mentoring and oversight was not observed and 2 is asked for; one more answer could turn the verdict to not yet.
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void theShippedInterviewIsEvaluatedWordForWord() {
        assertThat(Room.in(folder).withInterview().run("evaluate", "senior.yaml"))
                .isEqualTo(new Outcome(0, WHOLE, ""));
    }

    @Test
    void theJsonBeginsWithItsSchemaAndCanBeParsed() throws IOException {
        Outcome outcome = Room.in(folder).withInterview().run("evaluate", "senior.yaml", "--json");

        JsonNode json = new ObjectMapper().readTree(outcome.out());

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith("{\n  \"schema\": \"plumbline/evaluation/1\",\n");
        assertThat(json.get("verdict").asString()).isEqualTo("ready-with-a-plan");
        assertThat(json.get("shortfall").asDouble()).isEqualTo(0.5);
    }

    @Test
    void aMustIsExplainedInOneSentenceBeforeItsReasons() {
        Outcome outcome =
                Room.in(folder)
                        .withInterview()
                        .run("explain", "senior.yaml", "must/application-security");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith(
                        "Application security is a must at 2: met, rated 1.75 over two answers;"
                                + " 1.75 or more meets it\n  - Application security (12.5 % of"
                                + " the weight, 3 asked for): 1.75, the mean of two answers\n");
    }

    @Test
    void aMisspeltNameIsAnsweredWithTheNearestOne() {
        assertThat(
                        Room.in(folder)
                                .withInterview()
                                .run("explain", "senior.yaml", "must/aplication-security"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "plumbline: nothing here is called \"must/aplication-security\"."
                                        + " Did you mean \"must/application-security\"?\n"));
    }

    @Test
    void everyNameOfTheListCanBeExplained() {
        Room room = Room.in(folder).withInterview();

        String list = room.run("explain", "senior.yaml", "--list").out();

        assertThat(list.lines())
                .startsWith("evaluation", "verdict", "must/data-modeling")
                .contains("robustness", "competency/release-safety")
                .doesNotHaveDuplicates();
        assertThat(list.lines().filter(name -> name.startsWith("must/")))
                .isNotEmpty()
                .allSatisfy(
                        name ->
                                assertThat(room.run("explain", "senior.yaml", name).exit())
                                        .isZero());
    }
}
