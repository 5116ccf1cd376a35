package dev.plumbline.interview.event;

/**
 * A time since a question was opened, in whole seconds.
 *
 * @param seconds 0 or more, under 100 minutes
 */
public record Moment(int seconds) implements Comparable<Moment> {

    public Moment {
        if (seconds < 0 || seconds >= 6000) {
            throw new IllegalArgumentException("a moment is 0 to 5999 seconds, not " + seconds);
        }
    }

    /** The moment written as {@code minutes:seconds}, for example {@code 09:10}. */
    public static Moment parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a moment is minutes:seconds, not " + text);
        }
        return new Moment(Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]));
    }

    /** As {@code minutes:seconds} with two digits each. */
    public String word() {
        return two(seconds / 60) + ":" + two(seconds % 60);
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }

    @Override
    public int compareTo(Moment other) {
        return Integer.compare(seconds, other.seconds);
    }
}
