package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bank format} changes and what it never does. */
class CommandFormatTest {

    private static final String BANK =
            """
            id: migrations
            schema: plumbline/bank/1
            title: Migrations
            says: "Changing the shape of live data."
            competencies: [schema-migration]
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void aFileIsFormattedAndNamed() {
        Room room = Room.in(folder).with("our/banks/migrations/bank.yaml", BANK);

        assertThat(room.run("bank", "format", "our", "--check"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "our/banks/migrations/bank.yaml\n1 of 1 file would change\n",
                                ""));
        assertThat(room.text("our/banks/migrations/bank.yaml")).isEqualTo(BANK);
        assertThat(room.run("bank", "format", "our"))
                .isEqualTo(
                        new Outcome(
                                0, "our/banks/migrations/bank.yaml\n1 of 1 file changed\n", ""));
        assertThat(room.text("our/banks/migrations/bank.yaml"))
                .startsWith("schema: plumbline/bank/1\nid: migrations\ntitle: Migrations\n");
        assertThat(room.run("bank", "format", "our", "--check").exit()).isZero();
    }

    @Test
    void whatChangedIsJsonOnDemand() {
        Room room = Room.in(folder).with("bank.yaml", BANK);

        assertThat(room.run("bank", "format", "bank.yaml", "--json").out())
                .isEqualTo(
                        """
                        {
                          "schema": "plumbline/format/1",
                          "written": true,
                          "files": 1,
                          "changed": [
                            "bank.yaml"
                          ]
                        }
                        """);
    }

    @Test
    void aFaultyFileIsLeftAndTheOthersAreFormatted() {
        Room room = Room.in(folder).with("a.yaml", BANK + "id: twice\n").with("b.yaml", BANK);

        Outcome outcome = room.run("bank", "format", "a.yaml", "b.yaml");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo("b.yaml\n1 of 2 files changed\n");
        assertThat(outcome.err()).startsWith("a.yaml:6:1: error[");
        assertThat(room.text("a.yaml")).isEqualTo(BANK + "id: twice\n");
    }

    @Test
    void otherFilesAreRefusedByName() {
        Room room = Room.in(folder).with("x.yaml", "a: 1\n");

        assertThat(room.run("bank", "format", "x.yaml").err())
                .isEqualTo(
                        "plumbline: x.yaml is no question, context or bank file; only these are"
                                + " formatted.\n");
        assertThat(room.run("bank", "format").err())
                .isEqualTo(
                        "plumbline: say which files or folders: this folder is no workspace (see"
                                + " plumbline init).\n");
        assertThat(room.run("bank", "format", "y.yaml").err())
                .isEqualTo("plumbline: cannot read y.yaml: there is no such file.\n");
    }

    @Test
    void theShippedFilesAreInCanonicalForm() {
        Room room = Room.in(folder);
        shipped().forEach((path, text) -> room.with("our/" + path, text));

        assertThat(room.run("bank", "format", "our", "--check").out()).startsWith("0 of ");
    }

    @Test
    void shippedFilesInAnyOrderSayTheSameAfterwardsAndLookAsTheyDid() throws IOException {
        Room room = Room.in(folder);
        Map<String, String> shipped = shipped();
        shipped.forEach((path, text) -> room.with("our/" + path, backwards(text)));

        assertThat(room.run("bank", "format", "our").exit()).isZero();

        QuestionBank before = read(ContentSource.shipped());
        QuestionBank after =
                read(ContentSource.shipped().overlay(folder.resolve("our"), "our", new Findings()));
        assertThat(after.questions().keySet()).isEqualTo(before.questions().keySet()).isNotEmpty();
        RecursiveComparisonConfiguration exceptHash =
                RecursiveComparisonConfiguration.builder().withIgnoredFields("hash").build();
        for (Question question : after.questions().values()) {
            assertThat(question)
                    .usingRecursiveComparison(exceptHash)
                    .isEqualTo(before.questions().get(question.id()));
        }
        assertThat(after.contexts()).isEqualTo(before.contexts());
        assertThat(after.banks()).isEqualTo(before.banks());
    }

    private static QuestionBank read(ContentSource source) {
        return BankReader.read(source, new Findings()).orElseThrow();
    }

    /** The same file with its top-level blocks in the opposite order. */
    private static String backwards(String text) {
        List<String> blocks = new ArrayList<>(List.of(text.split("(?m)^(?=[a-z_]+:)", -1)));
        blocks.removeIf(String::isEmpty);
        Collections.reverse(blocks);
        return String.join("", blocks);
    }

    private static Map<String, String> shipped() {
        Map<String, String> texts = new TreeMap<>();
        for (String part : List.of("banks/", "contexts/")) {
            ContentSource.shipped()
                    .copies(part)
                    .forEach((p, bytes) -> texts.put(p, new String(bytes, StandardCharsets.UTF_8)));
        }
        assertThat(texts).hasSizeGreaterThan(20);
        return texts;
    }
}
