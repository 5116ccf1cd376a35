package dev.plumbline.evaluator.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference cases about agreement; each folder says where its values come from. */
public final class Cases {

    private Cases() {}

    /** What a case expects. */
    public static JsonNode expected(String folder) {
        return JsonMapper.shared().readTree(text(folder + "/expected.json"));
    }

    /** The ratings of {@code subject,rater,item,score}. */
    public static RatingTable ratings(String folder) {
        RatingTable.Builder builder = new RatingTable.Builder();
        rows(folder).forEach(row -> builder.add(row[0], row[2], row[1], number(row[3])));
        return builder.build();
    }

    /** The sets of {@code set,subject,rater,item,score} by their names. */
    public static Map<String, RatingTable> sets(String folder) {
        Map<String, RatingTable.Builder> sets = new TreeMap<>();
        rows(folder)
                .forEach(
                        row ->
                                sets.computeIfAbsent(row[0], s -> new RatingTable.Builder())
                                        .add(row[1], row[3], row[2], number(row[4])));
        Map<String, RatingTable> tables = new TreeMap<>();
        sets.forEach((name, builder) -> tables.put(name, builder.build()));
        return tables;
    }

    /** The cells of each line below the head. */
    public static List<String[]> rows(String folder) {
        return text(folder + "/input.csv").lines().skip(1).map(line -> line.split(",")).toList();
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private static String text(String path) {
        try (InputStream in = Cases.class.getResourceAsStream("/reference-cases/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no reference case " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
