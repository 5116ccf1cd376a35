package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.Room.Outcome;
import dev.plumbline.cli.desk.Schemas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What an editor reads: schemas, the settings of a workspace, the line that names a schema. */
class EditorFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder = Path.of("");

    @Test
    void everyKeyOfEverySchemaHasASentenceToHoverOver() {
        List<String> silent = new ArrayList<>();
        int[] seen = {0};

        Schemas.all(ContentSource.shipped(), new Findings())
                .forEach((kind, text) -> silent(kind, JSON.readTree(text), silent, seen));

        assertThat(silent).isEmpty();
        assertThat(seen[0]).isGreaterThan(250);
    }

    private static void silent(String path, JsonNode schema, List<String> silent, int[] seen) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            seen[0]++;
            String name = path + "/" + property.getKey();
            if (property.getValue().path("description").asString("").isBlank()) {
                silent.add(name);
            }
            silent(name, property.getValue(), silent, seen);
        }
        for (String part : List.of("items", "additionalProperties", "then", "else")) {
            if (schema.path(part).isObject()) {
                silent(path, schema.path(part), silent, seen);
            }
        }
        schema.path("anyOf").forEach(option -> silent(path, option, silent, seen));
    }

    @Test
    void aNewWorkspaceOffersTheIdsOfItsContent() {
        Room.in(folder).run("init", "ours");

        JsonNode question =
                JSON.readTree(Room.in(folder.resolve("ours")).text("schema/question.schema.json"))
                        .path("else")
                        .path("properties");

        assertThat(words(question.path("competency")))
                .hasSize(16)
                .contains("schema-migration", "observability-slo");
        assertThat(words(question.path("bank"))).contains("migrations", "security");
        assertThat(words(question.path("topics").path("items"))).contains("s7.1", "faq3");
        assertThat(words(question.path("context"))).contains("ctx-halden-ledger");
        assertThat(words(question.path("status")))
                .containsExactly("draft", "review", "approved", "retired");
    }

    @Test
    void theSchemasAreWrittenAnewWhenTheContentHasNewIds() {
        Room.in(folder).run("init", "ours");
        Room inside = Room.in(folder.resolve("ours")).with("contexts/ctx-tram.yaml", CONTEXT);

        Outcome written = inside.run("bank", "schema", "--out", "schema");

        assertThat(written).isEqualTo(new Outcome(0, "Wrote 12 schemas to schema.\n", ""));
        JsonNode contexts =
                JSON.readTree(inside.text("schema/question.schema.json"))
                        .path("else")
                        .path("properties")
                        .path("context");
        assertThat(words(contexts)).contains("ctx-tram", "ctx-halden-ledger");
    }

    @Test
    void aFaultyContextIsNamedAndLeftOut() {
        Room.in(folder).run("init", "ours");
        Room inside = Room.in(folder.resolve("ours")).with("contexts/ctx-tram.yaml", "titel: x\n");

        Outcome written = inside.run("bank", "schema", "question", "--out", "schema");

        assertThat(written.exit()).isOne();
        assertThat(written.out()).isEqualTo("Wrote 1 schema to schema.\n");
        assertThat(written.err()).startsWith("contexts/ctx-tram.yaml:1:1: error[PB-S");
    }

    @Test
    void everyFileThatPeopleWriteBeginsWithTheLineThatNamesItsSchema() {
        Room.in(folder).run("init", "ours");
        Room inside = Room.in(folder.resolve("ours"));
        inside.run("bank", "new", "--competency", "schema-migration", "--title", "Trams at night");

        assertThat(inside.text("banks/migrations/mig-trams-at-night.yaml"))
                .startsWith("# yaml-language-server: $schema=../../schema/question.schema.json\n");
        assertThat(inside.text("interviews/example.yaml"))
                .startsWith("# yaml-language-server: $schema=../schema/interview.schema.json\n");
    }

    @Test
    void theSettingsNameASchemaThatIsThere() {
        Room.in(folder).run("init", "ours");
        Room inside = Room.in(folder.resolve("ours"));

        JsonNode settings = JSON.readTree(inside.text(".vscode/settings.json"));

        List<String> named = new ArrayList<>();
        settings.path("yaml.schemas").propertyNames().forEach(n -> named.add(n.substring(2)));
        assertThat(named).hasSize(12);
        assertThat(inside.files()).containsAll(named);
    }

    private static List<String> words(JsonNode schema) {
        List<String> words = new ArrayList<>();
        schema.path("enum").forEach(word -> words.add(word.asString()));
        return words;
    }

    private static final String CONTEXT =
            """
            schema: plumbline/context/1
            id: ctx-tram
            title: A tram depot at night
            status: draft
            owner: plumbline-maintainers
            briefing: Forty trams, two shifts, one database.
            """;
}
