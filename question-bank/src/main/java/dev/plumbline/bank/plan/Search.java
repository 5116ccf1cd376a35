package dev.plumbline.bank.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over the choices of competencies that are all asked.
 *
 * <p>A branch is left when a bound on all plans in it does not exceed the best plan so far. The
 * bound is the smaller of two: {@link Bound}, less the repeats that are already certain (for each
 * competency still open, the topics and contexts asked before that even its best choice repeats);
 * and {@link Bound} with at least as many repeats as there are answers with a topic beyond the
 * topics there are. A branch is also left when not even the shortest choices of what is open fit
 * the sittings. Nothing else is left out, so a search that ends below its limit of steps has proven
 * its plan. Branches are tried best bound first, equal ones in the order of the seed, and only a
 * better plan replaces one that was found: so the seed decides among equal plans.
 *
 * <p>Several runs share the best plan and the steps.
 */
final class Search {

    /**
     * A plan's answers before they have an order.
     *
     * @param blocks the competencies asked
     * @param choices one of each block
     * @param worth as in {@link Choice}, kinds and repeats across competencies included
     */
    record Solution(List<Block> blocks, List<Choice> choices, Sittings sittings, long worth) {

        Solution {
            blocks = List.copyOf(blocks);
            choices = List.copyOf(choices);
        }

        List<Sittings.Item> items() {
            List<Sittings.Item> items = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                items.addAll(blocks.get(i).items(choices.get(i), i));
            }
            return items;
        }
    }

    private final int marks;
    private final int[] topics;
    private final int limit;
    private int steps;
    private boolean stopped;
    private boolean partial;
    private long bestWorth = Long.MIN_VALUE / 2;
    private @Nullable Solution best;

    /**
     * A search that has found nothing yet.
     *
     * @param marks the topics and contexts of all choices
     * @param limit of steps, over all runs
     */
    Search(Choice.Marks marks, int limit) {
        this.marks = marks.size();
        this.topics = marks.topics();
        this.limit = limit;
    }

    Optional<Solution> best() {
        return Optional.ofNullable(best);
    }

    /** Whether nothing was left out, so that the best plan found is the best there is. */
    boolean finished() {
        return !stopped && !partial;
    }

    int steps() {
        return steps;
    }

    /** Looks for a better plan that asks exactly these competencies. */
    void run(List<Block> blocks, Sittings sittings, long room) {
        long whole = Math.min(room, sittings.room() * sittings.count());
        if (stopped || blocks.stream().anyMatch(b -> b.choices().isEmpty()) || whole < 0) {
            return;
        }
        partial |= blocks.stream().anyMatch(b -> !b.complete());
        List<Sittings.Item> least = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            least.addAll(blocks.get(i).leastItems(i));
        }
        if (sittings.fit(least) != Sittings.Fit.NO && mostAtAll(blocks) > bestWorth) {
            new Run(blocks, sittings, whole).visit(0, 0, 0, whole);
        }
    }

    /** A bound in one line, before any table is made. */
    private static long mostAtAll(List<Block> blocks) {
        int kinds = 0;
        long most = 0;
        for (Block block : blocks) {
            most += block.choices().stream().mapToLong(Choice::value).max().orElse(0);
            for (Choice choice : block.choices()) {
                kinds |= choice.kinds();
            }
        }
        return most + Choice.KIND * Integer.bitCount(kinds);
    }

    private final class Run {

        private final List<Block> blocks;
        private final Sittings sittings;
        private final Bound bound;
        private final int[] asked = new int[marks];
        private final List<Choice> chosen = new ArrayList<>();
        private final List<List<Sittings.Item>> least = new ArrayList<>();
        private final long room;
        private final int[] fewestTopics;
        private final boolean[][] available;

        Run(List<Block> blocks, Sittings sittings, long room) {
            this.blocks = blocks;
            this.sittings = sittings;
            this.room = room;
            this.bound = new Bound(blocks, room);
            this.fewestTopics = new int[blocks.size()];
            this.available = new boolean[blocks.size() + 1][marks];
            for (int i = 0; i < blocks.size(); i++) {
                least.add(blocks.get(i).leastItems(i));
            }
            for (int i = blocks.size() - 1; i >= 0; i--) {
                available[i] = available[i + 1].clone();
                fewestTopics[i] = Integer.MAX_VALUE;
                for (Choice choice : blocks.get(i).choices()) {
                    choice.show(available[i]);
                    fewestTopics[i] = Math.min(fewestTopics[i], choice.withTopic());
                }
            }
        }

        void visit(int next, long worth, int kinds, long left) {
            if (++steps > limit) {
                stopped = true;
                return;
            }
            if (!fits(next)) {
                return;
            }
            if (next == blocks.size()) {
                keepIfBetter(worth + Choice.KIND * Integer.bitCount(kinds));
                return;
            }
            for (Branch branch : branches(next, worth, kinds, left)) {
                if (stopped || branch.atMost <= bestWorth) {
                    return;
                }
                Choice choice = branch.choice;
                choice.mark(asked, 1);
                chosen.add(choice);
                long rest = left - choice.minutes();
                long most =
                        Math.min(
                                branch.atMost - Choice.REPEAT * certainRepeats(next + 1),
                                repeatingAtLeast(branch.atMost, next + 1, room - rest));
                if (most > bestWorth) {
                    visit(next + 1, branch.worth, kinds | choice.kinds(), rest);
                }
                chosen.remove(next);
                choice.mark(asked, -1);
            }
        }

        private List<Branch> branches(int next, long worth, int kinds, long left) {
            List<Branch> branches = new ArrayList<>();
            for (Choice choice : blocks.get(next).choices()) {
                long with = worth + choice.value() - Choice.REPEAT * choice.repeated(asked);
                long rest = bound.from(next + 1, kinds | choice.kinds(), left - choice.minutes());
                if (Bound.isPossible(rest) && with + rest > bestWorth) {
                    branches.add(new Branch(choice, with, with + rest));
                }
            }
            branches.sort(Comparator.comparingLong(Branch::atMost).reversed());
            return branches;
        }

        private long certainRepeats(int from) {
            long certain = 0;
            for (int i = from; i < blocks.size(); i++) {
                int fewest = Integer.MAX_VALUE;
                for (Choice choice : blocks.get(i).choices()) {
                    fewest = Math.min(fewest, choice.repeated(asked));
                    if (fewest == 0) {
                        break;
                    }
                }
                certain += fewest;
            }
            return certain;
        }

        /**
         * A bound from a count: as many answers as have a topic, less the topics that can be asked
         * at all, are repeats. Where that is more than the other bound counts, its twins and kinds
         * stand, with at least so many repeats and the least minutes: fewer kinds or more twins
         * would be worse whatever the repeats.
         */
        private long repeatingAtLeast(long atMost, int from, long minutes) {
            long withTopic = chosen.stream().mapToLong(Choice::withTopic).sum();
            long leastMinutes = minutes;
            for (int i = from; i < blocks.size(); i++) {
                withTopic += fewestTopics[i];
                leastMinutes += blocks.get(i).least();
            }
            long different = 0;
            for (int topic : topics) {
                different += asked[topic] > 0 || available[from][topic] ? 1 : 0;
            }
            long kindsAndTwins = -Math.floorDiv(-atMost, Choice.KIND) * Choice.KIND;
            long repeats = withTopic - different;
            return repeats * Choice.REPEAT <= kindsAndTwins - atMost
                    ? atMost
                    : kindsAndTwins - repeats * Choice.REPEAT - leastMinutes;
        }

        /** Unknown stands for yes as long as something is open, for no at the end. */
        private boolean fits(int next) {
            List<Sittings.Item> items = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                items.addAll(i < next ? blocks.get(i).items(chosen.get(i), i) : least.get(i));
            }
            Sittings.Fit fit = sittings.fit(items);
            if (fit == Sittings.Fit.UNKNOWN && next == blocks.size()) {
                partial = true;
                return false;
            }
            return fit != Sittings.Fit.NO;
        }

        private void keepIfBetter(long worth) {
            if (worth > bestWorth) {
                bestWorth = worth;
                best = new Solution(blocks, chosen, sittings, worth);
            }
        }
    }

    private record Branch(Choice choice, long worth, long atMost) {}
}
