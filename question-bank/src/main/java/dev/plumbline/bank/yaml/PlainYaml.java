package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the plain YAML that content is written in, several times faster than the YAML parser:
 * groups and lists by indentation or in brackets, plain and quoted texts, blocks, comments. It
 * never reports anything. At the first character of which it is not sure, whether wrong or only
 * rare, it gives up, and {@link TreeWalk} reads the file from its beginning. A tree that it gives
 * is the one that the parser gives, value by value and place by place.
 */
final class PlainYaml {

    /** Something that only the YAML parser may judge; it carries no trace and no message. */
    static final class Unsure extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Unsure() {
            super(null, null, false, false);
        }
    }

    static final Unsure UNSURE = new Unsure();

    private final PlainText text;
    private int nodes;

    private PlainYaml(PlainText text) {
        this.text = text;
    }

    /** The tree of a file without any fault of structure; nothing where the parser must look. */
    static Optional<Node> read(String file, byte[] bytes) {
        if (bytes.length > SourceText.LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlainYaml(new PlainText(file, bytes)).document());
        } catch (Unsure e) {
            return Optional.empty();
        }
    }

    private Node document() {
        text.skip();
        Node root = node(-1, true, 1);
        if (!text.isEnd() || root instanceof Scalar) {
            throw UNSURE;
        }
        return root;
    }

    private void count(int depth) {
        if (++nodes > TreeWalk.MOST_NODES || depth > TreeWalk.DEEPEST) {
            throw UNSURE;
        }
    }

    /**
     * What stands here; the cursor then is at the next content.
     *
     * @param parent the column of the group or list that it belongs to
     * @param mayBegin whether a group or list may begin here
     */
    private Node node(int parent, boolean mayBegin, int depth) {
        Place place = text.place(text.offset());
        int column = text.column();
        int line = text.line();
        int first = text.here();
        if (text.isAlone('-')) {
            sure(mayBegin);
            return list(place, column, false, depth);
        } else if (first == '|' || first == '>') {
            Node block = quoted(place, text.block(parent), depth);
            text.skip();
            return block;
        } else if (first == '[' || first == '{') {
            return last(flow(depth));
        }
        boolean isQuoted = isQuote(first);
        String value = isQuoted ? text.quoted(parent) : text.plain(parent);
        if (text.isColon()) {
            sure(mayBegin && text.line() == line);
            return group(place, column, checked(value, isQuoted), depth);
        }
        return last(isQuoted ? quoted(place, value, depth) : plain(place, value, depth));
    }

    private static void sure(boolean sure) {
        if (!sure) {
            throw UNSURE;
        }
    }

    private static boolean isQuote(int character) {
        return character == '"' || character == '\'';
    }

    /** A value behind which its line ends. */
    private Node last(Node node) {
        sure(text.isLineDone());
        text.skip();
        return node;
    }

    private Scalar plain(Place place, String value, int depth) {
        count(depth);
        sure(value.length() <= TreeWalk.LONGEST_VALUE);
        return Scalar.plain(place, value);
    }

    private Scalar quoted(Place place, String value, int depth) {
        count(depth);
        sure(value.length() <= TreeWalk.LONGEST_VALUE);
        return Scalar.quoted(place, value);
    }

    /** A key that needs no finding. */
    private static String checked(String key, boolean isQuoted) {
        boolean clear =
                isQuoted
                        || !key.isEmpty()
                                && !key.equals("<<")
                                && !key.equals("~")
                                && !(key.length() > 1 && Words.ambiguous(key))
                                && Scalar.kindOf(key) != Scalar.Kind.DECIMAL;
        sure(clear && key.length() <= TreeWalk.LONGEST_KEY);
        return key;
    }

    private static void put(
            Map<String, Mapping.Entry> entries, String key, Place keyPlace, Node value) {
        sure(entries.put(key, new Mapping.Entry(key, keyPlace, value)) == null);
    }

    // ---- by indentation -----------------------------------------------------------------------

    /** The group whose first key was read; its colon comes next. */
    private Node group(Place place, int column, String firstKey, int depth) {
        count(depth);
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        Place keyPlace = place;
        String key = firstKey;
        while (true) {
            text.take();
            put(entries, key, keyPlace, value(column, true, depth + 1));
            if (text.isEnd() || text.column() < column) {
                return new Mapping(place, entries);
            }
            sure(text.column() == column);
            keyPlace = text.place(text.offset());
            int line = text.line();
            boolean isQuoted = isQuote(text.here());
            String next = isQuoted ? text.quoted(column) : text.plain(Integer.MAX_VALUE);
            sure(text.isColon() && text.line() == line);
            key = checked(next, isQuoted);
        }
    }

    /**
     * The list whose first dash comes next.
     *
     * @param ofKey whether it stands in the column of the key that it belongs to
     */
    private Node list(Place place, int column, boolean ofKey, int depth) {
        count(depth);
        List<Node> items = new ArrayList<>();
        while (true) {
            text.take();
            items.add(value(column, false, depth + 1));
            if (text.isEnd() || text.column() < column) {
                return new Sequence(place, items);
            }
            sure(text.column() == column);
            if (!text.isAlone('-')) {
                sure(ofKey);
                return new Sequence(place, items);
            }
        }
    }

    /** What stands behind a key's colon or a list's dash, perhaps nothing. */
    private Node value(int parent, boolean ofKey, int depth) {
        int end = text.offset();
        if (!text.isLineDone()) {
            return node(parent, !ofKey, depth);
        }
        Place nothing = text.place(end);
        text.skip();
        if (!text.isEnd() && text.column() > parent) {
            return node(parent, true, depth);
        } else if (ofKey && text.column() == parent && text.isAlone('-')) {
            return list(text.place(text.offset()), parent, true, depth);
        }
        return plain(nothing, "", depth);
    }

    // ---- in brackets --------------------------------------------------------------------------

    private Node flow(int depth) {
        count(depth);
        Place place = text.place(text.offset());
        boolean isGroup = text.here() == '{';
        int close = isGroup ? '}' : ']';
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        List<Node> items = new ArrayList<>();
        text.take();
        text.skip();
        while (text.here() != close) {
            if (isGroup) {
                flowEntry(entries, depth + 1);
            } else {
                items.add(flowValue(depth + 1));
            }
            text.skip();
            sure(text.here() == ',' || text.here() == close);
            if (text.here() == ',') {
                text.take();
                text.skip();
            }
        }
        text.take();
        return isGroup ? new Mapping(place, entries) : new Sequence(place, items);
    }

    private void flowEntry(Map<String, Mapping.Entry> entries, int depth) {
        Place keyPlace = text.place(text.offset());
        int line = text.line();
        boolean isQuoted = isQuote(text.here());
        String key = isQuoted ? text.quoted(-1) : text.plainInFlow();
        sure(text.isColon() && text.line() == line);
        text.take();
        int end = text.offset();
        Place nothing = text.place(end);
        text.skip();
        Node value =
                text.here() == ',' || text.here() == '}'
                        ? plain(nothing, "", depth)
                        : flowValue(depth);
        put(entries, checked(key, isQuoted), keyPlace, value);
    }

    private Node flowValue(int depth) {
        Place place = text.place(text.offset());
        return switch (text.here()) {
            case '[', '{' -> flow(depth);
            case '"', '\'' -> quoted(place, text.quoted(-1), depth);
            default -> plain(place, text.plainInFlow(), depth);
        };
    }
}
