package dev.plumbline.report.words;

/**
 * Levels and gaps without decimals. A mean of ratings is said to the nearest quarter of a level;
 * the exact figure stands in the derivation.
 */
public final class LevelWords {

    private static final String[] NUMBERS = {"no", "one", "two", "three", "four"};

    private LevelWords() {}

    /** For example {@code 3}, {@code nearly 3}, {@code between 2 and 3}. */
    public static String level(double level) {
        long quarters = Math.round(level * 4);
        long below = quarters / 4;
        return switch ((int) (quarters % 4)) {
            case 0 -> String.valueOf(below);
            case 1 -> "just over " + below;
            case 2 -> "between " + below + " and " + (below + 1);
            default -> "nearly " + (below + 1);
        };
    }

    /** For example {@code half a level}; under an eighth of a level it is {@code nothing}. */
    public static String gap(double levels) {
        long quarters = Math.round(levels * 4);
        int whole = (int) (quarters / 4);
        int part = (int) (quarters % 4);
        if (quarters == 0) {
            return "nothing";
        }
        if (whole == 0) {
            return part == 1
                    ? "a quarter of a level"
                    : part == 2 ? "half a level" : "three quarters of a level";
        }
        if (part == 0) {
            return NUMBERS[whole] + (whole == 1 ? " level" : " levels");
        }
        String more =
                part == 1
                        ? " and a quarter levels"
                        : part == 2 ? " and a half levels" : " and three quarters levels";
        return NUMBERS[whole] + more;
    }

    /**
     * A range of whole levels, for example {@code 2 to 3}, or {@code 3} when both ends are equal.
     */
    public static String range(int lowest, int highest) {
        return lowest == highest ? String.valueOf(lowest) : lowest + " to " + highest;
    }
}
