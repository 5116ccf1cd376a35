package dev.plumbline.cli.ratings;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.cli.ratings.RatingsSheet.Couple;
import dev.plumbline.evaluator.reliability.RatingTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Sheets of counts: how often two raters, a and b, gave each pair of ratings. */
final class CountedPairs implements RowTaker {

    private final Map<Couple, Integer> counts = new TreeMap<>();
    private final Map<Couple, Long> lines = new TreeMap<>();
    private final Map<Couple, Double> prices = new TreeMap<>();
    private final Optional<Scale> scale;
    private final Columns columns;
    private final Place head;
    private long total;

    /**
     * @param head where a fault of the sheet as a whole is shown
     */
    CountedPairs(Optional<Scale> scale, Columns columns, Place head) {
        this.scale = scale;
        this.columns = columns;
        this.head = head;
    }

    @Override
    public void take(Row row) {
        OptionalDouble first = rating(row, Columns.FIRST);
        OptionalDouble second = rating(row, Columns.SECOND);
        OptionalDouble count = row.number(Columns.COUNT);
        OptionalDouble price =
                columns.has(Columns.PRICE) ? row.number(Columns.PRICE) : OptionalDouble.of(0);
        if (first.isEmpty() || second.isEmpty() || count.isEmpty() || price.isEmpty()) {
            return;
        }
        double n = count.getAsDouble();
        Couple couple = new Couple(first.getAsDouble() + 0.0, second.getAsDouble() + 0.0);
        Long before = lines.putIfAbsent(couple, row.line());
        if (before != null) {
            row.error(
                    "csv-duplicate",
                    Columns.FIRST,
                    "the same pair of ratings as in line " + before,
                    "Add the two counts");
        } else if (n < 0 || n != Math.rint(n)) {
            row.error(
                    "csv-number",
                    Columns.COUNT,
                    "a count is a whole number, not below 0",
                    "Correct it");
        } else if (2 * (total + n) > RatingsReader.MOST_RATINGS) {
            row.error(
                    "csv-rows",
                    Columns.COUNT,
                    "the counts add up to more than 500000 pairs",
                    "Divide all counts, or take a sample");
        } else if (price.getAsDouble() < 0) {
            row.error("csv-number", Columns.PRICE, "the weight is below 0", "Correct it");
        } else {
            total += (long) n;
            counts.put(couple, (int) n);
            prices.put(couple, price.getAsDouble());
        }
    }

    private OptionalDouble rating(Row row, String column) {
        OptionalDouble rating = row.number(column);
        if (rating.isPresent() && scale.isPresent() && !scale.get().holds(rating.getAsDouble())) {
            row.error(
                    "csv-scale",
                    column,
                    "the rating lies outside the scale " + scale.get().words(),
                    "Correct it, or name another --scale");
            return OptionalDouble.empty();
        }
        return rating;
    }

    @Override
    public RatingsSheet finished(Optional<Scale> named, Findings findings) {
        RatingTable.Builder builder = new RatingTable.Builder();
        counts.forEach(
                (couple, n) -> {
                    for (int i = 0; i < n; i++) {
                        String subject = couple.words() + ", " + i;
                        builder.add(subject, "", Columns.FIRST, couple.first());
                        builder.add(subject, "", Columns.SECOND, couple.second());
                    }
                });
        RatingTable table = builder.build();
        if (columns.has(Columns.PRICE) && !findings.hasErrors()) {
            everyPairHasItsPrice(table, findings);
        }
        return new RatingsSheet(
                table, 0, named, List.of(), columns.has(Columns.PRICE) ? prices : Map.of());
    }

    private void everyPairHasItsPrice(RatingTable table, Findings findings) {
        for (double first : table.values()) {
            for (double second : table.values()) {
                Couple couple = new Couple(first, second);
                if (first != second && !prices.containsKey(couple)) {
                    findings.error(
                            head,
                            "csv-columns",
                            "the pair " + couple.words() + " has no disagreement weight",
                            "Add a line for it, with the count 0");
                }
            }
        }
    }
}
