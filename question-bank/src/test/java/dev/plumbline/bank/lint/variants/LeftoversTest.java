package dev.plumbline.bank.lint.variants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.question.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a swap leaves behind. */
class LeftoversTest {

    @Test
    void theOldWordWithAnotherEndingIsLeft() {
        assertThat(left("shop", "mill", "A mill among shops. Shop by shop")).contains("shops");
    }

    @Test
    void aPartOfALongerNameIsNotTheOldWord() {
        assertThat(left("shop", "mill", "workshop and shop_id")).isEmpty();
    }

    @Test
    void aWrongArticleIsLeft() {
        assertThat(left("shop", "office", "a office")).containsExactly("a office");
        assertThat(left("office", "shop", "an shop")).containsExactly("an shop");
        assertThat(left("shop", "user", "a user, an hour")).isEmpty();
    }

    @Test
    void aDoubledEndingIsLeft() {
        assertThat(left("tier", "classs", "one classs")).containsExactly("classs");
    }

    @Test
    void aPhraseThatIsKeptIsNotLeft() {
        Variant variant =
                new Variant("b", Optional.empty(), Map.of("shop", "mill"), List.of("shop floor"));

        assertThat(Leftovers.of("shop", "mill", variant, "", "the shop floor")).isEmpty();
    }

    private static List<String> left(String from, String to, String rendered) {
        Variant variant = new Variant("b", Optional.empty(), Map.of(from, to), List.of());
        return Leftovers.of(from, to, variant, "", rendered);
    }
}
