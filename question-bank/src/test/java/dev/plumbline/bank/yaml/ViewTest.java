package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.bank.finding.Place;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ViewTest {

    private final View view =
            View.of(
                    Trees.read(
                            """
                            id: card-one
                            version: 1.10
                            minutes: 12
                            share: 0.5
                            draft: true
                            gone: null
                            prompt: |
                              What waits?
                            tags: [locks, queue]
                            levels: [1, 2]
                            rubric: { 0: Nothing., 1: Something. }
                            probes: [{ id: p-a }, { id: p-b }]
                            """));

    @Test
    void givesWhatTheShapePromised() {
        assertThat(view.text("id")).isEqualTo("card-one");
        assertThat(view.text("version")).isEqualTo("1.10");
        assertThat(view.prose("prompt")).isEqualTo("What waits?");
        assertThat(view.whole("minutes")).isEqualTo(12);
        assertThat(view.decimal("share")).isEqualTo(0.5);
        assertThat(view.flag("draft")).isTrue();
        assertThat(view.texts("tags")).containsExactly("locks", "queue");
        assertThat(view.wholes("levels")).containsExactly(1, 2);
        assertThat(view.map("rubric", View::text).values())
                .containsExactly("Nothing.", "Something.");
        assertThat(view.each("probes", probe -> probe.text("id"))).containsExactly("p-a", "p-b");
        assertThat(view.entries()).hasSize(11);
    }

    @Test
    void whatMayBeAbsentIsEmptyAndNullIsAbsent() {
        assertThat(view.optText("absent")).isEmpty();
        assertThat(view.optText("gone")).isEmpty();
        assertThat(view.has("gone")).isFalse();
        assertThat(view.whole("absent", 7)).isEqualTo(7);
        assertThat(view.optWhole("absent")).isEqualTo(OptionalInt.empty());
        assertThat(view.flag("absent", true)).isTrue();
        assertThat(view.texts("absent")).isEqualTo(List.of());
        assertThat(view.optView("absent")).isEmpty();
        assertThat(view.map("absent")).isEmpty();
    }

    @Test
    void knowsThePlacesOfKeysAndValues() {
        assertThat(view.place()).isEqualTo(new Place("card.yaml", 1, 1));
        assertThat(view.keyPlace("minutes")).isEqualTo(new Place("card.yaml", 3, 1));
        assertThat(view.place("minutes")).isEqualTo(new Place("card.yaml", 3, 10));
        assertThat(view.place("absent")).isEqualTo(view.place());
    }

    @Test
    void whatTheShapePromisedAndIsNotThereIsABug() {
        assertThatThrownBy(() -> view.text("absent"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("card.yaml:1:1: the shape promised the key \"absent\"");
        assertThatThrownBy(() -> view.whole("id"))
                .hasMessage("card.yaml:1:5: the shape promised a whole number");
        assertThatThrownBy(() -> view.list("id"))
                .hasMessage("card.yaml:1:5: the shape promised a list");
        assertThatThrownBy(() -> view.flag("id"))
                .hasMessage("card.yaml:1:5: the shape promised true or false");
    }
}
