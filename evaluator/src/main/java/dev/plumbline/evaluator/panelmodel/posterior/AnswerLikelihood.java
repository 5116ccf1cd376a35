package dev.plumbline.evaluator.panelmodel.posterior;

import dev.plumbline.evaluator.panelmodel.posterior.CanonicalPanel.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well each level of a competency explains the ratings of its answers, severities given: the
 * product over answers of the mean over the answer's luck of the product over those who rated it.
 * One answer's luck is shared by its raters, which is what keeps two of them from counting twice.
 */
final class AnswerLikelihood {

    private final CanonicalPanel panel;
    private final Grid grid;
    private final List<Key> keys;
    private final int[] keyOfMark;
    private final double[] growth;
    private final double[][] byKey;
    private final double[] shared;
    private final double[] answer;
    private final double[][] byCompetency;

    /** Ratings with the same curve, by the same interviewer, that count the same. */
    private record Key(RatingCurve curve, int rater, int from, int upTo) {}

    AnswerLikelihood(
            CanonicalPanel panel, List<RatingCurve> curves, double logitsPerLevel, Grid grid) {
        this.panel = panel;
        this.grid = grid;
        Map<Key, Integer> places = new LinkedHashMap<>();
        keyOfMark =
                panel.marks().stream()
                        .map(m -> new Key(curves.get(m.question()), m.rater(), m.from(), m.upTo()))
                        .mapToInt(key -> place(places, key))
                        .toArray();
        keys = new ArrayList<>(places.keySet());
        int size = grid.heardSize();
        growth = grid.growth(logitsPerLevel);
        byKey = new double[keys.size()][size];
        shared = new double[size];
        answer = new double[grid.levels().size()];
        byCompetency = new double[panel.competencies().size()][grid.levels().size()];
        forget();
    }

    private void forget() {
        for (double[] likelihood : byCompetency) {
            Arrays.fill(likelihood, 1);
        }
    }

    private static int place(Map<Key, Integer> places, Key key) {
        Integer known = places.putIfAbsent(key, places.size());
        return known == null ? places.size() - 1 : known;
    }

    /**
     * Reads all ratings with these severities, one for each interviewer, in levels.
     *
     * @return natural logarithm of the factor that was taken out of {@link #of} for all
     *     competencies
     */
    double read(double[] severities) {
        for (int k = 0; k < keys.size(); k++) {
            Key key = keys.get(k);
            double first = grid.heardFirst() - severities[key.rater];
            key.curve.fill(byKey[k], first, growth, key.from, key.upTo);
        }
        forget();
        List<Mark> marks = panel.marks();
        for (int start = 0, end; start < keyOfMark.length; start = end) {
            for (end = start; sameAnswer(start, end); end++) {
                multiply(shared, byKey[keyOfMark[end]], end == start);
            }
            grid.overLuck(shared, answer);
            multiply(byCompetency[marks.get(start).competency()], answer, false);
        }
        double logScale = 0;
        for (double[] likelihood : byCompetency) {
            logScale += normalise(likelihood);
        }
        return logScale;
    }

    /** The likelihood of each level of a competency, the highest being 1; all 1 when not rated. */
    double[] of(int competency) {
        return byCompetency[competency];
    }

    private boolean sameAnswer(int start, int end) {
        List<Mark> marks = panel.marks();
        return end < marks.size() && marks.get(end).question() == marks.get(start).question();
    }

    private static void multiply(double[] target, double[] by, boolean afresh) {
        if (afresh) {
            for (int k = 0; k < target.length; k++) {
                target[k] = by[k];
            }
        } else {
            for (int i = 0; i < target.length; i++) {
                target[i] *= by[i];
            }
        }
    }

    private static double normalise(double[] likelihood) {
        double highest = 0;
        for (double value : likelihood) {
            highest = Math.max(highest, value);
        }
        for (int i = 0; i < likelihood.length; i++) {
            likelihood[i] /= highest;
        }
        return Math.log(highest);
    }
}
