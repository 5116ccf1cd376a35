package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code bad-files.txt} holds bad cards with what the program says about them: {@code ## name}, the
 * file, {@code >>}, the output. {@code «E9»} stands for that byte.
 */
class BadFilesTest {

    record BadFile(String name, byte[] bytes, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileGivesExactlyTheseFindings(BadFile bad) {
        Findings findings = new Findings();

        LocatedReader.read("card.yaml", bad.bytes(), findings)
                .ifPresent(node -> ShapeCheck.check(node, Card.SHAPE, findings));

        assertThat(lines(findings)).isEqualTo(bad.expected());
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void theTableHoldsAtLeastAHundredBadFilesWithDifferentNames() {
        List<String> names = badFiles().stream().map(BadFile::name).toList();

        assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void theTableBreaksEveryStructureRuleButTheLimits() {
        String all = badFiles().stream().map(BadFile::expected).collect(Collectors.joining());

        assertThat(StructureRule.values())
                .filteredOn(rule -> rule != StructureRule.TOO_MUCH)
                .allSatisfy(rule -> assertThat(all).contains("error[" + rule.id() + "]"));
    }

    @Test
    void noFindingNamesAJavaClassOrTheParser() {
        String all = badFiles().stream().map(BadFile::expected).collect(Collectors.joining());

        assertThat(all).doesNotContainIgnoringCase("exception", "jackson", "snakeyaml", "REDACTED");
        assertThat(all).doesNotContain("scalar", "token", "stream", "node", "mapping", "sequence");
    }

    static String lines(Findings findings) {
        return findings.sorted().stream().map(Finding::line).collect(Collectors.joining("\n"));
    }

    static List<BadFile> badFiles() {
        List<BadFile> all = new ArrayList<>();
        for (String part : table().split("(?m)^## ")) {
            if (!part.isEmpty()) {
                int name = part.indexOf('\n');
                int end = part.indexOf("\n>>\n", name - 1);
                String file = end < name ? "" : part.substring(name + 1, end + 1);
                String expected = part.substring(end + 4).strip();
                all.add(new BadFile(part.substring(0, name), bytes(file), expected));
            }
        }
        return all;
    }

    private static byte[] bytes(String written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String text = written.replace("«0D»\n", "«0D»«0A»");
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (point == '«') {
                out.write(Integer.parseInt(text.substring(at + 1, at + 3), 16));
                at += 4;
            } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(point);
            }
        }
        return out.toByteArray();
    }

    private static String table() {
        try (InputStream in =
                Objects.requireNonNull(BadFilesTest.class.getResourceAsStream("bad-files.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
