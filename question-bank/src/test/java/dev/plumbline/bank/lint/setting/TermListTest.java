package dev.plumbline.bank.lint.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When a term of a list is met. */
class TermListTest {

    @Test
    void aTermIsAWholeWord() {
        TermList list = terms("age", "go");

        assertThat(list.in("the page ago, goes, go_on and user_age")).isEmpty();
        assertThat(list.in("Age first, then go.")).containsExactly("Age", "go");
    }

    @Test
    void aStarStandsForAnyEnding() {
        assertThat(terms("religio*").in("religion, Religious, irreligious"))
                .containsExactly("religion", "Religious");
    }

    @Test
    void aBlankStandsForALineBreakOrAHyphen() {
        assertThat(terms("low hanging fruit").in("low-hanging\n  fruit"))
                .containsExactly("low-hanging\n  fruit");
    }

    @Test
    void aCapitalLetterMakesATermSensitiveToCase() {
        assertThat(terms("Apple").in("an apple of Apple")).containsExactly("Apple");
    }

    @Test
    void aPlaceInsideAHarmlessPhraseIsNotMet() {
        TermList list = new TermList(List.of("family"), List.of("font family"));

        assertThat(list.in("the font family of a family")).containsExactly("family");
        assertThat(list.isIn("the font family")).isFalse();
    }

    @Test
    void aLaterLayerAddsAndTakesNothingAway() {
        TermList both = terms("one").with(terms("two"));

        assertThat(both.terms()).containsExactly("one", "two");
        assertThat(both.in("two one")).containsExactly("two", "one");
    }

    @Test
    void anEmptyListIsNeverMet() {
        assertThat(terms().isIn("anything")).isFalse();
    }

    private static TermList terms(String... terms) {
        return new TermList(List.of(terms), List.of());
    }
}
