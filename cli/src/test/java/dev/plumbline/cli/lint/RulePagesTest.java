package dev.plumbline.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.cue.ScorerRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual says what the rules say; {@code -Dplumbline.approve} writes it anew. */
class RulePagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "rules");

    @Test
    void thePagesAreUpToDate() throws IOException {
        Map<String, String> pages = RulePages.all(ScorerRules.withTheBanks());
        if (System.getProperty("plumbline.approve") != null) {
            Files.createDirectories(FOLDER);
            for (Path old : written().keySet()) {
                Files.delete(old);
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(
                        FOLDER.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
            }
        }

        Map<String, String> there = new TreeMap<>();
        written().forEach((file, text) -> there.put(file.getFileName().toString(), text));

        assertThat(there).isEqualTo(pages);
    }

    private static Map<Path, String> written() throws IOException {
        Map<Path, String> written = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    written.put(file, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return written;
    }
}
