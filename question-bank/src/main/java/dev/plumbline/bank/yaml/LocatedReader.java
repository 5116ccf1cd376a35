package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Findings;
import java.util.Optional;

/**
 * Reads a YAML file into a tree in which every key and every value knows its place. Strict on
 * purpose: UTF-8 (a byte-order mark and Windows line ends are accepted), one document, no anchors,
 * aliases, merge keys, tags or directives, no key twice, no bare {@code yes}, {@code no}, {@code
 * on}, {@code off}, {@code true}, {@code false} or {@code null} as a key, no tab in the
 * indentation, no hidden characters. At most 1 MB, 40 levels, 50,000 nodes, 200,000 characters a
 * value and 200 a key.
 */
public final class LocatedReader {

    /** The most bytes a file may have: 1 MB. */
    public static final int LARGEST = SourceText.LARGEST;

    private LocatedReader() {}

    /**
     * The tree, or nothing where the file cannot be understood; why is then among the findings. A
     * tree can come with findings too: what was wrong did not keep the rest from being read, so
     * that one run shows all faults.
     *
     * @param file the path as the user wrote it, for messages only
     */
    public static Optional<Node> read(String file, byte[] bytes, Findings into) {
        return SourceText.decode(file, bytes, into).flatMap(source -> TreeWalk.yaml(source, into));
    }

    /**
     * The tree of a JSON text (RFC 8259), with the same places and within the same bounds. JSON is
     * what programs write to each other; it is read by its own parser, which is quicker and takes
     * nothing else.
     *
     * @param file what the text is called in messages
     */
    public static Optional<Node> readJson(String file, byte[] bytes, Findings into) {
        return SourceText.decode(file, bytes, into).flatMap(source -> TreeWalk.json(source, into));
    }
}
