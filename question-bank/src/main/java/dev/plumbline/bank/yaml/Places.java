package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * Where each field of one file stands, for those who have only the bound values. A path names keys
 * and items with slashes between them, as {@code probes/p-lock/ask}: an item of a list by its
 * {@code id} or by its position from 0. A path that leads nowhere stands for the nearest thing
 * above it, in the end for the file.
 */
public final class Places {

    private final Place whole;
    private final Optional<Node> root;
    private final List<String> lines;

    private Places(Place whole, Optional<Node> root, List<String> lines) {
        this.whole = whole;
        this.root = root;
        this.lines = lines;
    }

    /**
     * The places of a file; of one that cannot be understood only the file as a whole.
     *
     * @param file the path as the user wrote it
     */
    public static Places of(String file, byte[] bytes) {
        Findings unread = new Findings();
        Optional<SourceText> source = SourceText.decode(file, bytes, unread);
        return new Places(
                Place.of(file),
                source.flatMap(s -> TreeWalk.yaml(s, unread)),
                source.map(s -> List.of(s.text().split("\n", -1))).orElse(List.of()));
    }

    /** The text of the single value that a path names, if there is one. */
    public Optional<String> text(String path) {
        return node(path).filter(Scalar.class::isInstance).map(View::text);
    }

    /** Whether there is such a field. */
    public boolean has(String path) {
        return node(path).isPresent();
    }

    private Optional<Node> node(String path) {
        Optional<Node> node = root;
        for (String part : path.split("/", -1)) {
            node = node.flatMap(n -> below(n, part));
        }
        return node;
    }

    /** The place of the value that a path names. */
    public Place at(String path) {
        Place place = root.map(Node::place).orElse(whole);
        Optional<Node> node = root;
        for (String part : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            node = node.flatMap(n -> below(n, part));
            place = node.map(Node::place).orElse(place);
        }
        return place;
    }

    /**
     * The place of some words within the value that a path names: their first place at or behind
     * its beginning. Words that a line break parts are found by the first of them; words that stand
     * nowhere, for example because of an escape, by the value's own place.
     */
    public Place of(String path, String words) {
        Place from = at(path);
        Optional<Place> exact = find(from, words);
        return exact.or(() -> find(from, words.strip().split("\\s+", 2)[0])).orElse(from);
    }

    private Optional<Place> find(Place from, String words) {
        if (from.line() == 0 || words.isBlank()) {
            return Optional.empty();
        }
        for (int i = from.line() - 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int start = i == from.line() - 1 ? line.offsetByCodePoints(0, from.column() - 1) : 0;
            int found = line.indexOf(words, start);
            if (found >= 0) {
                int column = line.codePointCount(0, found) + 1;
                return Optional.of(new Place(from.file(), i + 1, column));
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> below(Node node, String part) {
        if (node instanceof Mapping mapping) {
            return mapping.value(part);
        } else if (node instanceof Sequence sequence) {
            return sequence.items().stream()
                    .filter(item -> named(item, part))
                    .findFirst()
                    .or(() -> numbered(sequence, part));
        }
        return Optional.empty();
    }

    private static boolean named(Node item, String id) {
        return item instanceof Mapping mapping
                && mapping.value("id")
                        .filter(v -> v instanceof Scalar s && s.text().equals(id))
                        .isPresent();
    }

    private static Optional<Node> numbered(Sequence sequence, String part) {
        if (!part.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(part);
        return index < sequence.items().size()
                ? Optional.of(sequence.items().get(index))
                : Optional.empty();
    }
}
