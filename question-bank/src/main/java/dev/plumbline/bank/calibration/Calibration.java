package dev.plumbline.bank.calibration;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What an earlier calibration found.
 *
 * @param id its name, printed in reports
 * @param candidates how many candidates it rests on
 * @param tau standard deviation of one answer's luck, in levels; empty when it was not estimated
 * @param severities by interviewer's code
 * @param borders by question id
 * @param hash SHA-256 of the file in canonical form
 */
public record Calibration(
        String id,
        int candidates,
        OptionalDouble tau,
        Map<String, Severity> severities,
        Map<String, Borders> borders,
        String hash) {

    public Calibration {
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
        borders = Collections.unmodifiableMap(new TreeMap<>(borders));
    }

    /**
     * How strict an interviewer was found to be.
     *
     * @param mean in levels; positive gives lower ratings for the same answer
     * @param sd its standard error, in levels, above 0
     */
    public record Severity(double mean, double sd) {}

    /**
     * Where the borders of one question were found to lie.
     *
     * @param version the version of the question they belong to
     * @param steps where two ratings are equally likely, 0|1 to 3|4, in levels, increasing
     */
    public record Borders(int version, List<Double> steps) {

        public Borders {
            steps = List.copyOf(steps);
        }
    }

    /** The borders of a question in this version; those of another version do not count. */
    public Optional<Borders> borders(String question, int version) {
        return Optional.ofNullable(borders.get(question)).filter(b -> b.version() == version);
    }
}
