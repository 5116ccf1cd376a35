package dev.plumbline.evaluator.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.question.Form;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.Roles;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.rating.AnswerReadings;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void eachDoublyRatedAnswerCountsOnceByItsSpread() {
        Panel panel =
                Panels.of(Roles.senior())
                        .answer("q1", "data-modeling", "A3 B3 C3")
                        .answer("q2", "data-modeling", "A3 B2")
                        .answer("q3", "release-safety", "A1 B2 C3")
                        .answer("q4", "release-safety", "A4 B0")
                        .answer("q5", "release-safety", "A3")
                        .build();

        Agreement agreement = agreement(panel);

        assertThat(agreement).isEqualTo(new Agreement(4, 1, 1, List.of(key("q3"), key("q4"))));
        assertThat(agreement.withinOne()).isEqualTo(2);
    }

    @Test
    void sealedFirstRatingsCountAndAmendedOnesDoNot() {
        Panel panel = Panels.of(Roles.senior()).answer("q1", "data-modeling", "A3 B1>3").build();

        assertThat(agreement(panel)).isEqualTo(new Agreement(1, 0, 0, List.of(key("q1"))));
    }

    @Test
    void anAnswerWithoutASealedRatingIsNoDisagreement() {
        Panel panel =
                Panels.of(Roles.senior())
                        .answer("q1", "data-modeling", "A3 Bx")
                        .answer("q2", "data-modeling", "Av Bv")
                        .answer("q3", "data-modeling", "A3 Bx>0")
                        .build();

        assertThat(agreement(panel)).isEqualTo(new Agreement(0, 0, 0, List.of()));
    }

    @Test
    void aScorecardThatWasNotHandedInDoesNotDisagree() {
        Panel panel =
                Panels.of(Roles.senior())
                        .answer("q1", "data-modeling", "A3 B3 C0")
                        .notHandedIn("C")
                        .build();

        assertThat(agreement(panel)).isEqualTo(new Agreement(1, 1, 0, List.of()));
    }

    @Test
    void anAnswerOutsideTheRoleIsAgreedOnAsWell() {
        Panel panel = Panels.of(Roles.senior()).answer("q1", "coding-craft", "A3 B2").build();

        assertThat(agreement(panel).oneApart()).isOne();
    }

    private static Agreement agreement(Panel panel) {
        return Agreement.of(AnswerReadings.of(panel));
    }

    private static AnswerKey key(String question) {
        return new AnswerKey(question, Form.SHORT);
    }
}
