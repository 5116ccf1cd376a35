package dev.plumbline.console.serve;

import java.time.Duration;
import java.time.Instant;

/** At most so many in so many seconds. */
final class Pace {

    private final int most;
    private final Duration in;
    private Instant since = Instant.EPOCH;
    private int taken;

    Pace(int most, int seconds) {
        this.most = most;
        this.in = Duration.ofSeconds(seconds);
    }

    /** Takes one, or ends the request. */
    synchronized void take(Instant now) {
        if (now.isAfter(since.plus(in)) || now.isBefore(since)) {
            since = now;
            taken = 0;
        }
        taken++;
        if (taken > most) {
            throw new Fault(429, "That was too often.", "Wait a minute, then try again.");
        }
    }
}
