package dev.plumbline.bank.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("id", "title", "rubric", "probes", "indicators", "levels", "label");

    @ParameterizedTest
    @CsvSource({
        "rubrik, rubric",
        "RUBRIC, rubric",
        "tilte, title",
        "indicator, indicators",
        "probs, probes",
        "lable, label",
        "ids, id",
        "idd, id",
    })
    void aSlipOfTheFingerIsRecognised(String word, String meant) {
        assertThat(Nearest.of(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"velocity", "xy", "z", "rbrk", "''"})
    void aDifferentWordIsNotGuessed(String word) {
        assertThat(Nearest.of(word, KNOWN)).isEmpty();
    }

    @Test
    void ofEquallyNearWordsTheFirstKnownOneIsTaken() {
        assertThat(Nearest.of("cat", List.of("bat", "hat"))).contains("bat");
        assertThat(Nearest.of("cat", List.of("hat", "bat"))).contains("hat");
        assertThat(Nearest.of("cat", List.of("hat", "cat"))).contains("cat");
    }

    @Test
    void aHugeWordIsNotCompared() {
        assertThat(Nearest.of("x".repeat(100_000), List.of("x".repeat(99_999)))).isEmpty();
    }
}
