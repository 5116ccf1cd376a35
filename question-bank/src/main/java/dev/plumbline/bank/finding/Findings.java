package dev.plumbline.bank.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the findings of one run. The first 1,000 are kept; further ones are only counted, and
 * one last finding says how many there were. Not for use by several threads.
 */
public final class Findings {

    /** How many findings are kept. */
    public static final int LIMIT = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private int dropped;
    private Severity worstDropped = Severity.NOTE;
    private boolean errors;

    public void add(Finding finding) {
        errors |= finding.severity() == Severity.ERROR;
        if (kept.size() < LIMIT) {
            kept.add(finding);
            return;
        }
        dropped++;
        if (finding.severity().compareTo(worstDropped) < 0) {
            worstDropped = finding.severity();
        }
    }

    /** Adds all findings of another collection. */
    public void addAll(Findings other) {
        other.kept.forEach(this::add);
        dropped += other.dropped;
        errors |= other.errors;
        if (other.worstDropped.compareTo(worstDropped) < 0) {
            worstDropped = other.worstDropped;
        }
    }

    public void error(Place place, String rule, String message, String fix) {
        add(new Finding(rule, Severity.ERROR, place, message, fix));
    }

    public void warn(Place place, String rule, String message, String fix) {
        add(new Finding(rule, Severity.WARNING, place, message, fix));
    }

    public void note(Place place, String rule, String message, String fix) {
        add(new Finding(rule, Severity.NOTE, place, message, fix));
    }

    /** Whether an error was added, kept or not. */
    public boolean hasErrors() {
        return errors;
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** How many findings were added, kept or not. */
    public int size() {
        return kept.size() + dropped;
    }

    /** By place, then rule; where more were added than kept, the last one says how many more. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(kept);
        sorted.sort(null);
        if (dropped > 0) {
            sorted.add(
                    new Finding(
                            "PB-Y10",
                            worstDropped,
                            Place.of(sorted.get(sorted.size() - 1).place().file()),
                            dropped + " more findings are not shown",
                            "Mend these first and run the command again"));
        }
        return List.copyOf(sorted);
    }
}
