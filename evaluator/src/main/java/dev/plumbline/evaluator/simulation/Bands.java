package dev.plumbline.evaluator.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Claims sorted into ten bands by what they claim. */
final class Bands {

    private static final int BANDS = 10;

    private final List<ClaimSum> sums = Stream.generate(ClaimSum::new).limit(BANDS).toList();
    private final int[] number = new int[BANDS];
    private final double[] claimed = new double[BANDS];
    private final int[] actual = new int[BANDS];

    /** Takes one claim about the present candidate. */
    void add(double probability, boolean cameTrue) {
        int band = Math.min(BANDS - 1, (int) (probability * BANDS));
        number[band]++;
        claimed[band] += probability;
        actual[band] += cameTrue ? 1 : 0;
    }

    /** Ends the present candidate. */
    void next() {
        for (int b = 0; b < BANDS; b++) {
            if (number[b] > 0) {
                sums.get(b).add(number[b], claimed[b], actual[b]);
            }
            number[b] = 0;
            claimed[b] = 0;
            actual[b] = 0;
        }
    }

    void merge(Bands other) {
        for (int b = 0; b < BANDS; b++) {
            sums.get(b).merge(other.sums.get(b));
        }
    }

    /** The bands, from the lowest claims to the highest. */
    List<Band> result() {
        List<Band> bands = new ArrayList<>();
        for (int b = 0; b < BANDS; b++) {
            bands.add(new Band(b / (double) BANDS, (b + 1) / (double) BANDS, sums.get(b).result()));
        }
        return bands;
    }
}
