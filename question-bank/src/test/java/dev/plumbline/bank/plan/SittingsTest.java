package dev.plumbline.bank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.plan.Sittings.Fit;
import dev.plumbline.bank.plan.Sittings.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SittingsTest {

    @Test
    void answersThatFitTogetherMayStillNotFitTheirSittings() {
        Sittings two = new Sittings(2, 50, 1);

        assertThat(two.fit(answers(30, 30, 30))).isEqualTo(Fit.NO);
        assertThat(two.fit(answers(30, 30, 20, 20))).isEqualTo(Fit.YES);
    }

    @Test
    void noSittingIsLeftEmpty() {
        assertThat(new Sittings(3, 50, 1).fit(answers(10, 10))).isEqualTo(Fit.NO);
        assertThat(new Sittings(3, 50, 1).fit(answers(10, 10, 10))).isEqualTo(Fit.YES);
    }

    @Test
    void aMustThatNeedsTwoSittingsDoesNotFitWhereTheOtherAnswersLeaveNone() {
        List<Item> items = answers(40);
        items.add(must(5));
        items.add(must(11));

        assertThat(new Sittings(2, 51, 2).fit(items)).isEqualTo(Fit.YES);
        assertThat(new Sittings(2, 44, 2).fit(items)).isEqualTo(Fit.NO);
        assertThat(new Sittings(2, 44, 1).fit(items)).isEqualTo(Fit.YES);
    }

    @Test
    void theAnswersOfAMustAreApartAndTheSittingsAlikeInLength() {
        List<Item> items = new ArrayList<>(List.of(must(10)));
        items.addAll(answers(10, 10, 20));
        items.add(must(10));

        int[] at = new Sittings(2, 50, 1).arrange(items);

        assertThat(at).containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void theSittingOfAProfileIsKept() {
        List<Item> items =
                List.of(
                        new Item(0, false, 10, OptionalInt.of(1)),
                        new Item(1, false, 45, OptionalInt.of(1)));

        assertThat(new Sittings(2, 50, 1).fit(items)).isEqualTo(Fit.NO);
    }

    private static List<Item> answers(int... minutes) {
        List<Item> items = new ArrayList<>();
        for (int one : minutes) {
            items.add(new Item(items.size() + 1, false, one, OptionalInt.empty()));
        }
        return items;
    }

    private static Item must(int minutes) {
        return new Item(0, true, minutes, OptionalInt.empty());
    }
}
