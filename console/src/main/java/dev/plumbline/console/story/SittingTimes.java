package dev.plumbline.console.story;

import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.room.Stopwatch;
import dev.plumbline.interview.event.InterviewEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The sittings of a live interview. Where nobody said when one began or ended, it lasts from the
 * first question of a day to the last act about one. Days are those of UTC.
 */
final class SittingTimes {

    private final List<InterviewEvent.SittingHeld> held = new ArrayList<>();
    private Optional<Instant> began = Optional.empty();
    private Instant last = Instant.EPOCH;
    private Stopwatch pause = Stopwatch.ZERO;
    private int percent;

    SittingTimes(List<KeptAct> kept) {
        for (KeptAct act : kept) {
            took(act.act().deed(), act.at());
        }
        end(last);
    }

    List<InterviewEvent.SittingHeld> held() {
        return held;
    }

    private void took(Deed deed, Instant at) {
        if (deed instanceof Deed.Adjusted d) {
            percent = d.percent();
        } else if (deed instanceof Deed.SittingBegun || deed instanceof Deed.QuestionOpened) {
            if (began.isPresent() && !day(began.get()).equals(day(at))) {
                end(last);
            }
            began = began.or(() -> Optional.of(at));
            last = at;
        } else if (deed instanceof Deed.SittingEnded) {
            end(at);
        } else if (deed instanceof Deed.ClockPaused) {
            pause = pause.started(at);
        } else if (deed instanceof Deed.ClockResumed) {
            pause = pause.stopped(at);
            last = at;
        } else if (deed instanceof Deed.QuestionDone) {
            last = at;
        }
    }

    private void end(Instant at) {
        if (began.isPresent()) {
            Duration whole = Duration.between(began.get(), at);
            Duration paused = pause.total(at);
            long talk = minutes(whole.minus(paused)) * 100 / (100 + percent);
            long stood = minutes(paused);
            held.add(
                    new InterviewEvent.SittingHeld(
                            day(began.get()),
                            OptionalInt.of((int) Math.max(1, talk + stood)),
                            stood == 0 ? OptionalInt.empty() : OptionalInt.of((int) stood)));
        }
        began = Optional.empty();
        pause = Stopwatch.ZERO;
    }

    private static long minutes(Duration time) {
        return Math.max(0, Math.round(time.toSeconds() / 60.0));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
