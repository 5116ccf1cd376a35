package dev.plumbline.bank.plan;

import dev.plumbline.bank.question.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * A competency with its places and the ways in which they can be filled.
 *
 * @param parts its parts of the role's weight
 * @param must whether the role has it as a must
 * @param places at least one
 * @param choices in the order that the seed gave; of choices that can stand for each other only the
 *     first
 * @param complete whether every way was considered
 */
record Block(
        String competency,
        int parts,
        boolean must,
        List<Place> places,
        List<Choice> choices,
        boolean complete) {

    /**
     * A place for one answer.
     *
     * @param form the form the profile asks for; any if empty
     * @param sitting the sitting the profile puts it in, from 0; any if empty
     */
    record Place(Optional<Form> form, OptionalInt sitting) {

        static Place free() {
            return new Place(Optional.empty(), OptionalInt.empty());
        }
    }

    private static final int MOST_WAYS = 200_000;

    Block {
        places = List.copyOf(places);
        choices = List.copyOf(choices);
    }

    /** Fills the places from candidates in the order of the seed. */
    static Block of(
            String competency,
            int parts,
            boolean must,
            List<Place> places,
            List<Candidate> inSeedOrder,
            Choice.Marks marks) {
        Ways ways = new Ways(places, inSeedOrder, marks);
        ways.fill(new ArrayList<>(), -1);
        return new Block(competency, parts, must, places, ways.found, ways.steps < MOST_WAYS);
    }

    /** Thousandths of a minute below which no choice gets. */
    long least() {
        return choices.stream().mapToLong(Choice::minutes).min().orElse(0);
    }

    /** Its answers with their minutes, as they weigh on the sittings. */
    List<Sittings.Item> items(Choice choice, int block) {
        List<Sittings.Item> items = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            items.add(
                    new Sittings.Item(
                            block,
                            must,
                            choice.answers().get(i).minutes(),
                            places.get(i).sitting()));
        }
        return items;
    }

    /**
     * Items that are nowhere longer than those of any choice: if these do not fit the sittings, no
     * choice does. Where the places are free the shortest answer is compared with the shortest, the
     * next with the next.
     */
    List<Sittings.Item> leastItems(int block) {
        boolean free = places.get(0).sitting().isEmpty();
        long[] least = new long[places.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        for (Choice choice : choices) {
            List<Long> minutes = choice.signature(!free).minutes();
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], minutes.get(i));
            }
        }
        List<Sittings.Item> items = new ArrayList<>();
        for (int i = 0; i < least.length; i++) {
            items.add(new Sittings.Item(block, must, least[i], places.get(i).sitting()));
        }
        return items;
    }

    /**
     * Lists the ways in which the places of one competency can be filled.
     *
     * <p>Many questions of a large bank can stand for each other, so most are left out first: with
     * n places, a candidate goes when n others from n different questions are no worse ({@link
     * Candidate#noWorseThan}). Whatever the other n - 1 answers are, one of the n has a question
     * that they do not use; put in its stead it makes no part of the objective worse and no sitting
     * longer. So the best plan without the candidate is as good as the best plan with it.
     */
    private static final class Ways {

        private final List<Place> places;
        private final List<Candidate> candidates;
        private final Choice.Marks marks;
        private final boolean free;
        private final List<Choice> found = new ArrayList<>();
        private final Set<Choice.Signature> seen = new HashSet<>();
        private int steps;

        Ways(List<Place> places, List<Candidate> inSeedOrder, Choice.Marks marks) {
            this.places = places;
            this.marks = marks;
            this.free = places.get(0).form().isEmpty();
            this.candidates = free ? kept(inSeedOrder, places.size()) : keptByForm(inSeedOrder);
        }

        private List<Candidate> keptByForm(List<Candidate> inSeedOrder) {
            List<Candidate> all = new ArrayList<>();
            places.stream()
                    .map(p -> p.form().orElseThrow())
                    .distinct()
                    .forEach(
                            form ->
                                    all.addAll(
                                            kept(
                                                    inSeedOrder.stream()
                                                            .filter(c -> c.form() == form)
                                                            .toList(),
                                                    places.size())));
            return all;
        }

        static List<Candidate> kept(List<Candidate> inSeedOrder, int answers) {
            TreeMap<Integer, Candidate> kept = new TreeMap<>();
            List<Integer> shortFirst = new ArrayList<>();
            for (int i = 0; i < inSeedOrder.size(); i++) {
                shortFirst.add(i);
            }
            Comparator<Candidate> order =
                    Comparator.comparingLong(Candidate::minutes)
                            .thenComparing(c -> !c.context().isEmpty());
            shortFirst.sort(Comparator.comparing(inSeedOrder::get, order));
            for (int i : shortFirst) {
                if (isNeeded(inSeedOrder.get(i), kept.values(), answers)) {
                    kept.put(i, inSeedOrder.get(i));
                }
            }
            return List.copyOf(kept.values());
        }

        private static boolean isNeeded(
                Candidate candidate, Collection<Candidate> kept, int answers) {
            Set<String> questions = new HashSet<>();
            for (Candidate other : kept) {
                if (other.noWorseThan(candidate)) {
                    if (other.sameTalk(candidate)) {
                        return false;
                    }
                    if (!other.id().equals(candidate.id())) {
                        questions.add(other.id());
                    }
                }
            }
            return questions.size() < answers;
        }

        private void fill(List<Candidate> chosen, int last) {
            int at = chosen.size();
            if (at == places.size()) {
                Choice choice = new Choice(chosen, marks);
                if (seen.add(choice.signature(!free))) {
                    found.add(choice);
                }
                return;
            }
            boolean likeTheOneBefore = at > 0 && places.get(at).equals(places.get(at - 1));
            for (int i = likeTheOneBefore ? last + 1 : 0; i < candidates.size(); i++) {
                Candidate candidate = candidates.get(i);
                boolean fits = places.get(at).form().map(f -> f == candidate.form()).orElse(true);
                if (!fits || chosen.stream().anyMatch(candidate::sameTalk)) {
                    continue;
                }
                if (++steps >= MOST_WAYS) {
                    return;
                }
                chosen.add(candidate);
                fill(chosen, i);
                chosen.remove(at);
            }
        }
    }
}
