package dev.plumbline.bank.format;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The canonical form of a question, context or bank file: its top-level keys in the order of the
 * shape, each moved as a whole block of lines together with the comments above it; one blank line
 * at most between blocks; no blanks at the ends of lines; {@code >} texts wrapped at 100 columns;
 * {@code \n} line ends. Comments before the first key stay at the top, those after the last block
 * at the end. What stands inside a {@code |} text, a list or a nested group keeps its lines and its
 * order.
 *
 * <p>The result is read again and compared with the file: where a value or a key would differ,
 * nothing is given back.
 */
public final class CanonicalForm {

    private final Map<String, List<String>> orders;
    private final Findings into;

    /**
     * A form for these kinds of files.
     *
     * @param orders top-level keys in order, by the value of the key {@code schema}
     * @param into takes why a file cannot be brought into its form
     */
    public CanonicalForm(Map<String, List<String>> orders, Findings into) {
        this.orders = Map.copyOf(orders);
        this.into = into;
    }

    /**
     * Whether a file is of one of the kinds, as far as its lines say so.
     *
     * @param bytes of any file
     */
    public boolean covers(byte[] bytes) {
        return schemaLine(new String(bytes, StandardCharsets.UTF_8)).isPresent();
    }

    /**
     * The text of a file in canonical form.
     *
     * @param file its name, for messages
     * @return nothing where it cannot be read, or would not say the same
     */
    public Optional<String> of(String file, byte[] bytes) {
        Findings findings = new Findings();
        Optional<Node> before = LocatedReader.read(file, bytes, findings);
        if (findings.hasErrors() || !(before.orElse(null) instanceof Mapping mapping)) {
            into.addAll(findings);
            return Optional.empty();
        }
        String text = unixText(bytes);
        List<String> order =
                schemaLine(text).map(s -> orders.getOrDefault(s, List.of())).orElseThrow();
        String form = new Blocks(text, mapping).inOrder(order);
        if (!saysTheSame(mapping, LocatedReader.read(file, utf8(form), new Findings()))) {
            into.error(
                    Place.of(file),
                    "no-canonical-form",
                    "the file cannot be formatted without changing what it says",
                    "Write its top-level keys at the left margin, each once, and try again");
            return Optional.empty();
        }
        return Optional.of(form);
    }

    private Optional<String> schemaLine(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("^\\x{FEFF}", ""))
                .filter(line -> line.startsWith("schema:"))
                .map(line -> line.substring("schema:".length()).replaceAll("\\s+#.*|[\"'\\s]", ""))
                .filter(orders::containsKey)
                .findFirst();
    }

    private static boolean saysTheSame(Mapping before, Optional<Node> after) {
        if (!(after.orElse(null) instanceof Mapping mapping)
                || !mapping.entries().keySet().equals(before.entries().keySet())) {
            return false;
        }
        return before.entries().values().stream()
                .allMatch(e -> mapping.value(e.key()).filter(e.value()::sameAs).isPresent());
    }

    private static String unixText(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst("^\\x{FEFF}", "")
                .replace("\r\n", "\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
