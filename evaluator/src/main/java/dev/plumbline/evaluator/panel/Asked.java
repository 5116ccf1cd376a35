package dev.plumbline.evaluator.panel;

import java.util.List;

/**
 * What happened in the room for one answer, once for all interviewers.
 *
 * @param key which answer
 * @param version the question's version at that time
 * @param variant {@code base} or a variant's id
 * @param probes ids of the probes put, in order
 * @param reveals numbers of the reveals the candidate asked for, from 1
 * @param hints ids of the hints given, in order
 */
public record Asked(
        AnswerKey key,
        int version,
        String variant,
        List<String> probes,
        List<Integer> reveals,
        List<String> hints) {

    public Asked {
        probes = List.copyOf(probes);
        reveals = List.copyOf(reveals);
        hints = List.copyOf(hints);
    }
}
