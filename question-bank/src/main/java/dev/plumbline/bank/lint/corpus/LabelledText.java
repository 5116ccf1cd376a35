package dev.plumbline.bank.lint.corpus;

import java.util.Optional;
import java.util.Set;

/**
 * One sentence with what two readers said of it.
 *
 * @param first ids of the rules that it breaks, to the first reader; none where it is sound
 * @param second the same to a second reader who did not know the first labels; nothing where nobody
 *     has read it a second time
 */
public record LabelledText(
        String id, Slot slot, String text, Set<String> first, Optional<Set<String>> second) {

    public LabelledText {
        first = Set.copyOf(first);
        second = second.map(Set::copyOf);
    }

    /** Whether both readers name the same rules; true where there is one reader. */
    public boolean isAgreed() {
        return second.map(first::equals).orElse(true);
    }

    /** Whether both readers say the same of one rule. */
    boolean isAgreed(String rule) {
        return second.map(s -> s.contains(rule) == first.contains(rule)).orElse(true);
    }
}
