package dev.plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The sentence that an editor shows over a key. */
class HoverTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "question, banks/migrations/mig-every-key.yaml, 110",
        "question/then, banks/migrations/mig-every-key-of-an-extension.yaml, 50",
        "context, contexts/ctx-every-key.yaml, 10",
        "bank, banks/migrations/bank.yaml, 5",
        "opening, openings/every-key.yaml, 20",
        "role-profiles, role-profiles.yaml, 50",
    })
    void everyKeyHasASentence(String kind, String file, int least, @TempDir Path folder)
            throws Exception {
        Ours ours = Ours.in(folder);
        String text = EveryField.of(schema(ours, kind));
        try (Editor editor = Editor.open(ours)) {
            editor.open(file, text);
            List<Key> keys = new ArrayList<>();
            editor.symbols(file).forEach(symbol -> Key.collect("", symbol, keys));

            List<String> silent =
                    keys.stream()
                            .filter(key -> sentence(editor, file, key).isBlank())
                            .map(Key::path)
                            .toList();

            assertThat(silent).isEmpty();
            assertThat(keys).hasSizeGreaterThanOrEqualTo(least);
        }
    }

    /** The schema of a kind of file; of a question that extends another behind a slash. */
    private static JsonNode schema(Ours ours, String kind) {
        String[] parts = kind.split("/", -1);
        JsonNode schema = Wire.JSON.readTree(ours.text("schema/" + parts[0] + ".schema.json"));
        if (parts.length > 1) {
            return schema.path(parts[1]);
        }
        return schema.path("else").path("properties") instanceof ObjectNode alone
                ? Wire.JSON.createObjectNode().set("properties", alone.without("extends"))
                : schema;
    }

    private static String sentence(Editor editor, String file, Key key) {
        return editor.at("hover", file, key.line(), key.column())
                .path("contents")
                .path("value")
                .asString("");
    }

    /** A key of the file, with lines and columns counted from 0. */
    private record Key(String path, int line, int column) {

        static void collect(String above, JsonNode symbol, List<Key> into) {
            String name = symbol.path("name").asString();
            JsonNode start = symbol.path("selectionRange").path("start");
            String path = above + "/" + name;
            boolean item = name.chars().allMatch(Character::isDigit);
            if (!item) {
                into.add(
                        new Key(path, start.path("line").asInt(), start.path("character").asInt()));
            }
            symbol.path("children").forEach(child -> collect(path, child, into));
        }
    }
}
