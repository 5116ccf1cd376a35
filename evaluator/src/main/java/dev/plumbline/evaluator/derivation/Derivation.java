package dev.plumbline.evaluator.derivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement and what it rests on, down to single ticks.
 *
 * @param id where it stands, for example {@code verdict}, {@code competency/data-modeling}, {@code
 *     answer/ID:short} or {@code rating/ID:short/INTERVIEWER}; empty for a line that nobody asks
 *     for by name
 * @param says one sentence without a full stop
 * @param because what it rests on, in the order read
 */
public record Derivation(String id, String says, List<Derivation> because) {

    public Derivation {
        because = List.copyOf(because);
    }

    /** A statement that rests on others and can be asked for by its id. */
    public static Derivation named(String id, String says, List<Derivation> because) {
        return new Derivation(id, says, because);
    }

    /** A statement that rests on nothing further. */
    public static Derivation of(String says) {
        return new Derivation("", says, List.of());
    }

    /** A statement that rests on others. */
    public static Derivation of(String says, List<Derivation> because) {
        return new Derivation("", says, because);
    }

    /**
     * The same derivation, in which every statement with a known id is replaced by the known one.
     */
    public Derivation completedBy(Map<String, Derivation> known) {
        Derivation better = known.get(id);
        return better != null
                ? better
                : new Derivation(
                        id, says, because.stream().map(d -> d.completedBy(known)).toList());
    }

    /** The first statement with this id, itself included, depth first. */
    public Optional<Derivation> find(String wanted) {
        if (id.equals(wanted)) {
            return Optional.of(this);
        }
        return because.stream().map(d -> d.find(wanted)).flatMap(Optional::stream).findFirst();
    }
}
