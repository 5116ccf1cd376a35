package dev.plumbline.evaluator.readiness;

import dev.plumbline.evaluator.panel.AnswerKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The ratings that count for one competency.
 *
 * @param asked every answer that was asked for it, rated or not, in the order asked
 * @param ratings levels by interviewer for each answer with a rating
 */
record Observation(Set<AnswerKey> asked, Map<AnswerKey, Map<String, Integer>> ratings) {

    static Observation none() {
        return new Observation(new LinkedHashSet<>(), new LinkedHashMap<>());
    }

    boolean observed() {
        return !ratings.isEmpty();
    }

    /** Mean over answers of the mean over raters. */
    OptionalDouble own() {
        return ratings.values().stream().mapToDouble(Observation::mean).average();
    }

    int answers() {
        return ratings.size();
    }

    int raters() {
        return (int) ratings.values().stream().flatMap(r -> r.keySet().stream()).distinct().count();
    }

    IntStream levels() {
        return ratings.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .mapToInt(Integer::intValue);
    }

    static double mean(Map<String, Integer> byInterviewer) {
        return byInterviewer.values().stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
