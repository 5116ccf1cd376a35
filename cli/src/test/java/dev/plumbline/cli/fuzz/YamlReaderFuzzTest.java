package dev.plumbline.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Sequence;
import dev.plumbline.bank.yaml.YamlWriter;
import dev.plumbline.interview.file.InterviewFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Whatever the bytes of a file are, the reader answers with findings inside the file. Runs over the
 * seeds kept beside it; the heavy suites make new bytes from them.
 */
class YamlReaderFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void bytesAreReadOrRefusedWithFindingsInsideTheFile(byte[] bytes) {
        Findings findings = new Findings();

        Optional<Node> node = LocatedReader.read("f.yaml", bytes, findings);

        assertThat(node.isPresent() || findings.hasErrors()).isTrue();
        inside(bytes, findings);
        if (findings.isEmpty()) {
            node.ifPresent(YamlReaderFuzzTest::goesOutAndInAgain);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void bytesAreAnInterviewOrAreRefusedWithFindingsInsideTheFile(byte[] bytes) {
        Findings findings = new Findings();

        Optional<InterviewFile> file = InterviewFile.read("f.yaml", bytes, name -> bytes, findings);

        assertThat(file.isPresent()).isNotEqualTo(findings.hasErrors());
        file.ifPresent(f -> assertThat(InterviewFile.write(f.events())).isNotEmpty());
    }

    private static void goesOutAndInAgain(Node node) {
        Findings again = new Findings();
        byte[] written = YamlWriter.write(node).getBytes(StandardCharsets.UTF_8);

        Optional<Node> read = LocatedReader.read("f.yaml", written, again);

        assertThat(again.sorted()).isEmpty();
        assertThat(read.map(r -> r.sameAs(node))).contains(true);
        assertThat(size(node)).isLessThanOrEqualTo(written.length + 1);
    }

    private static int size(Node node) {
        if (node instanceof Sequence sequence) {
            return 1 + sequence.items().stream().mapToInt(YamlReaderFuzzTest::size).sum();
        } else if (node instanceof Mapping mapping) {
            return 1 + mapping.entries().values().stream().mapToInt(e -> size(e.value())).sum();
        }
        return 1;
    }

    private static void inside(byte[] bytes, Findings findings) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (Finding finding : findings.sorted()) {
            assertThat(finding.place().file()).isEqualTo("f.yaml");
            assertThat(finding.place().line()).isBetween(0, lines.size() + 1);
            assertThat(finding.message()).isNotBlank();
        }
    }
}
