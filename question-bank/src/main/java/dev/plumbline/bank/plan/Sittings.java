package dev.plumbline.bank.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * So many sittings, each with room for answers of so many thousandths of a minute.
 *
 * @param count at least 1
 * @param room of one sitting, opening and closing taken off
 * @param apart in how many different sittings the answers of each must have to be heard; 1 where
 *     one sitting has people enough
 */
record Sittings(int count, long room, int apart) {

    private static final int LIMIT = 200_000;

    /**
     * One answer as it weighs on the sittings.
     *
     * @param block number of its competency
     * @param minutes thousandths, settling included
     * @param sitting where the profile puts it, from 0; free if empty
     */
    record Item(int block, boolean must, long minutes, OptionalInt sitting) {}

    /** Whether the answers can be put into the sittings; unknown after too many steps. */
    enum Fit {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether the answers can be put into the sittings, none of which is left empty. */
    Fit fit(List<Item> items) {
        long whole = items.stream().mapToLong(Item::minutes).sum();
        if (items.size() < count || whole > count * room) {
            return Fit.NO;
        }
        return new Arrangement(items).any();
    }

    /**
     * The sitting of each answer, from 0, in the order given. Free answers are arranged so that few
     * answers of one must share a sitting and, among those, the longest sitting is short; of equal
     * arrangements the first. This is presentation: it moves no part of the objective, and stops
     * improving after a fixed number of steps.
     */
    int[] arrange(List<Item> items) {
        return new Arrangement(items).best();
    }

    /** A search over the free answers, one after the other. */
    private final class Arrangement {

        private final List<Item> items;
        private final int[] at;
        private final long[] load = new long[count];
        private int[] best = new int[0];
        private long bestTogether = Long.MAX_VALUE;
        private long bestLongest = Long.MAX_VALUE;
        private boolean firstIsEnough;
        private int steps;

        Arrangement(List<Item> items) {
            this.items = items;
            this.at = new int[items.size()];
            Arrays.fill(at, -1);
        }

        Fit any() {
            firstIsEnough = true;
            List<Integer> longFirst = order();
            longFirst.sort(
                    Comparator.comparingLong((Integer i) -> items.get(i).minutes()).reversed());
            place(longFirst, 0);
            return best.length > 0 ? Fit.YES : steps > LIMIT ? Fit.UNKNOWN : Fit.NO;
        }

        int[] best() {
            place(order(), 0);
            return best;
        }

        private List<Integer> order() {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                order.add(i);
            }
            return order;
        }

        private void place(List<Integer> order, int next) {
            steps++;
            boolean done = best.length > 0 && firstIsEnough;
            if (done || steps > LIMIT || order.size() - next < emptySittings()) {
                return;
            }
            if (next == order.size()) {
                keepIfBetter();
                return;
            }
            int item = order.get(next);
            Item answer = items.get(item);
            for (int sitting = 0; sitting < count; sitting++) {
                boolean wanted =
                        answer.sitting().isEmpty()
                                ? !likeAnEarlierOne(sitting)
                                : answer.sitting().getAsInt() == sitting;
                if (wanted && load[sitting] + answer.minutes() <= room) {
                    load[sitting] += answer.minutes();
                    at[item] = sitting;
                    if (canBeBetter()) {
                        place(order, next + 1);
                    }
                    at[item] = -1;
                    load[sitting] -= answer.minutes();
                }
            }
        }

        /** Empty sittings are alike; equally full ones too where only the room counts. */
        private boolean likeAnEarlierOne(int sitting) {
            boolean onlyRoomCounts = firstIsEnough && apart <= 1;
            for (int earlier = 0; earlier < sitting; earlier++) {
                if (load[earlier] == load[sitting] && (load[sitting] == 0 || onlyRoomCounts)) {
                    return true;
                }
            }
            return false;
        }

        private boolean canBeBetter() {
            long together = together();
            return together < bestTogether || together == bestTogether && longest() < bestLongest;
        }

        private void keepIfBetter() {
            if (!heardByEnough()) {
                return;
            }
            if (canBeBetter()) {
                bestTogether = together();
                bestLongest = longest();
                best = at.clone();
            }
        }

        private int emptySittings() {
            int empty = 0;
            for (long minutes : load) {
                if (minutes == 0) {
                    empty++;
                }
            }
            return empty;
        }

        private long longest() {
            return Arrays.stream(load).max().orElse(0);
        }

        /** Answers of musts that share a sitting with an earlier answer of the same must. */
        private long together() {
            long together = 0;
            for (int i = 0; i < at.length; i++) {
                for (int j = 0; j < i && at[i] >= 0 && items.get(i).must(); j++) {
                    if (at[j] == at[i] && items.get(j).block() == items.get(i).block()) {
                        together++;
                        break;
                    }
                }
            }
            return together;
        }

        private boolean heardByEnough() {
            if (apart <= 1) {
                return true;
            }
            for (Item must : items) {
                if (must.must()) {
                    boolean[] heard = new boolean[count];
                    for (int i = 0; i < at.length; i++) {
                        heard[at[i]] |= items.get(i).block() == must.block();
                    }
                    int different = 0;
                    for (boolean one : heard) {
                        different += one ? 1 : 0;
                    }
                    if (different < apart) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
