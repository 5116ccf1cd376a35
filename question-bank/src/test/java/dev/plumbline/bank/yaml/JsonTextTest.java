package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private final Findings findings = new Findings();

    private Optional<Node> read(String text) {
        return LocatedReader.readJson("act", text.getBytes(StandardCharsets.UTF_8), findings);
    }

    private List<String> said() {
        return findings.sorted().stream().map(Finding::line).toList();
    }

    @Test
    void valuesKnowTheirPlaceAndEscapesAreOneCharacter() {
        View view =
                View.of(read("{\n\t\"text\": \"\\ud83e\\uddf5 a\\tb\", \"n\": 7}").orElseThrow());

        assertThat(view.text("text")).isEqualTo("🧵 a\tb");
        assertThat(view.place("n").line()).isEqualTo(2);
        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsOnlyYamlIsRefusedAtItsPlace() {
        assertThat(read("{id: one}")).isEmpty();

        assertThat(said())
                .singleElement()
                .asString()
                .startsWith("act:1:2: error[")
                .contains("the text is not JSON from here on");
    }

    @Test
    void aKeyTwiceAndASecondTextAreNamed() {
        read("{\"id\": 1, \"id\": 2}");
        read("{} {}");

        assertThat(said()).hasSize(2);
        assertThat(said().get(0)).contains("a second document begins here");
        assertThat(said().get(1)).contains("the key \"id\" stands here again");
    }
}
