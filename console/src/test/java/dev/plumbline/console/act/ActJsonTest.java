package dev.plumbline.console.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes of acts; the page's reducer is tested on the same lines. */
class ActJsonTest {

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream in =
                ActJsonTest.class.getResourceAsStream("/dev/plumbline/console/golden/" + name)) {
            if (in == null) {
                throw new IOException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    static Stream<String> acts() throws IOException {
        return lines("acts.jsonl");
    }

    static Stream<String> refused() throws IOException {
        return lines("refused.tsv");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsReadAndWrittenByteForByte(String line) {
        Findings findings = new Findings();

        Optional<Act> act = ActJson.read(line.getBytes(StandardCharsets.UTF_8), findings);

        assertThat(findings.sorted()).isEmpty();
        assertThat(act).isPresent();
        assertThat(new String(ActJson.write(act.orElseThrow()), StandardCharsets.UTF_8))
                .isEqualTo(line);
    }

    @Test
    void everyKindOfActHasALine() throws IOException {
        List<String> types =
                acts().map(l -> l.replaceFirst(".*\"type\":\"([a-z-]+)\".*", "$1")).toList();

        assertThat(types).containsExactlyInAnyOrderElementsOf(ActForms.byType().keySet());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoActIsRefusedAtItsPlace(String line) {
        String[] parts = line.split("\t", -1);
        Findings findings = new Findings();

        Optional<Act> act = ActJson.read(parts[0].getBytes(StandardCharsets.UTF_8), findings);

        assertThat(act).isEmpty();
        assertThat(findings.sorted().get(0).line()).startsWith("act:").contains(parts[1]);
    }

    @Test
    void anActOfMoreThanSixteenKilobytesIsNotRead() {
        Findings findings = new Findings();
        byte[] bytes = new byte[ActJson.LARGEST + 1];

        assertThat(ActJson.read(bytes, findings)).isEmpty();
        assertThat(findings.sorted().get(0).line()).contains("Send at most 16384");
    }
}
