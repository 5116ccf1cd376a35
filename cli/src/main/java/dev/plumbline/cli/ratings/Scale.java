package dev.plumbline.cli.ratings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lowest and the highest rating that could be given.
 *
 * @param low at least -1000
 * @param high above {@code low}, at most 1000
 */
public record Scale(int low, int high) {

    private static final Pattern WORDS = Pattern.compile("(-?\\d{1,4})\\.\\.(-?\\d{1,4})");
    private static final int FARTHEST = 1000;

    public Scale {
        if (low >= high || low < -FARTHEST || high > FARTHEST) {
            throw new IllegalArgumentException("no scale: " + low + " to " + high);
        }
    }

    /** The scale written as {@code 0..4}, or nothing where it is not one. */
    public static Optional<Scale> of(String words) {
        Matcher matcher = WORDS.matcher(words.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int low = Integer.parseInt(matcher.group(1));
        int high = Integer.parseInt(matcher.group(2));
        return low < high && low >= -FARTHEST && high <= FARTHEST
                ? Optional.of(new Scale(low, high))
                : Optional.empty();
    }

    boolean holds(double score) {
        return score >= low && score <= high;
    }

    /** {@code 0 to 4}. */
    String words() {
        return low + " to " + high;
    }
}
