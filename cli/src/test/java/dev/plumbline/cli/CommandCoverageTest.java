package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.coverage.BankCoverage;
import dev.plumbline.bank.coverage.CompetencyCoverage;
import dev.plumbline.bank.coverage.RoleCoverage;
import dev.plumbline.bank.coverage.TermRow;
import dev.plumbline.bank.coverage.TopicCoverage;
import dev.plumbline.bank.model.Topic;
import dev.plumbline.cli.Room.Outcome;
import dev.plumbline.cli.desk.workshop.CoverageText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code bank coverage} prints and writes. */
class CommandCoverageTest {

    /** A subject map of one topic that nobody asked about yet. */
    private static final String MAP =
            """
            schema: plumbline/coverage/1
            topics:
              - id: z9.9
                slug: paper-forms
                bank: migrations
                competencies: [schema-migration]
                min_questions: 2
                must_mention:
                  - [carbon <copies>, triplicate]
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void coverageIsTablesAndTasks() {
        Topic topic =
                new Topic("s1", "paper-forms", "migrations", List.of(), 1, List.of(List.of("ink")));
        TermRow ink =
                new TermRow(
                        List.of("ink"), Optional.of(new TermRow.Mention("ink", "q-1", "pigment")));
        TermRow carbon = new TermRow(List.of("carbon", "wax"), Optional.empty());
        BankCoverage coverage =
                new BankCoverage(
                        List.of(
                                new TopicCoverage(
                                        topic, List.of(), List.of(), List.of(ink, carbon))),
                        List.of(new CompetencyCoverage("forms", List.of(), Map.of(3, "a-clerk"))),
                        List.of(new RoleCoverage("a-clerk", List.of())));

        assertThat(CoverageText.of(coverage, false))
                .isEqualTo(
                        """
                        Topics
                        Topic  Name         Questions  L1  L2  L3  L4  Kinds  Terms
                        -----  -----------  ---------  --  --  --  --  -----  --------------------
                        s1     paper-forms  0 of 1     -   -   -   -          1 of 2, 1 by synonym

                        Competencies
                        Competency  Questions  L1  L2  L3  L4
                        ----------  ---------  --  --  --  --
                        forms       0          -   -   -   -

                        Roles
                        Role     Plan
                        -------  ------------
                        a-clerk  can be drawn

                        2 tasks
                        - s1 paper-forms: needs 1 more question; nobody mentions carbon or wax.
                        - forms: no question tells level 3 (a-clerk) apart, which the role requires.
                        """);
    }

    @Test
    void aTopicOfOnesOwnIsATask() {
        Room room = Room.in(folder).with("our/coverage.yaml", MAP);

        Outcome outcome = room.run("bank", "coverage", "--content", "our");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains(
                        "- z9.9 paper-forms: needs 2 more questions; nobody mentions carbon"
                                + " <copies> or triplicate.\n");
    }

    @Test
    void coverageIsJsonOnDemand() throws Exception {
        Room room = Room.in(folder).with("our/coverage.yaml", MAP);

        String json = room.run("bank", "coverage", "--content", "our", "--json").out();

        assertThat(json).startsWith("{\n  \"schema\": \"plumbline/coverage-report/1\",\n");
        JsonNode topics = new ObjectMapper().readTree(json).get("topics");
        JsonNode last = topics.get(topics.size() - 1);
        assertThat(last.get("id").asString()).isEqualTo("z9.9");
        assertThat(last.get("terms").get(0).get("mentioned").asBoolean()).isFalse();
    }

    @Test
    void coverageIsAPageOnDemand() {
        Room room = Room.in(folder).with("our/coverage.yaml", MAP);

        Outcome outcome = room.run("bank", "coverage", "--content", "our", "--html", "cov.html");

        assertThat(outcome.err()).isEqualTo("Wrote cov.html.\n");
        assertThat(room.text("cov.html"))
                .startsWith("<!doctype html>\n")
                .contains("--plumb: #b4461a", "<h2>Roles</h2>")
                .contains("nobody mentions carbon &lt;copies&gt; or triplicate.</li>")
                .doesNotContain("<script", "<copies>");
    }
}
