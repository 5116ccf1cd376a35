package dev.plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What an editor offers behind a key, and what keys. */
class CompletionTest {

    @TempDir private static Path folder;
    private static Ours ours;
    private static Editor editor;

    @BeforeAll
    static void openTheWorkspace() throws Exception {
        ours = Ours.in(folder);
        editor = Editor.open(ours);
    }

    @AfterAll
    static void closeTheEditor() {
        editor.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "kind, scenario code-review debugging design behavioural written",
        "status, draft review approved retired",
        "maturity, live-ready text-ready",
        "bank, collaboration delivery-and-reliability engineering-practice migrations"
                + " performance-tuning security system-design",
        "competency, schema-migration application-security mentoring-oversight",
        "context, ctx-halden-ledger",
    })
    void aVocabularyIsOffered(String key, String words) {
        List<String> lines = new ArrayList<>(ours.text(Ours.QUESTION).lines().toList());
        lines.removeIf(line -> line.startsWith(key + ":"));
        lines.add(key + ": ");

        assertThat(offered("mig-offer-" + key, lines)).contains(words.split(" "));
    }

    @Test
    void topicsAreOfferedInTheirList() {
        List<String> lines = new ArrayList<>(ours.text(Ours.QUESTION).lines().toList());
        lines.removeIf(line -> line.startsWith("topics:"));
        lines.addAll(List.of("topics:", "  - "));

        assertThat(offered("mig-offer-topics", lines)).contains("s7.1", "s5.2", "faq3");
    }

    @Test
    void aKeyThatIsMissingIsOffered() {
        List<String> lines = new ArrayList<>(ours.text(Ours.QUESTION).lines().toList());
        lines.addAll(List.of(""));

        assertThat(offered("mig-offer-key", lines)).contains("twin", "references", "extends");
    }

    private static List<String> offered(String id, List<String> lines) {
        String file = "banks/migrations/" + id + ".yaml";
        editor.open(file, String.join("\n", lines));
        int last = lines.size() - 1;
        JsonNode answer = editor.at("completion", file, last, lines.get(last).length());
        List<String> labels = new ArrayList<>();
        answer.path("items").forEach(item -> labels.add(item.path("label").asString()));
        return labels;
    }
}
