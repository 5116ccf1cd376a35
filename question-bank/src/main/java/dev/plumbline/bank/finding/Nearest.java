package dev.plumbline.bank.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The "did you mean" of every message. A known word is near when at most {@code max(1, length / 3)}
 * letters of the given word were inserted, left out, exchanged or swapped with their neighbour
 * (optimal string alignment, a restricted Damerau-Levenshtein distance); case does not count. Of
 * several equally near ones the first known one is taken, and a message names two.
 */
public final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    public static Optional<String> of(String word, Collection<String> known) {
        return all(word, known).stream().findFirst();
    }

    private static List<String> all(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        String given = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, word.length() / 3) + 1;
        List<String> nearest = new ArrayList<>();
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) > best) {
                continue;
            }
            int distance = distance(given, candidate.toLowerCase(Locale.ROOT));
            if (distance >= Math.max(word.length(), candidate.length()) || distance > best) {
                continue;
            }
            boolean again = distance == best && (nearest.isEmpty() || nearest.contains(candidate));
            if (distance < best) {
                best = distance;
                nearest.clear();
            }
            if (!again) {
                nearest.add(candidate);
            }
        }
        return nearest;
    }

    /**
     * {@code Did you mean "rubric"?}, {@code Did you mean "hints" or "hits"?} where two are equally
     * near, or the given words where nothing is near.
     */
    public static String didYouMean(String word, Collection<String> known, String otherwise) {
        List<String> near = all(word, known);
        String two = near.stream().limit(2).collect(Collectors.joining("\" or \""));
        return near.isEmpty() ? otherwise : "Did you mean \"" + two + "\"?";
    }

    /** How many letters differ, by the distance that {@link Nearest} describes; case counts. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least =
                        Math.min(
                                cost[i - 1][j - 1] + exchange,
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
