package dev.plumbline.evaluator.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.model.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** The matcher against one that tries every way to choose a word for each slot. */
class WindowTwinTest {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "x", "y", "z");

    @Test
    void theMatcherFindsACueExactlyWhereTryingEverythingDoes() {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_128_PP.create(41);
        int found = 0;
        for (int round = 0; round < 3000; round++) {
            List<String> words = draw(random, 4 + random.nextInt(24));
            List<List<String>> slots = new ArrayList<>();
            for (int s = 1 + random.nextInt(3); s > 0; s--) {
                slots.add(draw(random, 1 + random.nextInt(2)).stream().distinct().toList());
            }
            int window = 2 + random.nextInt(8);
            String cue =
                    String.join(" ", slots.stream().map(s -> String.join("|", s)).toList())
                            + " /"
                            + window;
            Cue read = Cue.of(cue, new Lexicon(1, Map.of()), f -> {}).orElseThrow();
            ReadWords text = CueTest.words(read, String.join(" ", words), "");

            boolean twin = anyWay(words, slots, window, new ArrayList<>());

            assertThat(CueMatch.find(read, text, TextReader.CLAIM).isPresent())
                    .as("%s in %s", cue, words)
                    .isEqualTo(twin);
            found += twin ? 1 : 0;
        }
        assertThat(found).isBetween(500, 2900);
    }

    private static List<String> draw(UniformRandomProvider random, int size) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.add(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return words;
    }

    private static boolean anyWay(
            List<String> words, List<List<String>> slots, int window, List<Integer> taken) {
        if (taken.size() == slots.size()) {
            int first = taken.stream().mapToInt(i -> i).min().orElseThrow();
            int last = taken.stream().mapToInt(i -> i).max().orElseThrow();
            return last - first < window;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!taken.contains(i) && slots.get(taken.size()).contains(words.get(i))) {
                List<Integer> more = new ArrayList<>(taken);
                more.add(i);
                if (anyWay(words, slots, window, more)) {
                    return true;
                }
            }
        }
        return false;
    }
}
