package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.shape.ContentSchemas;
import dev.plumbline.bank.shape.KnownIds;
import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** What the group bank lists, shows and finds. */
class CommandBankTest {

    private static final String QUESTION =
            "banks/collaboration/col-hand-over-the-invoice-numbers.yaml";

    @TempDir private Path folder = Path.of("");

    @Test
    void theListOfOneCompetencyIsATable() {
        assertThat(Room.in(folder).run("bank", "list", "--competency", "mentoring-oversight"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                Question                           Competency           Levels  Forms                      Min  Status
                                ---------------------------------  -------------------  ------  -------------------------  ---  ---------
                                col-day-six-of-fifteen             mentoring-oversight  1-4     full short twin twin-full  24   review v1
                                col-golden-path-and-its-detours    mentoring-oversight  1-4     full short                 25   review v3
                                col-hand-over-the-invoice-numbers  mentoring-oversight  1-4     full short twin twin-full  22   review v3
                                col-seven-hours-on-one-test        mentoring-oversight  1-2     full short                 14   review v2
                                4 questions
                                """,
                                ""));
    }

    @Test
    void theListIsJsonOnDemand() throws IOException {
        Outcome outcome = Room.in(folder).run("bank", "list", "--json");

        assertThat(outcome.out()).startsWith("{\n  \"schema\": \"plumbline/questions/1\",\n");
        assertThat(new ObjectMapper().readTree(outcome.out()).get("questions"))
                .hasSize((int) Room.shippedQuestions());
    }

    @Test
    void aQuestionIsJsonOnDemand() throws IOException {
        Outcome outcome =
                Room.in(folder).run("bank", "show", "mig-not-null-on-a-busy-ledger", "--json");

        assertThat(outcome.out())
                .startsWith(
                        "{\n  \"schema\": \"plumbline/shown-question/1\",\n"
                                + "  \"id\": \"mig-not-null-on-a-busy-ledger\",\n");
        assertThat(new ObjectMapper().readTree(outcome.out()).get("forms")).hasSize(2);
    }

    @Test
    void theListIsNarrowedByBankAndLevel() {
        assertThat(Room.in(folder).run("bank", "list", "--bank", "security", "--level", "4").out())
                .contains("sec-portal-session-review")
                .endsWith("\n6 questions\n");
    }

    @Test
    void aFolderOfContentIsLintedHoweverItIsTyped() {
        Room room =
                Room.in(folder)
                        .with(
                                "openings/mine-2026.yaml",
                                Fault.resource(
                                        "plumbline-content/openings/senior-backend-2026-11.yaml"));
        String wrong =
                """
                openings/mine-2026.yaml:4:5: error[PB-S2] the id "senior-backend-2026-11" is not the file's name. Rename the file to senior-backend-2026-11.yaml, or write mine-2026.
                1 error in 1 file
                """;

        for (String typed : List.of(".", "openings", "./openings", "openings/mine-2026.yaml")) {
            assertThat(room.run("bank", "lint", typed)).isEqualTo(new Outcome(1, wrong, ""));
        }
    }

    @Test
    void aQuestionIsShownByItsId() {
        Outcome outcome = Room.in(folder).run("bank", "show", "mig-not-null-on-a-busy-ledger");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("mig-not-null-on-a-busy-ledger", "Schema migration");
    }

    @Test
    void anUnknownQuestionIsAnsweredWithTheNearestOne() {
        assertThat(Room.in(folder).run("bank", "show", "mig-not-null-on-a-busy-ledgr"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "plumbline: there is no question \"mig-not-null-on-a-busy-ledgr\"."
                                        + " Did you mean \"mig-not-null-on-a-busy-ledger\"?\n"));
    }

    @Test
    void theReadmeCountsTheQuestions() throws IOException {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("\n" + Room.shippedQuestions() + " questions in seven banks");
    }

    @Test
    void theShippedContentHasNoFindings() {
        assertThat(Room.in(folder).run("bank", "lint", "--today", "2026-11-28"))
                .isEqualTo(
                        new Outcome(
                                0,
                                "No findings ("
                                        + Room.shippedQuestions()
                                        + " questions, 1 opening).\n",
                                ""));
    }

    @Test
    void aBrokenQuestionOfAnOverlayIsFoundAtItsLine() {
        Room room = Room.in(folder).with("our/" + QUESTION, broken());

        assertThat(room.run("bank", "lint", "our"))
                .isEqualTo(
                        new Outcome(
                                1,
                                """
                                our/banks/collaboration/col-hand-over-the-invoice-numbers.yaml:4:1: error[PB-S1] the key "titel" is not known here. Take it out, or use one of context, reviewers, lint_ignore, unscored_findings.
                                1 error in 1 file
                                """,
                                ""));
    }

    @Test
    void aProjectGateThatNamesWhatDoesNotExistIsFoundAtItsLine() {
        String roles = shipped("role-profiles.yaml");
        String gates =
                """
                project_gates:
                  - { id: g1, project: Live data, when: "migration-risk >= 3", requires: { schema-migratoin: 3 }, cites: [s7.1] }
                  - { id: g1, project: Audits, when: "domain-complexity >= 4", requires: { data-modeling: 3 }, cites: [s99] }
                """;
        Room room =
                Room.in(folder)
                        .with(
                                "our/role-profiles.yaml",
                                "schema: plumbline/role-profiles/1\n"
                                        + gates
                                        + roles.substring(roles.indexOf("\nprofiles:") + 1));

        assertThat(room.run("bank", "lint", "our").out())
                .contains(
                        "our/role-profiles.yaml:3:76: error[PB-S4] there is no competency"
                                + " \"schema-migratoin\". Did you mean \"schema-migration\"?")
                .contains(
                        "our/role-profiles.yaml:4:11: error[PB-S5] the project gate \"g1\" stands"
                                + " twice in this file. The first one is at line 3.")
                .contains("error[PB-S4] there is no topic \"s99\". ");
    }

    @Test
    void aFaultInOnePartOfAQuestionHidesNoFaultInAnother() {
        String text =
                shipped(QUESTION)
                        .replace("minutes: 22", "minutes: 99")
                        .replace("competency: mentoring", "competency: mentorin")
                        .replace("elicits: [", "elicits: [unheard-of, ");
        Room room = Room.in(folder).with("our/" + QUESTION, text);

        assertThat(room.run("bank", "lint", "our").out().lines())
                .anyMatch(line -> line.contains("error[PB-S13] 99 is out of range"))
                .anyMatch(line -> line.contains("error[PB-S4] there is no competency"))
                .anyMatch(line -> line.contains("error[PB-S4] there is no indicator"));
    }

    @Test
    void aFaultAmongTheIndicatorsIsNotRepeatedWhereTheyAreNamed() {
        String text = shipped(QUESTION).replaceFirst("\\{ id: [a-z-]+, group", "{ id: 7, group");
        Room room = Room.in(folder).with("our/" + QUESTION, text);

        assertThat(room.run("bank", "lint", "our").out())
                .contains("error[PB-S3] 7 is a number")
                .endsWith("1 error in 1 file\n");
    }

    @Test
    void aFileIsReadToItsEndUpToTheLargestSize() {
        String padding = ("#" + " ".repeat(99) + "\n").repeat(10_000);
        Room room =
                Room.in(folder).with("our/" + QUESTION, shipped(QUESTION) + padding + "titel: x\n");

        assertThat(room.run("bank", "lint", "our").out())
                .contains("error[PB-S1] the key \"titel\"");
    }

    @Test
    void anInterviewIsNotEvaluatedAgainstBrokenContent() {
        Room room = Room.in(folder).withInterview().with("our/" + QUESTION, broken());

        Outcome outcome = room.run("evaluate", "senior.yaml", "--content", "our");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("our/" + QUESTION + ":4:1: error[PB-S1] ")
                .endsWith("plumbline: the interview is not evaluated until these are mended.\n");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Room room = Room.in(folder).with("secret.yaml", "secret: words\n");
        Path bank = Files.createDirectories(folder.resolve("our/banks/collaboration"));
        Files.createSymbolicLink(bank.resolve("col-out.yaml"), folder.resolve("secret.yaml"));

        assertThat(room.run("bank", "lint", "our"))
                .isEqualTo(
                        new Outcome(
                                1,
                                """
                                our/banks/collaboration/col-out.yaml: error[link-out-of-folder] the link leads out of the content folder, or to nothing. Copy the file into the folder.
                                1 error in 1 file
                                """,
                                ""));
    }

    @Test
    void aPathThatDoesNotExistCannotBeLinted() {
        assertThat(Room.in(folder).run("bank", "lint", "nowhere"))
                .isEqualTo(
                        new Outcome(
                                3,
                                "",
                                "plumbline: cannot read nowhere: there is no such file or"
                                        + " folder.\n"));
    }

    @Test
    void theSchemaOfAQuestionIsTheOneTheReaderUses() throws IOException {
        Outcome outcome = Room.in(folder).run("bank", "schema", "question");

        KnownIds ids = BankReader.ids(ContentSource.shipped(), new Findings());
        assertThat(outcome).isEqualTo(new Outcome(0, ContentSchemas.all(ids).get("question"), ""));
        assertThat(ids.competencies()).hasSize(16);
        assertThat(new ObjectMapper().readTree(outcome.out()).get("$schema").asString())
                .isEqualTo("http://json-schema.org/draft-07/schema#");
    }

    @Test
    void anUnknownKindOfSchemaIsAnsweredWithTheNearestOne() {
        assertThat(Room.in(folder).run("bank", "schema", "questoin"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "plumbline: there is no kind \"questoin\". Did you mean"
                                        + " \"question\"?\n"));
    }

    private static String broken() {
        return shipped(QUESTION)
                .replace(
                        "schema: plumbline/question/1\n",
                        "schema: plumbline/question/1\ntitel: x\n");
    }

    private static String shipped(String path) {
        byte[] bytes = ContentSource.shipped().copies(path).getOrDefault(path, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
