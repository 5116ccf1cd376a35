package dev.plumbline.cli.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of which two texts differ: those that are gone with their number in the old text, those
 * that are new with their number in the new one. The longest common subsequence stays; where the
 * part that differs is too long to look for it, all of that part is gone and new.
 */
final class LineDiff {

    private static final long MOST_CELLS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<String> out = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<String> of(String before, String after) {
        LineDiff diff = new LineDiff(lines(before), lines(after));
        diff.compare();
        return List.copyOf(diff.out);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private void compare() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && fromEnd(before, end).equals(fromEnd(after, end))) {
            end++;
        }
        walk(start, before.size() - end, after.size() - end);
    }

    private static String fromEnd(List<String> lines, int back) {
        return lines.get(lines.size() - 1 - back);
    }

    private void walk(int start, int toBefore, int toAfter) {
        int[][] common = common(start, toBefore, toAfter);
        int i = start;
        int j = start;
        while (i < toBefore || j < toAfter) {
            boolean both = i < toBefore && j < toAfter;
            if (both && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == toAfter
                    || both
                            && at(common, i + 1 - start, j - start)
                                    >= at(common, i - start, j + 1 - start)) {
                out.add("- " + (i + 1) + ": " + before.get(i).stripTrailing());
                i++;
            } else {
                out.add("+ " + (j + 1) + ": " + after.get(j).stripTrailing());
                j++;
            }
        }
    }

    private static int at(int[][] common, int i, int j) {
        return i < common.length && j < common[i].length ? common[i][j] : 0;
    }

    /** How many lines two rests have in common; empty where that would take too long. */
    private int[][] common(int start, int toBefore, int toAfter) {
        int rows = toBefore - start;
        int columns = toAfter - start;
        if ((long) rows * columns > MOST_CELLS) {
            return new int[0][0];
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(start + i).equals(after.get(start + j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
