package dev.plumbline.bank.yaml;

import static dev.plumbline.bank.yaml.StructureRule.DUPLICATE_KEY;
import static dev.plumbline.bank.yaml.StructureRule.HIDDEN_CHARACTER;
import static dev.plumbline.bank.yaml.StructureRule.KEY_NOT_TEXT;
import static dev.plumbline.bank.yaml.StructureRule.SHORTHAND;
import static dev.plumbline.bank.yaml.StructureRule.TOO_MUCH;
import static dev.plumbline.bank.yaml.StructureRule.YAML_BOOLEAN;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** One pass over the tokens of a parser, of YAML or of JSON. */
final class TreeWalk {

    static final int DEEPEST = 40;
    static final int MOST_NODES = 50_000;
    static final int LONGEST_VALUE = 200_000;
    static final int LONGEST_KEY = 200;

    /** The limits here are tighter and say where; the parser's own would end in its words. */
    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 10)
                    .maxNameLength(SourceText.LARGEST)
                    .maxStringLength(SourceText.LARGEST)
                    .maxNumberLength(SourceText.LARGEST)
                    .build();

    private static final YAMLFactory YAML =
            YAMLFactory.builder().streamReadConstraints(BOUNDS).build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    private final SourceText source;
    private final Findings into;
    private final boolean json;

    /** Lines that continue a value of several lines; a tab there is content. */
    private final BitSet continued = new BitSet();

    private int nodes;
    private boolean understood = true;
    private boolean stopped;
    private @Nullable Place lastShorthand;

    private TreeWalk(SourceText source, Findings into, boolean json) {
        this.source = source;
        this.into = into;
        this.json = json;
    }

    static Optional<Node> yaml(SourceText source, Findings into) {
        return new TreeWalk(source, into, false).read();
    }

    static Optional<Node> json(SourceText source, Findings into) {
        return new TreeWalk(source, into, true).read();
    }

    private Optional<Node> read() {
        int directive = json ? 0 : source.directiveLine();
        if (directive > 0) {
            error(
                    source.place(directive, 1),
                    SHORTHAND,
                    "a YAML directive stands here",
                    "Take it out");
            return Optional.empty();
        }
        TokenStreamFactory factory = json ? JSON : YAML;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.text())) {
            Optional<Node> root = document(parser);
            tabs(Integer.MAX_VALUE);
            return understood && !stopped ? root : Optional.empty();
        } catch (JacksonException e) {
            Fault fault = json ? Fault.ofJson(e, source) : Fault.of(e, source);
            if (!tabs(fault.place().line())) {
                into.error(fault.place(), fault.rule().id(), fault.message(), fault.fix());
            }
            return Optional.empty();
        }
    }

    private Optional<Node> document(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            empty();
            return Optional.empty();
        }
        Node root = node(parser, first, 1);
        if (root instanceof Scalar s && s.text().isEmpty() && !s.quoted()) {
            empty();
            return Optional.empty();
        }
        if (!stopped && parser.nextToken() != null) {
            error(
                    start(parser),
                    StructureRule.ONE_DOCUMENT,
                    "a second document begins here",
                    "Put it into a file of its own");
        }
        return Optional.of(root);
    }

    private void empty() {
        error(
                source.whole(),
                StructureRule.EMPTY,
                "the file is empty",
                "Write its content, or delete the file");
    }

    /** Reports tabs in the indentation down to a line; whether there were any. */
    private boolean tabs(int lastLine) {
        if (json) {
            return false;
        }
        List<Place> tabs =
                source.tabs().stream()
                        .filter(place -> place.line() <= lastLine && !continued.get(place.line()))
                        .limit(20)
                        .toList();
        for (Place tab : tabs) {
            error(tab, StructureRule.TAB, "a tab stands in the indentation", "Indent with spaces");
        }
        return !tabs.isEmpty();
    }

    private Node node(JsonParser parser, JsonToken token, int depth) {
        Place place = start(parser);
        if (++nodes > MOST_NODES) {
            stop(place, "the file has more than " + MOST_NODES + " values", "Split the file");
        } else if (depth > DEEPEST) {
            stop(place, "the values are nested more than " + DEEPEST + " deep", "Nest them less");
        }
        if (stopped) {
            return Scalar.plain(place, "");
        }
        shorthand(place);
        return switch (token) {
            case START_OBJECT -> mapping(parser, place, depth);
            case START_ARRAY -> sequence(parser, place, depth);
            default -> scalar(parser, place);
        };
    }

    private Node sequence(JsonParser parser, Place place, int depth) {
        List<Node> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (!stopped && token != null && token != JsonToken.END_ARRAY) {
            items.add(node(parser, token, depth + 1));
            token = stopped ? null : parser.nextToken();
        }
        return new Sequence(place, items);
    }

    private Node mapping(JsonParser parser, Place place, int depth) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        JsonToken token = parser.nextToken();
        while (!stopped && token == JsonToken.PROPERTY_NAME) {
            Place keyPlace = start(parser);
            String key = parser.currentName();
            key(keyPlace, key, entries);
            JsonToken value = parser.nextToken();
            if (value == null) {
                break;
            }
            Node node = node(parser, value, depth + 1);
            entries.putIfAbsent(key, new Mapping.Entry(key, keyPlace, node));
            token = stopped ? null : parser.nextToken();
        }
        return new Mapping(place, entries);
    }

    private void key(Place place, String key, Map<String, Mapping.Entry> before) {
        Mapping.Entry first = before.get(key);
        shorthand(place);
        hidden(place, key);
        if (key.length() > LONGEST_KEY) {
            error(
                    place,
                    TOO_MUCH,
                    "the key has " + key.length() + " characters",
                    "A key has at most " + LONGEST_KEY);
        } else if ((isQuote(place) || bareKey(place, key)) && first != null) {
            error(
                    place,
                    DUPLICATE_KEY,
                    "the key "
                            + Words.quote(key)
                            + " stands here again, first in line "
                            + first.keyPlace().line(),
                    "Keep one of the two");
        }
    }

    /**
     * Reports a key that needs quotes; whether there was nothing to report. A single letter is a
     * key like any other: openings number their answers by {@code n:}.
     */
    private boolean bareKey(Place place, String key) {
        String fix = "Put it in quotes: \"" + Words.shortened(key) + "\"";
        if (key.equals("<<")) {
            understood = false;
            error(place, SHORTHAND, "a merge key stands here", "Write out the keys it stands for");
        } else if (key.equals("~") || key.length() > 1 && Words.ambiguous(key)) {
            error(place, YAML_BOOLEAN, "a bare " + key + " as a key is not text everywhere", fix);
        } else if (key.isEmpty()) {
            error(place, KEY_NOT_TEXT, "the key is empty", "Write the key before the colon");
        } else if (Scalar.kindOf(key) == Scalar.Kind.DECIMAL) {
            String number = Words.shortened(key);
            error(place, KEY_NOT_TEXT, "the key " + number + " is a number with a point", fix);
        } else {
            return true;
        }
        return false;
    }

    private Node scalar(JsonParser parser, Place place) {
        String text = parser.getString();
        TokenStreamLocation end = parser.currentLocation();
        int lastLine = end.getColumnNr() == 1 ? end.getLineNr() - 1 : end.getLineNr();
        if (lastLine > place.line()) {
            continued.set(place.line() + 1, lastLine + 1);
        }
        if (text.length() > LONGEST_VALUE) {
            error(
                    place,
                    TOO_MUCH,
                    "the value has " + text.length() + " characters",
                    "A value has at most " + LONGEST_VALUE);
            return Scalar.quoted(place, "");
        }
        hidden(place, text);
        return isQuote(place) ? Scalar.quoted(place, text) : Scalar.plain(place, text);
    }

    /** What cannot be seen in the file but arises from an escape such as {@code "\0"}. */
    private void hidden(Place place, String text) {
        OptionalInt hidden = text.codePoints().filter(Hidden::isHidden).findFirst();
        if (hidden.isPresent()) {
            error(
                    place,
                    HIDDEN_CHARACTER,
                    String.format(
                            Locale.ROOT,
                            "%s (U+%04X) is written as an escape",
                            Hidden.name(hidden.getAsInt()),
                            hidden.getAsInt()),
                    "Take it out");
        }
    }

    private boolean isQuote(Place place) {
        return switch (source.at(place.line(), place.column())) {
            case '"', '\'', '|', '>' -> true;
            default -> false;
        };
    }

    /** An unquoted value cannot begin with these characters, so they say what stands here. */
    private void shorthand(Place place) {
        if (place.equals(lastShorthand)) {
            return;
        }
        lastShorthand = place;
        switch (source.at(place.line(), place.column())) {
            case '*' -> {
                understood = false;
                error(
                        place,
                        SHORTHAND,
                        "an alias stands here",
                        "Write out the value, or put the text in quotes");
            }
            case '&' ->
                    error(
                            place,
                            SHORTHAND,
                            "an anchor stands here",
                            "Take it out, or put the text in quotes");
            case '!' ->
                    error(
                            place,
                            SHORTHAND,
                            "a tag stands here",
                            "Take it out, or put the text in quotes");
            default -> {}
        }
    }

    private Place start(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return source.place(location.getLineNr(), location.getColumnNr());
    }

    private void stop(Place place, String message, String fix) {
        if (!stopped) {
            stopped = true;
            error(place, TOO_MUCH, message, fix);
        }
    }

    private void error(Place place, StructureRule rule, String message, String fix) {
        into.error(place, rule.id(), message, fix);
    }
}
