package dev.plumbline.bank.yaml;

import dev.plumbline.bank.canonical.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a shape as JSON Schema draft-07, the newest one that the YAML language server reads. The
 * same shape gives the same bytes. Every field carries its sentence as {@code description}, and so
 * does every key that an author chooses below it.
 */
public final class SchemaWriter {

    private SchemaWriter() {}

    /**
     * The schema as JSON text.
     *
     * @param id an absolute IRI, for example {@code urn:plumbline:question}; nothing is fetched
     *     from it
     */
    public static String draft07(String title, String id, Shape shape) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$id", id);
        schema.put("title", title);
        schema.putAll(of(shape));
        return Json.write(schema);
    }

    /**
     * The schema of files that come in two shapes.
     *
     * @param key a file with this key has the first shape, one without it the second
     */
    public static String draft07(
            String title, String id, String key, Shape.ObjectOf with, Shape.ObjectOf without) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$id", id);
        schema.put("title", title);
        schema.put("type", "object");
        schema.put("if", Map.of("required", List.of(key)));
        schema.put("then", of(with));
        schema.put("else", of(without));
        return Json.write(schema);
    }

    private static Map<String, @Nullable Object> of(Shape shape) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        if (shape instanceof Shape.Text text) {
            text(schema, text);
        } else if (shape instanceof Shape.Whole whole) {
            schema.put("type", "integer");
            schema.put("minimum", whole.min());
            schema.put("maximum", whole.max());
        } else if (shape instanceof Shape.Decimal decimal) {
            schema.put("type", "number");
            schema.put("minimum", decimal.min());
            schema.put("maximum", decimal.max());
        } else if (shape instanceof Shape.Flag) {
            schema.put("type", "boolean");
        } else if (shape instanceof Shape.Nothing) {
            schema.put("type", "null");
        } else if (shape instanceof Shape.Choice choice) {
            schema.put("type", "string");
            schema.put("enum", choice.values());
        } else if (shape instanceof Shape.Date) {
            schema.put("type", "string");
            schema.put("pattern", "^" + ScalarCheck.DATE + "$");
            schema.put("format", "date");
        } else if (shape instanceof Shape.DateTime) {
            schema.put("type", "string");
            schema.put("pattern", "^" + ScalarCheck.DATE_TIME + "$");
        } else if (shape instanceof Shape.OneOf oneOf) {
            schema.put("anyOf", oneOf.options().stream().map(SchemaWriter::of).toList());
        } else {
            collection(schema, shape);
        }
        return schema;
    }

    private static void text(Map<String, @Nullable Object> schema, Shape.Text text) {
        schema.put("type", "string");
        if (text.min() > 0) {
            schema.put("minLength", text.min());
        }
        schema.put("maxLength", text.max());
        Optional<String> form = text.form().map(f -> "^(?:" + f.pattern().pattern() + ")$");
        if (form.isPresent()) {
            schema.put("pattern", form.get());
        } else if (!text.multiline()) {
            schema.put("pattern", text.min() > 0 ? "^[^\\n]*[^\\s][^\\n]*$" : "^[^\\n]*$");
        } else if (text.min() > 0) {
            schema.put("pattern", "[^\\s]");
        }
    }

    private static void collection(Map<String, @Nullable Object> schema, Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            schema.put("type", "array");
            schema.put("items", of(list.item()));
            schema.put("minItems", list.min());
            schema.put("maxItems", list.max());
            if (list.unique()) {
                schema.put("uniqueItems", true);
            }
        } else if (shape instanceof Shape.MapOf map) {
            map(schema, map, of(map.value()));
        } else if (shape instanceof Shape.ObjectOf object) {
            object(schema, object);
        }
    }

    /**
     * Keys out of a list become properties, so that an editor offers them. The YAML language server
     * takes a bare {@code 3:} for a number and finds it among patterns only.
     */
    private static void map(
            Map<String, @Nullable Object> schema,
            Shape.MapOf map,
            Map<String, @Nullable Object> value) {
        schema.put("type", "object");
        if (map.key() instanceof Shape.Choice choice) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            choice.values().forEach(word -> properties.put(word, value));
            schema.put("properties", properties);
            schema.put(
                    "patternProperties",
                    Map.of("^(?:" + String.join("|", choice.values()) + ")$", true));
            schema.put("additionalProperties", false);
        } else {
            Map<String, @Nullable Object> names = of(map.key());
            names.remove("type");
            schema.put("propertyNames", names);
            schema.put("additionalProperties", value);
        }
        schema.put("minProperties", map.min());
        schema.put("maxProperties", map.max());
    }

    /** Keys that the author chooses have no sentence of their own. */
    private static Map<String, @Nullable Object> described(
            String says, Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> described = new LinkedHashMap<>();
        described.put("description", says);
        described.putAll(schema);
        return described;
    }

    private static void object(Map<String, @Nullable Object> schema, Shape.ObjectOf object) {
        schema.put("type", "object");
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (Field field : object.fields()) {
            Map<String, @Nullable Object> property = new LinkedHashMap<>();
            property.put("description", field.says());
            property.putAll(of(field.shape()));
            if (field.shape() instanceof Shape.MapOf map) {
                map(property, map, described(field.says(), of(map.value())));
            }
            properties.put(field.name(), property);
        }
        schema.put("properties", properties);
        List<String> required =
                object.fields().stream()
                        .filter(Field::required)
                        .map(Field::name)
                        .collect(Collectors.toList());
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!object.open()) {
            schema.put("additionalProperties", false);
        }
    }
}
