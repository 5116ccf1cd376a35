package dev.plumbline.cli.ratings;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.evaluator.reliability.RatingTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sheets with one rating a line: subject, rater, item, score. */
final class SingleRatings implements RowTaker {

    private final RatingTable.Builder builder = new RatingTable.Builder();
    private final Optional<Scale> scale;
    private final SheetText sheet;
    private final Separator separator;
    private int[] lines = new int[64];
    private final List<SingleRating> inOrder = new ArrayList<>();
    private int size;
    private int withoutScore;

    SingleRatings(Optional<Scale> scale, SheetText sheet, Separator separator) {
        this.scale = scale;
        this.sheet = sheet;
        this.separator = separator;
    }

    @Override
    public void take(Row row) {
        String subject = row.name(Columns.SUBJECT, "the candidate");
        String rater = row.name(Columns.RATER, "");
        String item = row.name(Columns.ITEM, "all");
        boolean named = !subject.isEmpty() && !rater.isEmpty() && !item.isEmpty();
        if (row.isEmpty(Columns.SCORE)) {
            withoutScore += named ? 1 : 0;
            return;
        }
        OptionalDouble score = row.number(Columns.SCORE);
        if (score.isPresent() && scale.isPresent() && !scale.get().holds(score.getAsDouble())) {
            row.error(
                    "csv-scale",
                    Columns.SCORE,
                    "the score lies outside the scale " + scale.get().words(),
                    "Correct it, or name another --scale");
            return;
        }
        if (score.isPresent() && named) {
            if (size == lines.length) {
                lines = Arrays.copyOf(lines, 2 * size);
            }
            lines[size++] = (int) row.line();
            builder.add(subject, item, rater, score.getAsDouble());
            if (inOrder.size() < RatingsSheet.MOST_IN_ORDER) {
                inOrder.add(
                        new SingleRating(
                                subject,
                                item,
                                rater,
                                score.getAsDouble(),
                                row.place(Columns.SCORE)));
            }
        }
    }

    @Override
    public RatingsSheet finished(Optional<Scale> named, Findings findings) {
        for (RatingTable.Builder.Duplicate duplicate : builder.duplicates()) {
            findings.error(
                    sheet.cell(lines[duplicate.second()], 0, separator),
                    "csv-duplicate",
                    "the same subject, rater and item as in line " + lines[duplicate.first()],
                    "Keep one of the two");
        }
        RatingTable table =
                findings.hasErrors() ? new RatingTable.Builder().build() : builder.build();
        return new RatingsSheet(table, withoutScore, named, inOrder, Map.of());
    }
}
