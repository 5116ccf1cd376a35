package dev.plumbline.evaluator;

import dev.plumbline.evaluator.derivation.Derivation;

/** A derivation as indented lines, each with its id where it has one. */
public final class Outline {

    private Outline() {}

    public static String of(Derivation derivation) {
        StringBuilder out = new StringBuilder();
        write(derivation, 0, out);
        return out.toString();
    }

    private static void write(Derivation derivation, int depth, StringBuilder out) {
        out.append("  ".repeat(depth));
        if (!derivation.id().isEmpty()) {
            out.append('[').append(derivation.id()).append("] ");
        }
        out.append(derivation.says()).append('\n');
        derivation.because().forEach(d -> write(d, depth + 1, out));
    }
}
