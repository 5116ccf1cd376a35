package dev.plumbline.bank.question;

import java.util.List;

/**
 * The same question in 8 to 15 minutes.
 *
 * @param minutes talking time
 * @param levels the levels it can tell apart, ascending and contiguous
 * @param request the last sentence of the prompt in this form
 * @param indicators ids that remain, in the question's order of talk
 * @param probes ids that remain
 */
public record ShortForm(
        int minutes,
        List<Integer> levels,
        String request,
        List<String> indicators,
        List<String> probes) {

    public ShortForm {
        levels = List.copyOf(levels);
        indicators = List.copyOf(indicators);
        probes = List.copyOf(probes);
    }
}
