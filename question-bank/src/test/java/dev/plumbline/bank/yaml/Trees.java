package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Trees for tests. */
final class Trees {

    private static final Place NOWHERE = Place.of("");

    private static final List<String> TEXTS =
            List.of(
                    "locks",
                    "a b",
                    " lead",
                    "trail ",
                    "a: b",
                    "a:",
                    "a #b",
                    "#a",
                    "- a",
                    "-",
                    "?",
                    "? a",
                    "",
                    " ",
                    "\n",
                    "\n\n",
                    "a\n",
                    "a\nb",
                    "a\n\nb\n",
                    "a\n\n\n",
                    " a\nb\n",
                    "a\n b\n",
                    "\na\n",
                    "a\n \nb\n",
                    "\ta\n",
                    "a\tb",
                    "a\n\tb\n",
                    "no",
                    "Yes",
                    "y",
                    "null",
                    "~",
                    "384",
                    "1.10",
                    "-1",
                    "+1",
                    "1e3",
                    ".5",
                    ".inf",
                    "0x1F",
                    "0o7",
                    "007",
                    "1_000",
                    "12:40",
                    "2026-11-22",
                    "true",
                    "False",
                    "<<",
                    "=",
                    "'",
                    "\"",
                    "it's",
                    "\"q\"",
                    "\\",
                    "C:\\q",
                    "@a",
                    "`a`",
                    "%a",
                    "&a",
                    "*a",
                    "!a",
                    "|",
                    ">",
                    "[a]",
                    "{a}",
                    "a, b",
                    "a]",
                    "---",
                    "...",
                    "--- a",
                    "...\nb",
                    "---\nb\n",
                    "é",
                    "🧵",
                    "a\u00a0b",
                    "\u00a0",
                    "\u3000a",
                    "a\u3000\nb",
                    "(a)",
                    "$a",
                    "a\\nb",
                    "# a\n# b\n",
                    "- a\n- b\n",
                    "k: v\nl: w\n",
                    "x|y",
                    "a\n\n  \n",
                    "key\n",
                    "%TAG\n",
                    "a".repeat(3000),
                    ("word ".repeat(40) + "\n").repeat(3));

    private static final List<String> PLAINS =
            List.of(
                    "1", "-7", "1.10", "1e3", "true", "False", "null", "~", "", "007", ".inf",
                    "0x1F");

    private Trees() {}

    static Node read(String text) {
        Findings findings = new Findings();
        Node node =
                LocatedReader.read("card.yaml", text.getBytes(StandardCharsets.UTF_8), findings)
                        .orElseThrow(() -> new AssertionError(BadFilesTest.lines(findings)));
        if (!findings.isEmpty()) {
            throw new AssertionError(BadFilesTest.lines(findings));
        }
        return node;
    }

    static Node random(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 6 : 3);
        if (kind < 2) {
            return YamlWriter.text(text(random));
        } else if (kind == 2) {
            return Scalar.plain(NOWHERE, PLAINS.get(random.nextInt(PLAINS.size())));
        } else if (kind == 3) {
            List<Node> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(random(random, depth - 1));
            }
            return YamlWriter.list(items);
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String key = text(random);
            if (key.length() <= TreeWalk.LONGEST_KEY) {
                values.put(key, random(random, depth - 1));
            }
        }
        return YamlWriter.mapping(values);
    }

    static List<String> texts() {
        return TEXTS;
    }

    private static String text(Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextInt(4) == 0 ? text + TEXTS.get(random.nextInt(TEXTS.size())) : text;
    }

    /** The tree as maps, lists and single values, for the JSON writer. */
    static @Nullable Object json(Node node) {
        if (node instanceof Sequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(json(item)));
            return list;
        } else if (node instanceof Mapping mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> map.put(key, json(entry.value())));
            return map;
        }
        Scalar scalar = (Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> scalar.text();
            case INTEGER -> Long.decode(scalar.text().replaceFirst("^0o", "0"));
            case DECIMAL -> Double.valueOf(scalar.text().replace(".inf", "Infinity"));
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case NULL -> null;
        };
    }
}
