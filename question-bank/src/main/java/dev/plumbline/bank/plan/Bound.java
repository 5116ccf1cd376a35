package dev.plumbline.bank.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An upper bound on the worth of what is still to be chosen.
 *
 * <p>It is the exact optimum, by dynamic programming, of a problem with fewer constraints: topics
 * and contexts count as repeated only within one competency, and the sittings are one large sitting
 * with the room of all together. Every plan is also a solution of that problem and is worth no more
 * there, so no completion of a partial plan is worth more than the bound. State: the first
 * competency still open, the kinds asked so far, the minutes left. Minutes left are counted in
 * units; where the exact unit would make the table large the minutes of a choice are rounded down,
 * which only loosens the bound.
 */
final class Bound {

    private static final long IMPOSSIBLE = Long.MIN_VALUE / 4;
    private static final int KINDS = 64;
    private static final int LARGEST = 1_000;

    private final long unit;
    private final int units;
    private final long[][] table;

    Bound(List<Block> blocks, long room) {
        long exact = 0;
        for (Block block : blocks) {
            for (Choice choice : block.choices()) {
                exact = gcd(exact, choice.minutes());
            }
        }
        unit = Math.max(Math.max(exact, 1), (room + LARGEST - 1) / LARGEST);
        units = (int) (room / unit);
        table = new long[blocks.size() + 1][KINDS * (units + 1)];
        for (int kinds = 0; kinds < KINDS; kinds++) {
            Arrays.fill(
                    table[blocks.size()],
                    kinds * (units + 1),
                    (kinds + 1) * (units + 1),
                    Choice.KIND * Integer.bitCount(kinds));
        }
        for (int i = blocks.size() - 1; i >= 0; i--) {
            fill(i, blocks.get(i));
        }
    }

    /**
     * At most so much is added from competency {@code next} on; kinds asked before are counted in.
     */
    long from(int next, int kinds, long left) {
        if (left < 0) {
            return IMPOSSIBLE;
        }
        return table[next][kinds * (units + 1) + (int) Math.min(left / unit, units)];
    }

    static boolean isPossible(long worth) {
        return worth > IMPOSSIBLE / 2;
    }

    private void fill(int i, Block block) {
        Arrays.fill(table[i], IMPOSSIBLE);
        Map<Shape, Long> worth = new LinkedHashMap<>();
        for (Choice choice : block.choices()) {
            int taken = (int) Math.min(choice.minutes() / unit, units + 1L);
            worth.merge(new Shape(choice.kinds(), taken), choice.value(), Math::max);
        }
        worth.forEach((shape, value) -> improve(i, shape, value));
    }

    private void improve(int i, Shape shape, long value) {
        for (int kinds = 0; kinds < KINDS; kinds++) {
            int here = kinds * (units + 1);
            int next = (kinds | shape.kinds) * (units + 1);
            for (int left = shape.units; left <= units; left++) {
                long rest = table[i + 1][next + left - shape.units];
                if (rest > IMPOSSIBLE / 2 && rest + value > table[i][here + left]) {
                    table[i][here + left] = rest + value;
                }
            }
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private record Shape(int kinds, int units) {}
}
