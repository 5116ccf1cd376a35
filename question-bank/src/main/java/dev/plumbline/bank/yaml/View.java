package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.yaml.Scalar.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The values of a mapping that has passed {@link ShapeCheck}, for the code that binds them. A key
 * whose value is {@code null} counts as absent. What the shape promised and is not there is a bug:
 * every method then throws {@link IllegalStateException} with the place.
 */
public final class View {

    private final Mapping mapping;

    private View(Mapping mapping) {
        this.mapping = mapping;
    }

    public static View of(Node node) {
        if (node instanceof Mapping mapping) {
            return new View(mapping);
        }
        throw bug(node.place(), "a group of keys");
    }

    /** The text of a scalar, whatever its kind. */
    public static String text(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        throw bug(node.place(), "a single value");
    }

    /** The whole number that a scalar holds. */
    public static int whole(Node node) {
        try {
            return Integer.parseInt(text(node));
        } catch (NumberFormatException e) {
            throw bug(node.place(), "a whole number");
        }
    }

    /** The number that a scalar holds. */
    public static double decimal(Node node) {
        try {
            return Double.parseDouble(text(node));
        } catch (NumberFormatException e) {
            throw bug(node.place(), "a number");
        }
    }

    /** The items of a list. */
    public static List<Node> items(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        throw bug(node.place(), "a list");
    }

    public Mapping mapping() {
        return mapping;
    }

    /** The place of the mapping itself. */
    public Place place() {
        return mapping.place();
    }

    /** The place of the value of a key, or of the mapping where the key is absent. */
    public Place place(String key) {
        return mapping.value(key).map(Node::place).orElse(mapping.place());
    }

    /** The place of a key, or of the mapping where the key is absent. */
    public Place keyPlace(String key) {
        Mapping.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.place() : entry.keyPlace();
    }

    /** Whether the key is there and not {@code null}. */
    public boolean has(String key) {
        return optNode(key).isPresent();
    }

    public Node node(String key) {
        Optional<Node> node = optNode(key);
        if (node.isPresent()) {
            return node.get();
        }
        throw bug(place(), "the key \"" + key + "\"");
    }

    public Optional<Node> optNode(String key) {
        Mapping.Entry entry = mapping.entries().get(key);
        return entry == null || entry.value() instanceof Scalar s && s.kind() == Kind.NULL
                ? Optional.empty()
                : Optional.of(entry.value());
    }

    /** The text as it stands; a {@code |} block ends with its line break. */
    public String text(String key) {
        return text(node(key));
    }

    public Optional<String> optText(String key) {
        return optNode(key).map(View::text);
    }

    public String text(String key, String otherwise) {
        return optText(key).orElse(otherwise);
    }

    /** The text without blanks and line breaks at its end. */
    public String prose(String key) {
        return text(key).stripTrailing();
    }

    public Optional<String> optProse(String key) {
        return optText(key).map(String::stripTrailing);
    }

    public int whole(String key) {
        return whole(node(key));
    }

    public int whole(String key, int otherwise) {
        return optNode(key).map(View::whole).orElse(otherwise);
    }

    public OptionalInt optWhole(String key) {
        return optNode(key).stream().mapToInt(View::whole).findFirst();
    }

    public double decimal(String key) {
        return decimal(node(key));
    }

    public double decimal(String key, double otherwise) {
        return optNode(key).map(View::decimal).orElse(otherwise);
    }

    public OptionalDouble optDecimal(String key) {
        return optNode(key).stream().mapToDouble(View::decimal).findFirst();
    }

    public boolean flag(String key) {
        Node node = node(key);
        return switch (text(node).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bug(node.place(), "true or false");
        };
    }

    public boolean flag(String key, boolean otherwise) {
        return has(key) ? flag(key) : otherwise;
    }

    /** The items under a key, none where it is absent. */
    public List<Node> list(String key) {
        return optNode(key).map(View::items).orElse(List.of());
    }

    /** The texts of a list, none where the key is absent. */
    public List<String> texts(String key) {
        return list(key).stream().map(View::text).toList();
    }

    /** The whole numbers of a list, none where the key is absent. */
    public List<Integer> wholes(String key) {
        return list(key).stream().map(View::whole).toList();
    }

    /** The mappings of a list, none where the key is absent. */
    public List<View> views(String key) {
        return list(key).stream().map(View::of).toList();
    }

    /** One value for each mapping of a list, in its order. */
    public <T> List<T> each(String key, Function<View, T> binding) {
        List<T> bound = new ArrayList<>();
        views(key).forEach(view -> bound.add(binding.apply(view)));
        return List.copyOf(bound);
    }

    public View view(String key) {
        return of(node(key));
    }

    public Optional<View> optView(String key) {
        return optNode(key).map(View::of);
    }

    /** The values of the mapping under a key, in the order of the file; none where it is absent. */
    public Map<String, Node> map(String key) {
        return map(key, Function.identity());
    }

    /** The same with each value bound. */
    public <T> Map<String, T> map(String key, Function<Node, T> binding) {
        Map<String, T> bound = new LinkedHashMap<>();
        optView(key)
                .ifPresent(
                        view ->
                                view.entries()
                                        .forEach(
                                                e -> bound.put(e.key(), binding.apply(e.value()))));
        return bound;
    }

    /** All keys with their places and values, in the order of the file. */
    public List<Mapping.Entry> entries() {
        return List.copyOf(mapping.entries().values());
    }

    private static IllegalStateException bug(Place place, String wanted) {
        return new IllegalStateException(place + ": the shape promised " + wanted);
    }
}
