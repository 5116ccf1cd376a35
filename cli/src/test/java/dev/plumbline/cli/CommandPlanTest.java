package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans, workspaces and the demo. */
class CommandPlanTest {

    private static final Path WHOLE =
            Path.of("src/test/resources/dev/plumbline/cli/plan-of-a-senior.txt");

    @TempDir private Path folder = Path.of("");

    @Test
    void thePlanOfASeniorIsPrintedWordForWord() throws IOException {
        Outcome plan = Room.in(folder).run("plan", "--role", "senior-backend-engineer");

        if (System.getProperty("plumbline.approve") != null) {
            Files.writeString(WHOLE, plan.out());
        }
        assertThat(plan).isEqualTo(new Outcome(0, Files.readString(WHOLE), ""));
    }

    @Test
    void aPlanThatCannotBeMadeSaysWhatIsMissing() {
        assertThat(
                        Room.in(folder)
                                .run("plan", "--role", "senior-backend-engineer", "--minutes", "5"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                """
                                No plan for senior-backend-engineer:
                                - The musts alone need at least 111 minutes in 2 sittings, opening and closing counted; 5 were given: 106 short. Give at least 111 minutes.
                                """));
    }

    @Test
    void thePlanOfAnOpeningIsTheOneItLaidDownInTheBaseWording() {
        Room room = Room.in(folder);

        Outcome plan =
                room.run("plan", "--opening", "senior-backend-2026-11", "--out", "next.yaml");

        assertThat(plan.exit()).isZero();
        assertThat(plan.out())
                .startsWith("Senior back-end engineer, variant base\n\nSitting 1, 82 minutes\n")
                .contains("1  sys-two-writers-one-balance       short  13   Data modelling\n")
                .contains("166.5 minutes with the candidate, 7.1 person-hours");
        assertThat(room.text("next.yaml"))
                .contains("opening: senior-backend-2026-11\n")
                .doesNotContain("seed:", "variant:");
        assertThat(room.run("evaluate", "next.yaml").err()).isEmpty();
    }

    @Test
    void onlyASeedDrawsAVariantAndItIsWrittenDown() {
        Room room = Room.in(folder);
        String[] line = {"plan", "--role", "senior-backend-engineer", "--out", "next.yaml"};

        room.run(line);
        String plain = room.text("next.yaml");
        room.run("plan", "--role", "senior-backend-engineer", "--seed", "2", "--out", "next.yaml");

        assertThat(plain).doesNotContain("seed:", "variant:");
        assertThat(room.text("next.yaml")).contains("  seed: 2\n", "    variant: b\n");
    }

    @Test
    void aPlanIsJsonOnDemand() {
        assertThat(
                        Room.in(folder)
                                .run("plan", "--opening", "senior-backend-2026-11", "--json")
                                .out())
                .startsWith(
                        """
                        {
                          "schema": "plumbline/plan/1",
                          "role": "senior-backend-engineer",
                          "opening": "senior-backend-2026-11",
                          "seed": null,
                          "variant": "base",
                          "people": 2,
                          "interviewers": 2,
                          "minutes": 166.5,
                          "person_hours": 7.05,
                          "weight_covered": 0.75,
                          "sittings": [
                        """);
    }

    @Test
    void anUnknownRoleIsAnsweredWithTheNearestOne() {
        assertThat(Room.in(folder).run("plan", "--role", "senior-backend-enginer"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "plumbline: there is no role \"senior-backend-enginer\". Did you"
                                        + " mean \"senior-backend-engineer\"?\n"));
    }

    @Test
    void aPlanWithoutARoleOrWithMinutesThatAreNoneIsWrongUsage() {
        Room room = Room.in(folder);

        assertThat(room.run("plan").exit()).isEqualTo(2);
        assertThat(room.run("plan", "--role", "senior-backend-engineer", "--minutes", "-4"))
                .isEqualTo(new Outcome(2, "", "plumbline: minutes must be 1 to 10,000.\n"));
    }

    @Test
    void thePlannedInterviewFileCanBeReadBack() {
        Room room = Room.in(folder);

        Outcome plan =
                room.run("plan", "--role", "senior-backend-engineer", "--out", "next/next.yaml");

        assertThat(plan.exit()).isZero();
        assertThat(plan.out()).endsWith("\nInterview file to fill in: next/next.yaml\n");
        assertThat(room.files()).containsExactly("next/next.yaml");
        assertThat(room.text("next/next.yaml")).startsWith("schema: plumbline/interview/1\n");
        assertThat(room.run("evaluate", "next/next.yaml").out()).contains("Not enough evidence");
    }

    @Test
    void theDemoWritesItsReportsAndSaysWhere() {
        Room room = Room.in(folder);

        Outcome demo = room.run("demo", "--out", "look");

        assertThat(demo.exit()).isZero();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.out())
                .startsWith("C-1042 \u00b7 Senior back-end engineer\nReady with a plan\n")
                .endsWith(
                        """
                        Report: look/senior-backend-c-1042.html
                        Report: look/senior-backend-c-1042.md
                        Report: look/senior-backend-c-1042.json

                        Next: plumbline init my-interviews
                        """);
        assertThat(room.files())
                .containsExactly(
                        "look/senior-backend-c-1042.html",
                        "look/senior-backend-c-1042.json",
                        "look/senior-backend-c-1042.md");
    }

    @Test
    void aNewWorkspaceWorksAtOnce() {
        Outcome made = Room.in(folder).run("init", "ours");
        Room inside = Room.in(folder.resolve("ours"));

        assertThat(made.exit()).isZero();
        assertThat(made.out())
                .endsWith("Next: cd ours && plumbline evaluate interviews/example.yaml\n");
        assertThat(inside.files())
                .contains(
                        "plumbline.yaml",
                        "README.md",
                        "interviews/example.yaml",
                        "schema/opening.schema.json",
                        "schema/question.schema.json");
        assertThat(inside.text(".vscode/settings.json"))
                .contains("\"./schema/opening.schema.json\": \"openings/*.yaml\"");
        assertThat(inside.run("evaluate", "interviews/example.yaml").exit()).isZero();
        assertThat(inside.run("bank", "lint"))
                .isEqualTo(
                        new Outcome(
                                0,
                                "No findings ("
                                        + Room.shippedQuestions()
                                        + " questions, 1 opening).\n",
                                ""));
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() {
        Room room = Room.in(folder).with("ours/mine.txt", "mine");

        assertThat(room.run("init", "ours"))
                .isEqualTo(
                        new Outcome(
                                3,
                                "",
                                "plumbline: ours is not empty. Name a folder that is new or empty;"
                                        + " nothing was changed.\n"));
        assertThat(room.files()).containsExactly("ours/mine.txt");
    }
}
