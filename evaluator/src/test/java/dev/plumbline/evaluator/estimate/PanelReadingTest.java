package dev.plumbline.evaluator.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.Roles;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.readiness.RatingModel;
import dev.plumbline.evaluator.readiness.RatingModelContract;
import dev.plumbline.evaluator.readiness.Reading;
import org.junit.jupiter.api.Test;

class PanelReadingTest extends RatingModelContract {

    private static final RoleProfile ONE = Roles.named("one", 3).asks("craft", 3).build();

    @Override
    protected RatingModel model() {
        return new PanelReading();
    }

    @Test
    void p() {
        Panel panel =
                Panels.of(ONE)
                        .answer("q1", "craft", "A3 B3")
                        .answer("q2", "craft", "A3 B3")
                        .answer("q3", "craft", "A3 B2")
                        .answer("q4", "craft", "A3 B3")
                        .build();
        Reading reading = model().read(panel);
        assertThat(reading.because() + reading.missing() + reading.derivation()).isEmpty();
    }
}
