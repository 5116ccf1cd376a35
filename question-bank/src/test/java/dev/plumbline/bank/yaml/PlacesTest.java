package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where a field stands, for somebody who has only its path. */
class PlacesTest {

    private static final Places PLACES =
            of(
                    """
                    prompt: |
                      One table
                      and two 🙂 jobs.
                    probes:
                      - { id: p-lock, ask: "How long?" }
                      - { id: p-back, ask: "What\\tnext?" }
                    """);

    @Test
    void aPathNamesKeysAndItemsByIdOrPosition() {
        assertThat(PLACES.at("probes/p-back/ask")).hasToString("f.yaml:6:24");
        assertThat(PLACES.at("probes/1/ask")).isEqualTo(PLACES.at("probes/p-back/ask"));
        assertThat(PLACES.text("probes/p-lock/ask")).contains("How long?");
    }

    @Test
    void aPathThatLeadsNowhereStandsForTheNearestThingAboveIt() {
        assertThat(PLACES.at("probes/p-lock/when")).isEqualTo(PLACES.at("probes/p-lock"));
        assertThat(PLACES.at("hints/h-one")).hasToString("f.yaml:1:1");
        assertThat(PLACES.text("hints/h-one")).isEmpty();
    }

    @Test
    void wordsOfABlockHaveTheLineAndColumnInTheFile() {
        assertThat(PLACES.of("prompt", "jobs")).hasToString("f.yaml:3:13");
        assertThat(PLACES.of("prompt", "table\nand")).hasToString("f.yaml:2:7");
    }

    @Test
    void wordsThatStandNowhereHaveThePlaceOfTheValue() {
        assertThat(PLACES.of("probes/p-back/ask", "What\tnext"))
                .isEqualTo(new dev.plumbline.bank.finding.Place("f.yaml", 6, 25));
        assertThat(PLACES.of("probes/p-back/ask", "absent"))
                .isEqualTo(PLACES.at("probes/p-back/ask"));
    }

    @Test
    void aFileThatCannotBeReadHasOnlyOnePlace() {
        assertThat(of("").at("prompt")).hasToString("f.yaml");
        assertThat(of("").of("prompt", "words")).hasToString("f.yaml");
    }

    private static Places of(String yaml) {
        return Places.of("f.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
