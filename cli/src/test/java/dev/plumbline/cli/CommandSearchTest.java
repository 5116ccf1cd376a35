package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bank search} prints. */
class CommandSearchTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aHitIsShownWithItsPassage() {
        Outcome outcome =
                search(
                        "lock_timout",
                        "--kind",
                        "design",
                        "--competency",
                        "schema-migration",
                        "--most",
                        "1");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith(
                        """
                        Nothing mentions "timout"; searched for timeout.

                        1. mig-not-null-on-a-busy-ledger  schema-migration, levels 1-4, design, 25 min
                           indicators: Bounds the wait with lock_timeout and retries.
                        1 of \
                        """)
                .endsWith(" questions; --most shows more\n");
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(search("xylophones"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                Nothing mentions a word like "xylophones".

                                No question holds these words.
                                """,
                                ""));
    }

    @Test
    void hitsAreJsonOnDemand() {
        assertThat(search("NOT VALID constraint", "--topic", "s7.1", "--json").out())
                .startsWith("{\n  \"schema\": \"plumbline/search/1\",\n")
                .contains("\"id\": \"mig-not-null-on-a-busy-ledger\"");
    }

    @Test
    void aFilterThatNothingHasIsAnswered() {
        assertThat(search("lock", "--kind", "desing").err())
                .isEqualTo("plumbline: there is no kind \"desing\". Did you mean \"design\"?\n");
        assertThat(search("lock", "--level", "5").err())
                .isEqualTo("plumbline: the level must be 1 to 4.\n");
        assertThat(search("lock", "--minutes", "0").err())
                .isEqualTo("plumbline: the minutes must be 1 or more.\n");
        assertThat(search("...").err())
                .isEqualTo("plumbline: there is no word in \"...\". Give words to look for.\n");
    }

    private Outcome search(String... words) {
        String[] line = new String[words.length + 2];
        line[0] = "bank";
        line[1] = "search";
        System.arraycopy(words, 0, line, 2, words.length);
        return Room.in(folder).run(line);
    }
}
