package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What evaluate and explain print of the shipped interview. */
class CommandEvaluateTest {

    private static final String WHOLE =
            """
            C-1042 · Senior back-end engineer
            Ready with a plan
              open: Application security: 3 asked for, rated 1.75 over two answers, 1.25 levels short.
              open: These ratings make it about 1 in 2 that the whole bar is met, where 7 in 10 is needed.
              because: Every must is met, and these ratings make it about 3 in 4 that it is met within half a level, where 7 in 10 is needed; in full it is about 1 in 2.
              by the ratings alone, without allowing for luck: ready with a plan too. Every must is met, and the weighted shortfall of 0.5 is one that a plan may carry (at most 0.75).

            Which level the evidence supports
               Level     Verdict            Missing
            -  --------  -----------------  ----------------------------------------------------------------------------------------------
               1 junior  ready
               2 mid     ready
            >  3 senior  ready with a plan  Application security: 3 asked for, rated 1.75 over two answers, 1.25 levels short (and 1 more)
               4 lead    not yet            Application security: a must at 3; rated 1.75 over two answers (and 4 more)

            The musts
            Must                  At least  Observed  Answers  Raters  State
            --------------------  --------  --------  -------  ------  -----
            Data modelling        2         2.75      2        2       met
            Application security  2         1.75      2        2       met
            Release safety        2         2.5       2        2       met

            Competencies
            Competency               Required  Observed   Ratings from  Gap   Weight  Fits        Required is met
            -----------------------  --------  ---------  ------------  ----  ------  ----------  ---------------
            Architecture and design  3         2.5        2 to 3        0.5   13 %    1.6 to 3.3  about 2 in 5
            Data modelling           3         2.75       2 to 3        0.25  13 %    2.1 to 3.6  about 2 in 3
            Integration resilience   3         not asked                      13 %
            Performance diagnosis    3         3          3 to 3        0     13 %    1.9 to 3.9  about 2 in 3
            Application security     3         1.75       1 to 2        1.25  13 %    1.3 to 2.7  about 1 in 6
            Schema migration         3         2.5        2 to 3        0.5   13 %    1.7 to 3.4  about 1 in 2
            Release safety           3         2.5        2 to 3        0.5   13 %    1.9 to 3.4  about 1 in 2
            Mentoring and oversight  2         not asked                      13 %

            Where the panel differed
            8 answers rated by two or more: 4 the same, 3 one apart, 1 two or more apart.
              talk about: sec-webhook-secret-in-a-chat:short

            What would turn the verdict
            Fragile. It would turn if:
              interviewer-a gave 0 instead of 1 for sec-webhook-secret-in-a-chat:short -> not enough evidence
              interviewer-a gave 1 instead of 2 for sec-portal-session-review:short -> not enough evidence
              interviewer-b gave 1 instead of 2 for sec-portal-session-review:short -> not enough evidence
              interviewer-b gave 1 instead of 2 for sec-webhook-secret-in-a-chat:short -> not enough evidence
              interviewer-a had no rating for perf-orders-list-after-refactor:short -> not enough evidence
              and 11 more (see explain robustness)

            Before you decide
            No question in the banks would remove much of the doubt.
            """;

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "senior-backend-c-1042, Ready with a plan",
        "senior-backend-c-1047, Ready",
        "senior-backend-c-1055, Not yet",
        "senior-backend-c-1060, Not enough evidence",
        "lean-squad-c-1051, 'Ready with a plan, on these four competencies only'",
        "junior-feature-c-1071, Ready",
        "mvp-developer-c-1072, Ready with a plan",
        "architecture-lead-c-1073, Not yet",
        "migration-steward-c-1074, Ready",
        "contract-audit-c-1075, Not yet",
        "blended-squad-c-1076, Ready with a plan"
    })
    void everyRoleAndEveryVerdictHasAShippedInterview(String interview, String verdict) {
        String file = "plumbline-content/interviews/" + interview + ".yaml";
        Room room = Room.in(folder).with("one.yaml", Fault.resource(file));

        Outcome outcome = room.run("evaluate", "one.yaml");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out().lines()).element(1).isEqualTo(verdict);
        assertThat(outcome.err()).doesNotContain("warning", "error");
    }

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
                                + " 1.5 or more meets it\n  - Application security (12.5 % of"
                                + " the weight, 3 asked for): 1.75, the mean of two answers;"
                                + " about 1 in 6 that 3 is met\n");
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

    @Test
    void theSameAnswersAreReadAgainstOtherRolesWithEnoughInCommon() {
        Outcome outcome =
                Room.in(folder)
                        .withInterview()
                        .run(
                                "evaluate",
                                "senior.yaml",
                                "--against",
                                "blended-squad-senior-lean,blended-squad-senior");

        assertThat(outcome.out())
                .endsWith(
                        """
                        The same answers against other roles
                        Senior anchoring a blended squad, lean plan (one sitting of 90 minutes, two people) (blended-squad-senior-lean): 75 % of its weight was asked.
                           Level     Verdict              Missing
                        -  --------  -------------------  ----------------------------------------------------------------------------
                           1 junior  not enough evidence  Mentoring and oversight: no answer of the two that a must needs
                           2 mid     not enough evidence  Mentoring and oversight: no answer of the two that a must needs
                        >  3 senior  not enough evidence  Mentoring and oversight: no answer of the two that a must needs
                           4 lead    not enough evidence  Mentoring and oversight: no answer of the two that a must needs (and 2 more)

                        Senior anchoring a blended squad (or fractional senior) (blended-squad-senior): 50 % of its weight was asked; 70 % is needed for a verdict.
                        """);
    }

    @Test
    void anUnknownRoleToReadAgainstIsAnsweredWithTheNearestOne() {
        Outcome outcome =
                Room.in(folder)
                        .withInterview()
                        .run("evaluate", "senior.yaml", "--against", "junor");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("plumbline: there is no role \"junor\". ");
    }
}
