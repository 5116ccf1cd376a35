package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.Room.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the lint prints for people and for other programs, and how it ends. */
class CommandLintTest {

    private static final String QUESTION = "banks/migrations/mig-not-null-on-a-busy-ledger.yaml";

    @TempDir private Path folder = Path.of("");

    @Test
    void anErrorOfARuleNamesPlaceReasonAndRemedyAndFails() {
        assertThat(lint(vague()))
                .isEqualTo(
                        new Outcome(
                                1,
                                """
                                our/banks/migrations/mig-not-null-on-a-busy-ledger.yaml:83:28: error[PB-R1] "good" describes no act. Name the act that shows it.
                                1 error in 1 file
                                """,
                                ""));
    }

    @Test
    void aWarningFailsOnlyWhenStrict() {
        Outcome lenient = lint(yesNo());
        Outcome strict = lint(yesNo(), "--strict");

        assertThat(lenient.exit()).isZero();
        assertThat(lenient.out()).contains("warning[PB-R2]").endsWith("1 warning in 1 file\n");
        assertThat(strict).isEqualTo(new Outcome(1, lenient.out(), ""));
    }

    @Test
    void inADraftMostErrorsAreWarnings() {
        Outcome outcome = lint(vague().replace("status: review", "status: draft"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("warning[PB-R1]");
    }

    @Test
    void aFindingIsAcceptedWithAReasonAndADate() {
        String accepted =
                "lint_ignore: [{ rule: PB-R1, reason: \"A quotation from the standard.\", date:"
                        + " 2026-11-25 }]\n";

        assertThat(lint(vague() + accepted).out()).startsWith("No findings");
    }

    @Test
    void theJsonBeginsWithItsSchema() {
        assertThat(lint(vague(), "--format", "json"))
                .isEqualTo(
                        new Outcome(
                                1,
                                """
                                {
                                  "schema": "plumbline/findings/1",
                                  "errors": 1,
                                  "warnings": 0,
                                  "notes": 0,
                                  "findings": [
                                    {
                                      "rule": "PB-R1",
                                      "severity": "error",
                                      "file": "our/banks/migrations/mig-not-null-on-a-busy-ledger.yaml",
                                      "line": 83,
                                      "column": 28,
                                      "message": "\\"good\\" describes no act",
                                      "remedy": "Name the act that shows it"
                                    }
                                  ]
                                }
                                """,
                                ""));
    }

    @Test
    void theSarifNamesRuleLevelAndRegion() {
        JsonNode log = new ObjectMapper().readTree(lint(vague(), "--format", "sarif").out());

        JsonNode run = log.get("runs").get(0);
        JsonNode result = run.get("results").get(0);
        JsonNode place = result.get("locations").get(0).get("physicalLocation");

        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(run.get("tool").get("driver").get("rules").get(0).get("id").asString())
                .isEqualTo("PB-R1");
        assertThat(result.get("ruleId").asString()).isEqualTo("PB-R1");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(place.get("artifactLocation").get("uri").asString())
                .isEqualTo("our/" + QUESTION);
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(83);
    }

    @Test
    void theJunitReportIsXmlWithOneFailure() throws Exception {
        Element suites = xml(lint(vague(), "--format", "junit").out());

        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        assertThat(suites.getElementsByTagName("failure").item(0).getTextContent())
                .contains("error[PB-R1]");
    }

    @Test
    void aJunitReportWithoutFindingsHoldsOneCaseThatPassed() throws Exception {
        Element suites = xml(lint(shipped(), "--format", "junit").out());

        assertThat(suites.getAttribute("tests")).isEqualTo("1");
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(suites.getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    void aFolderDoesNotStandForAnotherWhoseNameBeginsAlike() {
        Room room = Room.in(folder).with("our/" + QUESTION, shipped());
        room.with("our-other/" + QUESTION, vague());

        Outcome outcome =
                room.run("bank", "lint", "our", "--content", "our-other", "--today", "2026-11-28");

        assertThat(outcome.out()).startsWith("No findings");
    }

    private Outcome lint(String question, String... options) {
        String[] args = new String[options.length + 5];
        args[0] = "bank";
        args[1] = "lint";
        args[2] = "our";
        args[3] = "--today";
        args[4] = "2026-11-28";
        System.arraycopy(options, 0, args, 5, options.length);
        return Room.in(folder).with("our/" + QUESTION, question).run(args);
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static String vague() {
        return shipped()
                .replace(
                        "  3: Does level 2, and adds a",
                        "  3: Does level 2, shows a good use of a");
    }

    private static String yesNo() {
        return shipped().replace("  1: States that", "  1: Understands that");
    }

    private static String shipped() {
        byte[] bytes = ContentSource.shipped().copies(QUESTION).getOrDefault(QUESTION, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
