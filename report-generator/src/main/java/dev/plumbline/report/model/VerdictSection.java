package dev.plumbline.report.model;

import java.util.Optional;

/**
 * Section 1.
 *
 * @param word the verdict, for example {@code Ready with a plan}
 * @param key the same as in files, for example {@code ready-with-a-plan}
 * @param suffix how far it reaches when the plan covers little
 * @param gap what is open, in one line
 * @param sure {@code Robust} or {@code Fragile}
 * @param why what it rests on and why it is no surer
 * @param chance how sure as a probability in words; empty when the reading gives none, or decided
 *     without one
 */
public record VerdictSection(
        String word,
        String key,
        Optional<String> suffix,
        Line gap,
        String sure,
        Line why,
        Optional<Chance> chance) {

    /**
     * A probability and what it is a probability of.
     *
     * @param odds for example {@code About 3 in 4}, never larger than the figure
     * @param of the rest of the sentence
     */
    public record Chance(String odds, String of) {}
}
