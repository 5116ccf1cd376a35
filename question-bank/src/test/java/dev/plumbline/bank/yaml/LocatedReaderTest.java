package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.yaml.Scalar.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocatedReaderTest {

    @Test
    void everyKeyAndEveryValueStandsAtItsOwnFirstCharacter() {
        Node node =
                Trees.read(
                        """
                        # a comment
                        id: card-one
                        "🧵 key":   'quoted'
                        probes:
                          - { id: p-lock, ask: [a, "b"] }
                          -   folded
                              plain
                        prompt: |
                          First.
                        open:
                        last: >-
                          x
                        """);

        assertThat(String.join("\n", places(node)))
                .isEqualTo(
                        """
                        2:1 group
                        2:1 key id
                        2:5 card-one
                        3:1 key 🧵 key
                        3:12 quoted
                        4:1 key probes
                        5:3 list
                        5:5 group
                        5:7 key id
                        5:11 p-lock
                        5:19 key ask
                        5:24 list
                        5:25 a
                        5:28 b
                        6:7 folded plain
                        8:1 key prompt
                        8:9 First.\\n
                        10:1 key open
                        10:6\s
                        11:1 key last
                        11:7 x\
                        """);
    }

    @Test
    void anUnquotedValueKeepsItsTextAndHasTheKindOfYaml12() {
        assertThat(kinds("[1.10, 384, -1, 007, 0x1F, 0o7, 1e3, .5, 1., .inf, 1_000]"))
                .containsExactly(
                        "1.10 DECIMAL",
                        "384 INTEGER",
                        "-1 INTEGER",
                        "007 INTEGER",
                        "0x1F INTEGER",
                        "0o7 INTEGER",
                        "1e3 DECIMAL",
                        ".5 DECIMAL",
                        "1. DECIMAL",
                        ".inf DECIMAL",
                        "1_000 TEXT");
        assertThat(kinds("-\n- x\n")).containsExactly(" NULL", "x TEXT");
        assertThat(kinds("[true, False, yes, off, null, ~, 2026-11-22, \"1\", '~']"))
                .containsExactly(
                        "true BOOLEAN",
                        "False BOOLEAN",
                        "yes TEXT",
                        "off TEXT",
                        "null NULL",
                        "~ NULL",
                        "2026-11-22 TEXT",
                        "1 TEXT",
                        "~ TEXT");
    }

    @Test
    void onlyQuotedValuesAndBlocksAreQuoted() {
        Sequence list =
                (Sequence) Trees.read("- a\n- 'a'\n- \"a\"\n- |\n  a\n- >\n  a\n- 'it''s'\n");

        assertThat(list.items().stream().map(item -> ((Scalar) item).quoted()))
                .containsExactly(false, true, true, true, true, true);
    }

    @Test
    void aSingleLetterIsAKeyLikeAnyOther() {
        Mapping mapping = (Mapping) Trees.read("n: 1\ny: 2\n");

        assertThat(mapping.entries()).containsOnlyKeys("n", "y");
    }

    private static List<String> kinds(String list) {
        return ((Sequence) Trees.read(list))
                .items().stream()
                        .map(item -> ((Scalar) item).text() + " " + kind((Scalar) item))
                        .toList();
    }

    private static Kind kind(Scalar scalar) {
        return scalar.kind();
    }

    private static List<String> places(Node node) {
        List<String> places = new ArrayList<>();
        String at = node.place().line() + ":" + node.place().column() + " ";
        if (node instanceof Scalar scalar) {
            places.add(at + scalar.text().replace("\n", "\\n"));
        } else if (node instanceof Sequence sequence) {
            places.add(at + "list");
            sequence.items().forEach(item -> places.addAll(places(item)));
        } else if (node instanceof Mapping mapping) {
            places.add(at + "group");
            for (Mapping.Entry entry : mapping.entries().values()) {
                places.add(
                        entry.keyPlace().line()
                                + ":"
                                + entry.keyPlace().column()
                                + " key "
                                + entry.key());
                places.addAll(places(entry.value()));
            }
        }
        return places;
    }
}
