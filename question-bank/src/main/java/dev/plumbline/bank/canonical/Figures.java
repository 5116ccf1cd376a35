package dev.plumbline.bank.canonical;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one way in which numbers are written for people: rounded half up, a point as decimal mark, no
 * trailing zeros, the same in every locale.
 */
public final class Figures {

    private Figures() {}

    /** A level or a gap with at most two decimals: {@code 3}, {@code 2.5}, {@code 2.75}. */
    public static String level(double value) {
        return decimals(value, 2);
    }

    /** A share of 0 to 1 as whole per cent: {@code 70 %}. */
    public static String share(double share) {
        return decimals(share * 100, 0) + " %";
    }

    /** A number with at most {@code places} decimals. */
    public static String decimals(double value, int places) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("not a number that can be printed: " + value);
        }
        BigDecimal rounded = exact(value).setScale(places, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return "0";
        }
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** A number with exactly {@code places} decimals, for columns that are compared by eye. */
    public static String fixed(double value, int places) {
        return BigDecimal.valueOf(rounded(value, places)).setScale(places).toPlainString();
    }

    /** The same rounding as a number, for comparisons that must agree with what is printed. */
    public static double rounded(double value, int places) {
        return exact(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
    }

    /** {@code 1 answer}, {@code 2 answers}: a count with its noun. */
    public static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(Double.toString(value));
    }
}
