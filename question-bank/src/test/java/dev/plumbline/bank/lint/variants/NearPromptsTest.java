package dev.plumbline.bank.lint.variants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.lint.prose.PlainProse;
import dev.plumbline.bank.lint.variants.NearPrompts.Near;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The nearest earlier prompt, against a comparison of each with each. */
class NearPromptsTest {

    private static final double LIMIT = 0.35;
    private static final int LENGTH = 5;

    @Test
    void theNearestIsTheOneThatComparingAllWithAllFinds() {
        List<String> prompts = prompts(new Random(42), 60, 5);

        List<Optional<Near>> found = new ArrayList<>();
        NearPrompts near = new NearPrompts(LIMIT);
        for (int i = 0; i < prompts.size(); i++) {
            found.add(near.add("q" + i, "q" + i, Shingles.of(prompts.get(i), LENGTH)));
        }

        assertThat(prompts).hasSize(300);
        assertThat(found).isEqualTo(compared(prompts));
        assertThat(found.stream().filter(Optional::isPresent)).hasSizeBetween(50, 299);
    }

    @Test
    void eachLaterMemberOfAGroupNamesTheNearestBeforeIt() {
        NearPrompts near = new NearPrompts(LIMIT);
        Shingles same = Shingles.of("one two three four five six", LENGTH);

        assertThat(near.add("a", "a", same)).isEmpty();
        assertThat(near.add("b", "b", same)).contains(new Near("a", 1));
        assertThat(near.add("c", "c", same)).contains(new Near("a", 1));
    }

    @Test
    void oneOfTheSameRootDoesNotCount() {
        NearPrompts near = new NearPrompts(LIMIT);
        Shingles same = Shingles.of("one two three four five six", LENGTH);

        assertThat(near.add("a", "a", same)).isEmpty();
        assertThat(near.add("a-django", "a", same)).isEmpty();
        assertThat(near.add("b", "b", same)).contains(new Near("a", 1));
        assertThat(near.add("a-rails", "a", same)).contains(new Near("b", 1));
    }

    @Test
    void textsOfFewerWordsThanASequenceAreLikeNothing() {
        NearPrompts near = new NearPrompts(LIMIT);

        assertThat(near.add("a", "a", Shingles.of("too few words", LENGTH))).isEmpty();
        assertThat(near.add("b", "b", Shingles.of("too few words", LENGTH))).isEmpty();
    }

    private static List<Optional<Near>> compared(List<String> prompts) {
        List<Set<String>> all = prompts.stream().map(p -> PlainProse.sequences(p, LENGTH)).toList();
        List<Optional<Near>> nearest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<Near> best = Optional.empty();
            for (int j = 0; j < i; j++) {
                double likeness = PlainProse.likeness(all.get(j), all.get(i));
                if (likeness > best.map(Near::likeness).orElse(LIMIT)) {
                    best = Optional.of(new Near("q" + j, likeness));
                }
            }
            nearest.add(best);
        }
        return nearest;
    }

    /** Groups of prompts, each with more and more words of its first one exchanged. */
    private static List<String> prompts(Random random, int groups, int members) {
        List<String> prompts = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                words.add("word" + random.nextInt(2_000));
            }
            for (int member = 0; member < members; member++) {
                prompts.add(String.join(" ", words));
                for (int i = 0; i < 6; i++) {
                    words.set(random.nextInt(words.size()), "other" + random.nextInt(2_000));
                }
            }
        }
        return prompts;
    }
}
