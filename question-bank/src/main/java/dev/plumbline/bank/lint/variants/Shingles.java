package dev.plumbline.bank.lint.variants;

import dev.plumbline.bank.lint.prose.PlainProse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * All sequences of so many words of a text, each as a number of 64 bits, sorted. Two sequences that
 * differ have the same number about once in 18 quintillion.
 */
final class Shingles {

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /** Those of the prose of a Markdown text, upper and lower case alike. */
    static Shingles of(String markdown, int length) {
        List<String> words = PlainProse.words(markdown);
        int many = Math.max(0, words.size() - length + 1);
        long[] all = new long[many];
        for (int i = 0; i < many; i++) {
            long hash = 0;
            for (String word : words.subList(i, i + length)) {
                hash = mixed(hash ^ hash(word.toLowerCase(Locale.ROOT)));
            }
            all[i] = hash;
        }
        return new Shingles(Arrays.stream(all).sorted().distinct().toArray());
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Spreads the bits of a number over all of it (the finisher of SplitMix64, Vigna 2015). */
    static long mixed(long number) {
        long z = number + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    /** The share of what two have in common, 0 to 1 (Jaccard 1901: intersection over union). */
    double likeness(Shingles other) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = sorted.length + other.sorted.length - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /**
     * The least of all sequences under so many orders: two texts agree in one with the probability
     * of their likeness (Broder 1997).
     */
    long[] least(int orders) {
        long[] least = new long[orders];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int k = 0; k < orders; k++) {
            long order = mixed(k) | 1;
            for (long shingle : sorted) {
                long place = (shingle ^ shingle >>> 32) * order;
                least[k] = Math.min(least[k], place);
            }
        }
        return least;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(sorted, shingles.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
