package dev.plumbline.bank.yaml;

import static dev.plumbline.bank.yaml.StructureRule.MISSING_KEY;
import static dev.plumbline.bank.yaml.StructureRule.UNKNOWN_KEY;
import static dev.plumbline.bank.yaml.StructureRule.WRONG_KIND;
import static dev.plumbline.bank.yaml.StructureRule.WRONG_SIZE;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.yaml.Scalar.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a tree with a shape and reports every difference, each with its remedy; it repairs
 * nothing. It is never laxer than the JSON Schema that {@link SchemaWriter} makes of the same
 * shape, and stricter only where a schema cannot look: bare words such as {@code yes} where text is
 * meant, the calendar of a time, and how a number is written.
 */
public final class ShapeCheck {

    private final Findings into;
    private final ScalarCheck scalars;

    private ShapeCheck(Findings into) {
        this.into = into;
        this.scalars = new ScalarCheck(into);
    }

    public static void check(Node node, Shape shape, Findings into) {
        new ShapeCheck(into).compare(node, shape);
    }

    private void compare(Node node, Shape shape) {
        if (shape instanceof Shape.OneOf oneOf) {
            oneOf(node, oneOf);
        } else if (shape instanceof Shape.ListOf list && node instanceof Sequence sequence) {
            list(sequence, list);
        } else if (shape instanceof Shape.MapOf map && node instanceof Mapping mapping) {
            map(mapping, map);
        } else if (shape instanceof Shape.ObjectOf object && node instanceof Mapping mapping) {
            object(mapping, object);
        } else if (node instanceof Scalar scalar && isSingle(shape)) {
            scalars.check(scalar, shape);
        } else {
            scalars.wrongKind(node, shape);
        }
    }

    private static boolean isSingle(Shape shape) {
        return !(shape instanceof Shape.ListOf
                || shape instanceof Shape.MapOf
                || shape instanceof Shape.ObjectOf);
    }

    private void list(Sequence sequence, Shape.ListOf shape) {
        size(sequence, sequence.items().size(), shape.min(), shape.max(), "item");
        sequence.items().forEach(item -> compare(item, shape.item()));
        if (shape.unique()) {
            repetitions(sequence);
        }
    }

    private void repetitions(Sequence sequence) {
        if (areDifferentTexts(sequence.items())) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Node item : sequence.items()) {
            Integer line = seen.putIfAbsent(identity(item), item.place().line());
            if (line != null) {
                String what = item instanceof Scalar s ? Words.quote(s.text()) : "this item";
                into.error(
                        item.place(),
                        StructureRule.DUPLICATE_KEY.id(),
                        what + " stands in the list twice, first in line " + line,
                        "Take one of them out");
            }
        }
    }

    private static boolean areDifferentTexts(List<Node> items) {
        Set<String> texts = new HashSet<>();
        for (Node item : items) {
            if (!(item instanceof Scalar scalar) || !texts.add(scalar.text())) {
                return false;
            }
        }
        return true;
    }

    private static String identity(Node item) {
        return item instanceof Scalar s ? s.kind() + " " + s.text() : YamlWriter.write(item);
    }

    private void map(Mapping mapping, Shape.MapOf shape) {
        size(mapping, mapping.entries().size(), shape.min(), shape.max(), "key");
        for (Mapping.Entry entry : mapping.entries().values()) {
            scalars.check(Scalar.quoted(entry.keyPlace(), entry.key()), shape.key());
            compare(entry.value(), shape.value());
        }
    }

    private void size(Node node, int size, int min, int max, String one) {
        if (size < min || size > max) {
            String limit = size < min ? "at least " + min : "at most " + max;
            into.error(
                    node.place(),
                    WRONG_SIZE.id(),
                    "there are " + Words.count(size, one) + " here",
                    "There must be " + limit);
        }
    }

    private void object(Mapping mapping, Shape.ObjectOf shape) {
        List<Field> fields = shape.fields();
        List<String> meant = new ArrayList<>();
        int next = 0;
        for (Mapping.Entry entry : mapping.entries().values()) {
            int index = indexOf(entry.key(), fields, next);
            if (index >= 0) {
                compare(entry.value(), fields.get(index).shape());
                next = index + 1;
            } else if (!shape.open()) {
                unknown(entry, free(mapping, shape)).ifPresent(meant::add);
            }
        }
        for (Field field : fields) {
            if (field.required()
                    && !mapping.entries().containsKey(field.name())
                    && !meant.contains(field.name())) {
                missing(mapping.place(), field);
            }
        }
    }

    /** Looks from an index on and round, since most files keep the order of their shape. */
    private static int indexOf(String key, List<Field> fields, int from) {
        int size = fields.size();
        for (int i = from; i < from + size; i++) {
            if (fields.get(i % size).name().equals(key)) {
                return i % size;
            }
        }
        return -1;
    }

    private static List<String> free(Mapping mapping, Shape.ObjectOf shape) {
        return shape.fields().stream()
                .map(Field::name)
                .filter(name -> !mapping.entries().containsKey(name))
                .collect(Collectors.toList());
    }

    private Optional<String> unknown(Mapping.Entry entry, List<String> free) {
        Optional<String> near = Nearest.of(entry.key(), free);
        String others =
                switch (free.size()) {
                    case 0 -> "Take it out";
                    case 1 -> "Take it out, or use " + free.get(0);
                    default -> "Take it out, or use one of " + String.join(", ", free);
                };
        into.error(
                entry.keyPlace(),
                UNKNOWN_KEY.id(),
                "the key " + Words.quote(entry.key()) + " is not known here",
                Nearest.didYouMean(entry.key(), free, others));
        return near;
    }

    private void missing(Place place, Field field) {
        into.error(
                place,
                MISSING_KEY.id(),
                "the key \"" + field.name() + "\" is missing",
                "Add it: " + field.says());
    }

    private void oneOf(Node node, Shape.OneOf shape) {
        Findings best = null;
        for (Shape option : shape.options()) {
            Findings attempt = new Findings();
            new ShapeCheck(attempt).compare(node, option);
            if (attempt.isEmpty()) {
                return;
            }
            if (fitsRoughly(node, option) && (best == null || attempt.size() < best.size())) {
                best = attempt;
            }
        }
        if (best != null) {
            into.addAll(best);
            return;
        }
        into.error(
                node.place(),
                WRONG_KIND.id(),
                Words.of(node) + " stands here",
                "It must be " + shape.says());
    }

    /** Whether the option is what the author most likely meant. */
    private static boolean fitsRoughly(Node node, Shape option) {
        if (option instanceof Shape.OneOf oneOf) {
            return oneOf.options().stream().anyMatch(inner -> fitsRoughly(node, inner));
        } else if (node instanceof Sequence) {
            return option instanceof Shape.ListOf;
        } else if (node instanceof Mapping) {
            return option instanceof Shape.MapOf || option instanceof Shape.ObjectOf;
        }
        Kind kind = ((Scalar) node).kind();
        return switch (kind) {
            case INTEGER -> option instanceof Shape.Whole || option instanceof Shape.Decimal;
            case DECIMAL -> option instanceof Shape.Decimal;
            case BOOLEAN -> option instanceof Shape.Flag;
            case NULL -> option instanceof Shape.Nothing;
            case TEXT ->
                    option instanceof Shape.Text
                            || option instanceof Shape.Choice
                            || option instanceof Shape.Date
                            || option instanceof Shape.DateTime;
        };
    }
}
