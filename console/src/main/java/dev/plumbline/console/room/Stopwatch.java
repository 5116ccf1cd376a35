package dev.plumbline.console.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long something ran.
 *
 * @param ran until it last stood still
 * @param since when it runs again; empty while it stands
 */
public record Stopwatch(Duration ran, Optional<Instant> since) {

    /** A watch that has not run yet. */
    public static final Stopwatch ZERO = new Stopwatch(Duration.ZERO, Optional.empty());

    /** The same watch, running; one that runs goes on. */
    public Stopwatch started(Instant at) {
        return since.isPresent() ? this : new Stopwatch(ran, Optional.of(at));
    }

    /** The same watch, standing. */
    public Stopwatch stopped(Instant at) {
        return new Stopwatch(total(at), Optional.empty());
    }

    /** How long it has run by then; a clock that went backwards adds nothing. */
    public Duration total(Instant at) {
        Duration more = since.map(s -> Duration.between(s, at)).orElse(Duration.ZERO);
        return more.isNegative() ? ran : ran.plus(more);
    }
}
