package dev.plumbline.evaluator.derivation;

import dev.plumbline.bank.canonical.Figures;
import java.util.List;
import java.util.Locale;

/**
 * The pieces that sentences of a derivation are made of. Figures keep three decimals, as many as
 * the rules compare, so that a figure which is printed as 1.75 is also read as 1.75.
 */
public final class Sentences {

    /** Decimals of a level that are printed and compared. */
    public static final int DECIMALS = 3;

    private static final List<String> SMALL =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private static final double ROUNDING = 1e-9;

    private static final int[][] ODDS = {
        {1, 20}, {1, 10}, {1, 6}, {1, 4}, {1, 3}, {2, 5}, {1, 2}, {3, 5}, {2, 3}, {3, 4}, {5, 6},
        {9, 10}, {19, 20}
    };

    private Sentences() {}

    /** A level, a gap or a threshold: {@code 3}, {@code 1.5}, {@code 1.667}. */
    public static String figure(double value) {
        return Figures.decimals(value, DECIMALS);
    }

    /** A share of 0 to 1 in per cent with at most one decimal: {@code 69.6 %}. */
    public static String share(double share) {
        return Figures.decimals(share * 100, DECIMALS - 2) + " %";
    }

    /** {@code value} as it is printed, for comparisons. */
    public static double compared(double value) {
        double thousandths = value * 1000;
        double whole = Math.rint(thousandths);
        // Most figures are whole thousandths; the exact way is slow and what-ifs compare a lot.
        return whole == thousandths ? whole / 1000 : Figures.rounded(value, DECIMALS);
    }

    /**
     * A probability in words that are never larger than it: {@code about 5 in 6}, {@code less than
     * 1 in 20}, {@code more than 19 in 20}.
     *
     * @param probability 0 to 1, of a model and its assumptions
     */
    public static String odds(double probability) {
        if (compared(probability) > 0.95) {
            return "more than 19 in 20";
        }
        String words = "less than 1 in 20";
        for (int[] odds : ODDS) {
            if (probability * odds[1] >= odds[0] - ROUNDING) {
                words = "about " + odds[0] + " in " + odds[1];
            }
        }
        return words;
    }

    /** A small count as a word, from {@code no} to {@code twelve}; digits above. */
    public static String number(int n) {
        return n >= 0 && n < SMALL.size() ? SMALL.get(n) : Integer.toString(n);
    }

    /** A count with its noun: {@code no answers}, {@code one answer}, {@code two answers}. */
    public static String count(int n, String one, String many) {
        return number(n) + " " + (n == 1 ? one : many);
    }

    /**
     * How far something is away: {@code half a level}, {@code 0.75 of a level}, {@code two levels}.
     */
    public static String levels(double gap) {
        double rounded = compared(gap);
        if (rounded == 0.5) {
            return "half a level";
        }
        if (rounded < 1) {
            return figure(gap) + " of a level";
        }
        if (rounded == Math.rint(rounded)) {
            return count((int) rounded, "level", "levels");
        }
        return figure(gap) + " levels";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** The same words with a capital at the start. */
    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Somebody's own words in quotation marks. */
    public static String quoted(String words) {
        return "“" + words.strip() + "”";
    }
}
