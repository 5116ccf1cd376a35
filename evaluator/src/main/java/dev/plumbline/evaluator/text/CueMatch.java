package dev.plumbline.evaluator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds one cue in one text. Every slot takes words of its own; all of them stand within the
 * window. At one place at most {@value #MOST} ways to fill the slots are tried.
 */
final class CueMatch {

    private static final int MOST = 4096;

    /** Words that fill one slot. */
    private record Spot(int from, int to) {}

    private final Cue cue;
    private final ReadWords words;
    private final Set<EvidenceStatus> counts;
    private final List<List<Spot>> spots = new ArrayList<>();
    private Optional<Evidence> best = Optional.empty();
    private int tried;

    private CueMatch(Cue cue, ReadWords words, Set<EvidenceStatus> counts) {
        this.counts = counts;
        this.cue = cue;
        this.words = words;
    }

    /** The first match that counts, else the first of another status. */
    static Optional<Evidence> find(Cue cue, ReadWords words, Set<EvidenceStatus> counts) {
        CueMatch match = new CueMatch(cue, words, counts);
        for (List<Term> slot : cue.slots()) {
            List<Spot> found = match.spots(slot);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            match.spots.add(found);
        }
        match.search();
        return match.best;
    }

    private List<Spot> spots(List<Term> slot) {
        TreeMap<Integer, Integer> longest = new TreeMap<>();
        for (Term term : slot) {
            begin(term, term.keys().get(0), longest);
            if (term.keys().size() > 1) {
                begin(term, term.joined(), longest);
            }
        }
        List<Spot> found = new ArrayList<>();
        longest.forEach((from, length) -> found.add(new Spot(from, from + length)));
        return found;
    }

    /** Adds where a term stands, among the places of one word that it may begin with. */
    private void begin(Term term, String key, TreeMap<Integer, Integer> longest) {
        for (int from : words.standing(key)) {
            int length = term.at(words, from);
            if (length > 0) {
                longest.merge(from, length, Math::max);
            }
        }
    }

    private void search() {
        List<Integer> starts =
                spots.stream().flatMap(List::stream).map(Spot::from).distinct().sorted().toList();
        for (int start : starts) {
            tried = 0;
            fill(0, start, new ArrayList<>());
            if (counted()) {
                return;
            }
        }
    }

    private boolean counted() {
        return best.map(b -> counts.contains(b.status())).orElse(false);
    }

    private void fill(int slot, int start, List<Spot> taken) {
        if (slot == spots.size()) {
            tried++;
            if (taken.stream().anyMatch(s -> s.from() == start)) {
                offer(taken);
            }
            return;
        }
        for (Spot spot : spots.get(slot)) {
            if (spot.from() >= start + cue.window() || tried >= MOST || counted()) {
                return;
            }
            boolean free =
                    taken.stream().allMatch(t -> t.to() <= spot.from() || spot.to() <= t.from());
            if (spot.from() >= start && spot.to() <= start + cue.window() && free) {
                taken.add(spot);
                fill(slot + 1, start, taken);
                taken.remove(taken.size() - 1);
            }
        }
    }

    private void offer(List<Spot> taken) {
        int from = taken.stream().mapToInt(Spot::from).min().orElseThrow();
        int to = taken.stream().mapToInt(Spot::to).max().orElseThrow();
        if (forbidden(from, to)) {
            return;
        }
        EvidenceStatus status = status(taken);
        if (best.isEmpty() || counts.contains(status)) {
            best = Optional.of(words.evidence(from, to, status));
        }
    }

    private boolean forbidden(int from, int to) {
        int last = Math.min(words.size(), from + cue.window());
        for (int i = Math.max(0, to - cue.window()); i < last; i++) {
            int here = i;
            if (cue.absent().stream().anyMatch(t -> t.at(words, here) > 0)) {
                return true;
            }
        }
        return false;
    }

    private EvidenceStatus status(List<Spot> taken) {
        EvidenceStatus all = EvidenceStatus.CLAIMED;
        for (Spot spot : taken) {
            for (int i = spot.from(); i < spot.to(); i++) {
                EvidenceStatus speech = words.scopes().speech(i);
                if (speech != EvidenceStatus.CLAIMED) {
                    if (!counts.contains(speech)) {
                        return speech;
                    }
                    all = speech;
                }
                boolean negated =
                        words.scopes().negating(i).stream()
                                .anyMatch(
                                        n ->
                                                taken.stream()
                                                        .noneMatch(
                                                                t -> t.from() <= n && n < t.to()));
                if (negated) {
                    return EvidenceStatus.REJECTED;
                }
            }
        }
        return all;
    }
}
