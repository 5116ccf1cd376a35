package dev.plumbline.bank.shape;

import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.mapOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.orNull;
import static dev.plumbline.bank.yaml.Shape.pattern;
import static dev.plumbline.bank.yaml.Shape.text;

import dev.plumbline.bank.yaml.Field;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.Shape.ObjectOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may stand in a question file with the key {@code extends}: what another stack changes.
 * Levels, weights, critical acts and anchors are the base's and have no key here.
 */
public final class ExtensionShape {

    /** The key that makes a question an extension. */
    public static final String KEY = "extends";

    /** What counts as an act in this stack, by the act's id. */
    public static final String ACCEPTS = "accepts";

    /** Other words of probes, hints and concerns, by their id. */
    public static final String REWORDED = "reworded";

    /** Another last sentence of the short form. */
    public static final String SHORT_REQUEST = "short_request";

    private static final Shape ID = id(1, 32);

    private static final Shape BASE =
            pattern("[a-z0-9-]{6,64}@[1-9][0-9]{0,3}", "ID@VERSION, for example sys-one-two@3");
    private static final String SAYS =
            "The question that this one extends for another stack, as ID@VERSION.";

    private ExtensionShape() {}

    /** A question as an editor sees it, where the key may still be typed. */
    static ObjectOf offered(ObjectOf question) {
        return question.may(KEY, BASE, SAYS);
    }

    /** The shape of an extension that may name these ids. */
    public static ObjectOf shape(KnownIds ids) {
        Taken taken = new Taken(QuestionShape.shape(ids));
        ObjectOf head =
                taken.must(object(), "schema", "id", "title")
                        .must(KEY, BASE, SAYS)
                        .must(
                                "stack",
                                mapOf(id(1, 40), text(60), 1, 20),
                                "The versions for which its facts hold.")
                        .may(
                                "context",
                                orNull("an id", ids.context()),
                                "Another briefing; null for none.");
        return words(taken, taken.must(head, "maturity", "status", "version", "owner", "authors"));
    }

    private static ObjectOf words(Taken taken, ObjectOf head) {
        ObjectOf words =
                taken.may(
                                head,
                                "reviewers",
                                "reviewed",
                                "review_by",
                                "prompt",
                                "reveal_if_asked",
                                "answer_key",
                                "key_checks")
                        .may(
                                SHORT_REQUEST,
                                text(400),
                                "The last sentence of the short form's prompt.")
                        .may(
                                REWORDED,
                                mapOf(ID, text(400), 40),
                                "Other words of probes, hints and concerns, by their ids.")
                        .may(
                                ACCEPTS,
                                mapOf(ID, text(200), 24),
                                "What also counts as an act in this stack, by the act's id.");
        return taken.may(
                words,
                "unscored_findings",
                "variants",
                "retire_when",
                "fairness",
                "references",
                "text",
                "lint_ignore");
    }

    /** Keys of a question that an extension takes from its base, in the order of the shape. */
    public static List<String> fixed() {
        List<String> own = names(shape(KnownIds.any()));
        return names(QuestionShape.shape(KnownIds.any())).stream()
                .filter(name -> !own.contains(name))
                .toList();
    }

    /** All keys of questions, those of extensions among them, in the order of best reading. */
    static List<String> order() {
        List<String> order = new ArrayList<>(names(QuestionShape.shape(KnownIds.any())));
        order.add(order.indexOf("title") + 1, KEY);
        order.addAll(order.indexOf("key_checks") + 1, List.of(SHORT_REQUEST, REWORDED, ACCEPTS));
        return order;
    }

    private static List<String> names(ObjectOf shape) {
        return shape.fields().stream().map(Field::name).toList();
    }

    /** Fields that mean the same as in a question that stands alone. */
    private static final class Taken {

        private final Map<String, Field> fields;

        Taken(ObjectOf question) {
            this.fields =
                    question.fields().stream()
                            .collect(Collectors.toMap(Field::name, Function.identity()));
        }

        ObjectOf must(ObjectOf into, String... names) {
            ObjectOf more = into;
            for (String name : names) {
                more = more.must(name, field(name).shape(), field(name).says());
            }
            return more;
        }

        ObjectOf may(ObjectOf into, String... names) {
            ObjectOf more = into;
            for (String name : names) {
                more = more.may(name, field(name).shape(), field(name).says());
            }
            return more;
        }

        private Field field(String name) {
            Field field = fields.get(name);
            if (field == null) {
                throw new IllegalArgumentException("a question has no key " + name);
            }
            return field;
        }
    }
}
