package dev.plumbline.evaluator.text;

import java.util.List;

/**
 * One way to say a slot of a cue: words that follow each other, the last possibly a beginning of a
 * word.
 *
 * @param keys the words; one that ends with {@code *} stands for all words that begin so
 * @param joined the words with underscores between them, as one token may write them
 */
record Term(List<String> keys, String joined) {

    Term {
        keys = List.copyOf(keys);
    }

    static Term of(String written) {
        return new Term(List.of(written.split("_")), written);
    }

    /** How many words match from this one on; 0 when the term does not stand here. */
    int at(ReadWords words, int from) {
        if (keys.size() > 1 && words.matches(from, joined)) {
            return 1;
        }
        if (from + keys.size() > words.size()) {
            return 0;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (!words.matches(from + i, keys.get(i))) {
                return 0;
            }
        }
        return keys.size();
    }
}
