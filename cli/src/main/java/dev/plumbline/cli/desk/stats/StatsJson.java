package dev.plumbline.cli.desk.stats;

import dev.plumbline.cli.ratings.RatingsSheet;
import dev.plumbline.evaluator.reliability.Interval;
import dev.plumbline.evaluator.reliability.RatingTable;
import dev.plumbline.evaluator.reliability.Statistic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the JSON forms of the statistics have in common. */
final class StatsJson {

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private StatsJson() {}

    /** A number with twelve digits that count. */
    static BigDecimal number(double value) {
        BigDecimal rounded = new BigDecimal(Double.toString(value)).round(DIGITS);
        BigDecimal brief = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    /** What was read. */
    static Map<String, @Nullable Object> data(RatingsSheet sheet) {
        RatingTable table = sheet.table();
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("ratings", table.ratings());
        data.put("subjects", table.subjects());
        data.put("units", table.units());
        data.put("raters", table.raters());
        data.put("without_score", sheet.withoutScore());
        return data;
    }

    /** The value's form, or {@code undefined} with the reason. */
    static <T> Object of(Statistic<T> statistic, Function<? super T, ?> form) {
        if (statistic instanceof Statistic.Undefined<T> undefined) {
            return Map.of("undefined", undefined.why());
        }
        return form.apply(statistic.known().orElseThrow());
    }

    /** Bounds, or nulls where there are none. */
    static void bounds(Map<String, @Nullable Object> to, Statistic<Interval> interval) {
        to.put("lo", interval.known().map(i -> number(i.low())).orElse(null));
        to.put("hi", interval.known().map(i -> number(i.high())).orElse(null));
    }
}
