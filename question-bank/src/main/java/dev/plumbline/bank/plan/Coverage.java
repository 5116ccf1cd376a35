package dev.plumbline.bank.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Chooses the competencies where the places are free: the musts, and of the rest the heaviest set
 * for which a plan exists. The sets are tried by weight, the heaviest first; within one weight
 * fewer sittings first; all sets of one weight and number of sittings compete in one {@link
 * Search}. Sets whose shortest choices are too long are passed over without one.
 */
final class Coverage {

    private static final int MOST_OPTIONAL = 20;

    private final List<Block> musts;
    private final List<Block> optional;
    private final Limits limits;
    private final Search search;
    private boolean tooMany;

    /**
     * What a free plan has to keep to.
     *
     * @param minutes thousandths of all sittings together, opening and closing included
     * @param around thousandths of opening and closing of one sitting
     * @param room thousandths of the longest sitting, opening and closing taken off
     * @param apart as in {@link Sittings}
     * @param sittings the number asked for, if one was
     */
    record Limits(long minutes, long around, long room, int apart, OptionalInt sittings) {

        Sittings of(int count) {
            return new Sittings(count, room, apart);
        }

        /** What the answers of so many sittings may take together. */
        long roomOf(int count) {
            return Math.min(minutes - around * count, room * count);
        }
    }

    /** The optional competencies are given in the order of the seed. */
    Coverage(List<Block> musts, List<Block> optional, Limits limits, Search search) {
        this.musts = musts;
        this.limits = limits;
        this.search = search;
        this.tooMany = optional.size() > MOST_OPTIONAL;
        this.optional =
                tooMany
                        ? optional.stream()
                                .sorted(java.util.Comparator.comparingInt(Block::parts).reversed())
                                .limit(MOST_OPTIONAL)
                                .toList()
                        : optional;
    }

    /** Whether what was found is the best there is. */
    boolean proven() {
        return !tooMany && search.finished();
    }

    Optional<Search.Solution> best() {
        long[] sets = byWeight();
        int from = 0;
        while (from < sets.length) {
            int to = from;
            while (to < sets.length && weight(sets[to]) == weight(sets[from])) {
                to++;
            }
            for (int count : counts()) {
                for (int i = from; i < to; i++) {
                    tryWith(members(sets[i]), count);
                }
                if (search.best().isPresent()) {
                    return search.best();
                }
            }
            from = to;
        }
        return Optional.empty();
    }

    /**
     * Minus the parts in the high bits, so that the heaviest set comes first; its members in the
     * low bits.
     */
    private long[] byWeight() {
        long[] sets = new long[1 << optional.size()];
        for (int set = 0; set < sets.length; set++) {
            long parts = 0;
            for (int i = 0; i < optional.size(); i++) {
                parts += (set >> i & 1) * (long) optional.get(i).parts();
            }
            sets[set] = -parts << MOST_OPTIONAL | set;
        }
        Arrays.sort(sets);
        return sets;
    }

    private static long weight(long set) {
        return set >> MOST_OPTIONAL;
    }

    private List<Block> members(long set) {
        List<Block> blocks = new ArrayList<>(musts);
        for (int i = 0; i < optional.size(); i++) {
            if ((set >> i & 1) == 1) {
                blocks.add(optional.get(i));
            }
        }
        return blocks;
    }

    private List<Integer> counts() {
        List<Integer> counts = new ArrayList<>();
        if (limits.sittings().isPresent()) {
            counts.add(limits.sittings().getAsInt());
        } else {
            int most =
                    members((1L << optional.size()) - 1).stream()
                            .mapToInt(b -> b.places().size())
                            .sum();
            for (int count = limits.apart(); count <= most; count++) {
                counts.add(count);
            }
        }
        return counts;
    }

    private void tryWith(List<Block> blocks, int count) {
        long least = blocks.stream().mapToLong(Block::least).sum();
        if (least <= limits.roomOf(count)) {
            search.run(blocks, limits.of(count), limits.roomOf(count));
        }
    }
}
