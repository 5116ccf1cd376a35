package dev.plumbline.bank.lint;

import dev.plumbline.bank.lint.setting.Accepted;
import dev.plumbline.bank.lint.setting.Limit;
import dev.plumbline.bank.lint.setting.LintSettings;
import java.time.LocalDate;

/** How long a decision to accept a finding holds. */
final class Decisions {

    private Decisions() {}

    static boolean isTooOld(Accepted accepted, LintSettings settings, LocalDate today) {
        return accepted.date().plusDays(settings.count(Limit.IGNORE_DAYS)).isBefore(today);
    }

    /** Whether it holds on a day: not before it was made, and not for ever. */
    static boolean holds(Accepted accepted, LintSettings settings, LocalDate today) {
        return !accepted.date().isAfter(today) && !isTooOld(accepted, settings, today);
    }
}
