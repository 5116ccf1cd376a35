package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the YAML parser must be what the parser would have read. */
class PlainYamlTest {

    private static final String[] WORDS = {
        "a",
        "b-c",
        "two words",
        "1",
        "2.50",
        "null",
        "~",
        "yes",
        "é ü",
        "🧵",
        "a:b",
        "a#b",
        "it's",
        "-x",
        "a, b",
        "[n",
        "q\"q",
        "-",
        "...",
        "---",
        "x:",
        "",
        "y\\",
        "#",
        "a  b",
        "{",
        "? k"
    };

    private static final String[] PIECES = {
        "a",
        "b: ",
        "- ",
        "-",
        "\n",
        "\n  ",
        "\n ",
        "\n\n",
        "  ",
        "x y",
        "\"",
        "'",
        "|\n",
        ">-\n",
        " #c",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ":",
        ": ",
        "1",
        "é",
        "\\",
        "''",
        "&",
        "*",
        "!",
        "---",
        "\n- ",
        "\n- a: ",
        "\n  b: ",
        "\"k\": ",
        "0: ",
        "%",
        "|- # c\n",
        "\n    x"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\nb:\n  - x\n  - { c: [d, \"e\"], f: 'it''s' }\n",
                "# c\n\na: |\n  one\n\n    two\n\n# c\nb: >-\n  one\n  two\n\n   three\n",
                "a: one\n  two\n\n  three # c\nb: \"one\n  two \\\"q\\\"\\n\"\n",
                "- - a\n  - b: c\n    d:\n    - e\n    -\n-\n",
                "é🧵: ü # c\n\"k l\": { m: , n: [], o: {} }\n",
                "[a,\n b, # c\n {c: d}]\n",
                "{}",
            })
    void whatContentIsWrittenInIsReadWithoutTheParser(String text) {
        assertThat(quick(text)).isPresent().isEqualTo(parsed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "a: 1\na: 2\n",
                "a: &x 1\n",
                "a: *x\n",
                "a: !t 1\n",
                "a: b: c\n",
                "a: \"b\n",
                "a:\tb\n",
                "a: 1\r\nb: 2\r\n",
                "a: \"\\u0000\"\n",
                "yes: 1\n",
                "1.5: a\n",
                "? a\n: b\n",
                "a: 1\n  b: 2\n",
                "a: [b, c\n",
                "a: 1\n---\nb: 2\n",
                "a: |2\n  b\n",
                "\uFEFFa: 1\n",
            })
    void whatIsWrongOrRareIsLeftToTheParser(String text) {
        assertThat(quick(text)).isEmpty();
    }

    @Test
    void noBadFileIsReadPastAFaultOfItsStructure() {
        int quick = 0;
        for (BadFilesTest.BadFile bad : BadFilesTest.badFiles()) {
            quick += sameWhereQuick(bad.bytes()) ? 1 : 0;
        }

        assertThat(quick).isBetween(20, 100);
    }

    @Test
    void runsOfYamlPiecesAreReadAsTheParserReadsThem() {
        Random random = new Random(20261125);
        int quick = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(16); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            quick += sameWhereQuick(utf8(text + "\n")) ? 1 : 0;
        }

        assertThat(quick).isGreaterThan(500);
    }

    @Test
    void groupsAndListsAreReadAsTheParserReadsThem() {
        Random random = new Random(20261126);
        int quick = 0;
        for (int run = 0; run < 10_000; run++) {
            StringBuilder text = new StringBuilder();
            collection(random, text, 0, 3);
            if (random.nextInt(3) == 0) {
                int at = random.nextInt(text.length());
                text.insert(at, " \n:-#\"'[]{},|>".charAt(random.nextInt(14)));
            }
            quick += sameWhereQuick(utf8(text.toString())) ? 1 : 0;
        }

        assertThat(quick).isBetween(2_000, 9_500);
    }

    @Test
    void whatTheWriterWritesIsReadAsTheParserReadsIt() {
        Random random = new Random(20261127);
        int quick = 0;
        for (int run = 0; run < 2_000; run++) {
            quick += sameWhereQuick(utf8(YamlWriter.write(Trees.random(random, 3)))) ? 1 : 0;
        }

        assertThat(quick).isGreaterThan(300);
    }

    @Test
    void anIdIsWhatItsPatternSays() {
        List<String> texts =
                List.of("", "a", "abc-123", "ABCDEF", "abcdé1", "a_b_c_d", "a".repeat(65));
        Shape.Form form = Shape.id().form().orElseThrow();

        assertThat(texts)
                .allSatisfy(
                        text ->
                                assertThat(form.test().test(text))
                                        .isEqualTo(form.pattern().matcher(text).matches()));
        assertThat(texts.stream().filter(form.test()).collect(Collectors.toList()))
                .containsExactly("abc-123");
    }

    private static void collection(Random random, StringBuilder out, int indent, int depth) {
        boolean group = random.nextInt(3) > 0;
        for (int i = random.nextInt(3); i >= 0; i--) {
            out.append(" ".repeat(indent)).append(group ? "k" + i + ":" : "-");
            if (depth > 0 && random.nextInt(3) == 0) {
                out.append(random.nextInt(4) == 0 ? " # c\n" : "\n");
                collection(random, out, indent + random.nextInt(3), depth - 1);
            } else {
                out.append(' ');
                value(random, out, " ".repeat(indent + random.nextInt(3)));
            }
        }
    }

    private static void value(Random random, StringBuilder out, String margin) {
        String one = WORDS[random.nextInt(WORDS.length)];
        String two = WORDS[random.nextInt(WORDS.length)];
        String gap = "\n" + (random.nextInt(4) == 0 ? " \n" : "") + margin;
        switch (random.nextInt(8)) {
            case 0 -> out.append('"').append(one).append(gap).append(two).append('"');
            case 1 -> out.append('\'').append(one).append(gap).append(two).append('\'');
            case 2 -> out.append("|").append(gap).append(one).append(gap).append(two);
            case 3 -> out.append(">-").append(gap).append(one).append(gap).append(two);
            case 4 -> out.append(one).append(gap).append(two);
            case 5 -> out.append("[").append(one).append(", ").append(two).append("]");
            case 6 -> out.append("{ k: ").append(one).append(", l: \"").append(two).append("\" }");
            default -> out.append(one);
        }
        out.append(random.nextInt(5) == 0 ? " # c\n" : "\n");
    }

    /** Whether it was read without the parser; then it is what the parser gives. */
    private static boolean sameWhereQuick(byte[] bytes) {
        Optional<Node> quick = PlainYaml.read("f", bytes);
        if (quick.isPresent()) {
            Findings findings = new Findings();
            Optional<Node> parsed = LocatedReader.parsed("f", bytes, findings);
            String text = new String(bytes, StandardCharsets.UTF_8);

            assertThat(BadFilesTest.lines(findings)).as(text).isEmpty();
            assertThat(quick).as(text).isEqualTo(parsed);
            assertThat(quick.toString()).as(text).isEqualTo(parsed.toString());
        }
        return quick.isPresent();
    }

    private static Optional<Node> quick(String text) {
        return PlainYaml.read("f", utf8(text));
    }

    private static Optional<Node> parsed(String text) {
        return LocatedReader.parsed("f", utf8(text), new Findings());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
