package dev.plumbline.editor;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A red line.
 *
 * @param line counted from 1
 * @param under the text that it stands under, on its first line
 */
record Mark(int line, String under, String message) {

    static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::line).thenComparing(Mark::message);

    static Mark of(JsonNode diagnostic, String text) {
        JsonNode from = diagnostic.path("range").path("start");
        JsonNode to = diagnostic.path("range").path("end");
        List<String> lines = text.lines().toList();
        String line = lines.get(from.path("line").asInt());
        boolean oneLine = from.path("line").asInt() == to.path("line").asInt();
        return new Mark(
                from.path("line").asInt() + 1,
                line.substring(
                        from.path("character").asInt(),
                        oneLine ? to.path("character").asInt() : line.length()),
                diagnostic.path("message").asString());
    }
}
