package dev.plumbline.cli.scorer;

import java.util.Optional;

/**
 * The number of something in a list, typed digit by digit.
 *
 * @param most the last number of the list, which begins with 1
 */
record Digits(String typed, int most) {

    private int value() {
        return Integer.parseInt(typed);
    }

    /** Whether no number of the list begins so. */
    boolean beyond() {
        return value() < 1 || value() > most;
    }

    /** The number, once no longer one of the list begins with it. */
    Optional<Integer> complete() {
        return beyond() || value() * 10 <= most ? Optional.empty() : Optional.of(value());
    }

    /** The number as it stands. */
    Optional<Integer> entered() {
        return typed.isEmpty() || beyond() ? Optional.empty() : Optional.of(value());
    }
}
