package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

    @Test
    void writesBlocksWithQuotesOnlyWhereTheyAreNeeded() {
        Node tree =
                Trees.read(
                        """
                        id: "card-one"
                        'minutes': 12
                        stack: { flask: "3.1", celery: "5.x" }
                        tags: [locks, "no", "a: b", [], {}]
                        rubric: { 0: Names nothing., 1: "Names \\"one\\"." }
                        prompt: "First line.\\n\\n  Second line.\\n"
                        unfinished: "First line.\\nSecond line."
                        open:
                        probes:
                        - {id: p-lock, ask: What waits?}
                        - [[1.10], true]
                        """);

        assertThat(YamlWriter.write(tree))
                .isEqualTo(
                        """
                        id: card-one
                        minutes: 12
                        stack:
                          flask: "3.1"
                          celery: 5.x
                        tags:
                          - locks
                          - "no"
                          - "a: b"
                          - []
                          - {}
                        rubric:
                          0: Names nothing.
                          1: Names "one".
                        prompt: |
                          First line.

                            Second line.
                        unfinished: |-
                          First line.
                          Second line.
                        open:
                        probes:
                          - id: p-lock
                            ask: What waits?
                          - - - 1.10
                            - true
                        """);
    }

    @Test
    void treesBuiltInCodeAreWrittenInTheirOrder() {
        Map<String, Node> values = new TreeMap<>();
        values.put("b", YamlWriter.texts(List.of("384", "x")));
        values.put("a", YamlWriter.whole(-3));
        values.put("c", YamlWriter.flag(false));

        assertThat(YamlWriter.write(YamlWriter.mapping(values)))
                .isEqualTo(
                        """
                        a: -3
                        b:
                          - "384"
                          - x
                        c: false
                        """);
    }

    @Test
    void everyAwkwardTextComesBackAsValueItemAndKey() {
        for (String text : Trees.texts()) {
            Node value = YamlWriter.mapping(Map.of("k", YamlWriter.text(text)));
            Node item = YamlWriter.list(List.of(YamlWriter.text(text), YamlWriter.text("x")));

            assertReadBack(value);
            assertReadBack(item);
            if (text.length() <= TreeWalk.LONGEST_KEY) {
                assertReadBack(YamlWriter.mapping(Map.of(text, YamlWriter.text("v"))));
            }
        }
    }

    @Test
    void threeThousandRandomTreesComeBack() {
        Random random = new Random(20261122);
        int nested = 0;
        for (int run = 0; run < 3_000; run++) {
            Node tree = Trees.random(random, 5);
            if (!(tree instanceof Scalar)) {
                nested++;
                assertReadBack(tree);
            }
        }
        assertThat(nested).isGreaterThan(1_000);
    }

    private static void assertReadBack(Node tree) {
        String written = YamlWriter.write(tree);

        Node read = Trees.read(written);

        assertThat(read.sameAs(tree)).as(written).isTrue();
        assertThat(YamlWriter.write(read)).isEqualTo(written);
    }
}
