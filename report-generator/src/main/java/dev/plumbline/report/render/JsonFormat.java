package dev.plumbline.report.render;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.ReportModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of the report with its derivation, as {@code plumbline/report/1}. Keys are the
 * components of the model's records in snake case and in their order; what is missing is {@code
 * null}, never 0.
 */
final class JsonFormat implements ReportFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String render(ReportContext context) {
        ReportModel report = context.report();
        Map<String, @Nullable Object> object = Json.object("report");
        object.putAll(fields(report));
        return Json.write(object);
    }

    private static Map<String, @Nullable Object> fields(Record record) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        RecordFields known = RecordFields.of(record);
        for (String component : known.components()) {
            fields.put(key(component), value(known.read(record, known.place(component))));
        }
        return fields;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Line line) {
            return Literal.visible(line.text());
        }
        if (value instanceof Record record) {
            return fields(record);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonFormat::value).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? value(optional.get()) : null;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof String text) {
            return Literal.visible(text);
        }
        if (value instanceof Integer
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof OptionalInt
                || value instanceof OptionalDouble) {
            return value;
        }
        throw new IllegalStateException("no JSON form for " + value);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c)) {
                key.append('_');
            }
            key.append(Character.toLowerCase(c));
        }
        return key.toString();
    }
}
