package dev.plumbline.bank.question;

import java.util.List;

/**
 * Arithmetic of the answer key that a tool recomputes.
 *
 * @param says what the figure is
 * @param expr the sum, for example {@code 30 * 24 * 60 * (1 - 0.9995)}
 * @param expect its value
 * @param tol the largest allowed distance from {@code expect}
 * @param uses words that must stand in the rendered context, prompt or reveals
 */
public record KeyCheck(String says, String expr, double expect, double tol, List<String> uses) {

    public KeyCheck {
        uses = List.copyOf(uses);
    }
}
