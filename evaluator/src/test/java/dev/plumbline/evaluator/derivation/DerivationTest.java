package dev.plumbline.evaluator.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final Derivation TREE =
            Derivation.named(
                    "verdict",
                    "Ready",
                    List.of(
                            Derivation.of("a note"),
                            Derivation.of(
                                    "a group",
                                    List.of(Derivation.named("answer/q1", "3", List.of())))));

    @Test
    void aStatementIsFoundByItsIdAtAnyDepth() {
        assertThat(TREE.find("verdict")).contains(TREE);
        assertThat(TREE.find("answer/q1").orElseThrow().says()).isEqualTo("3");
        assertThat(TREE.find("answer/q2")).isEmpty();
    }

    @Test
    void knownStatementsReplaceThoseWithTheSameIdAndNothingElse() {
        Derivation full =
                Derivation.named("answer/q1", "3 from A", List.of(Derivation.of("A rated 3")));

        Derivation completed = TREE.completedBy(Map.of("answer/q1", full));

        assertThat(completed.find("answer/q1")).contains(full);
        assertThat(completed.says()).isEqualTo("Ready");
        assertThat(completed.because().get(0)).isEqualTo(TREE.because().get(0));
        assertThat(completed.because().get(1).says()).isEqualTo("a group");
    }

    @Test
    void nothingKnownLeavesItAsItIs() {
        assertThat(TREE.completedBy(Map.of())).isEqualTo(TREE);
    }
}
