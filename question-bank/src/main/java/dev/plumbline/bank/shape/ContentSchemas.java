package dev.plumbline.bank.shape;

import dev.plumbline.bank.yaml.Field;
import dev.plumbline.bank.yaml.SchemaWriter;
import dev.plumbline.bank.yaml.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schemas (draft-07) of the content files, made from the shapes that the reader checks.
 */
public final class ContentSchemas {

    private ContentSchemas() {}

    /**
     * The text of each schema by the kind of file, for example {@code question}.
     *
     * @param ids what an editor offers, and marks everything else
     */
    public static Map<String, String> all(KnownIds ids) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("bank", ContentShapes.bank(ids));
        shapes.put("context", ContentShapes.context());
        shapes.put("competencies", ContentShapes.competencies(KnownIds.any()));
        shapes.put("role-profiles", ContentShapes.roles(ids));
        shapes.put("model", ContentShapes.model());
        shapes.put("lexicon", ContentShapes.lexicon());
        shapes.put("coverage", ContentShapes.coverage(ids));
        shapes.put("opening", OpeningShape.opening());
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put(
                "question",
                SchemaWriter.draft07(
                        "Plumbline question",
                        "urn:plumbline:question:1",
                        ExtensionShape.KEY,
                        ExtensionShape.shape(ids),
                        ExtensionShape.offered(QuestionShape.shape(ids))));
        shapes.forEach(
                (kind, shape) ->
                        schemas.put(
                                kind,
                                SchemaWriter.draft07(
                                        "Plumbline " + kind,
                                        "urn:plumbline:" + kind + ":1",
                                        shape)));
        return Collections.unmodifiableMap(schemas);
    }

    /**
     * The top-level keys of the files that people write by hand, in the order in which they are
     * best read, by the value of the file's key {@code schema}.
     */
    public static Map<String, List<String>> keyOrders() {
        Map<String, List<String>> orders = new LinkedHashMap<>();
        orders.put("plumbline/question/1", ExtensionShape.order());
        orders.put("plumbline/context/1", names(ContentShapes.context()));
        orders.put("plumbline/bank/1", names(ContentShapes.bank(KnownIds.any())));
        return Collections.unmodifiableMap(orders);
    }

    private static List<String> names(Shape.ObjectOf shape) {
        return shape.fields().stream().map(Field::name).toList();
    }
}
