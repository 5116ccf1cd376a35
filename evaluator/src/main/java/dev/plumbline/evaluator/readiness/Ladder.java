package dev.plumbline.evaluator.readiness;

import dev.plumbline.evaluator.panel.Panel;
import java.util.ArrayList;
import java.util.List;

/** The same ratings read against the role at levels 1 to 4. */
public final class Ladder {

    private Ladder() {}

    /** Four rungs, level 1 first. */
    public static List<Rung> of(Panel panel, RatingModel model) {
        List<Rung> rungs = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            Reading reading = model.read(panel.against(MovedRole.atLevel(panel.role(), level)));
            rungs.add(
                    new Rung(
                            level,
                            level == panel.role().level(),
                            reading.verdict(),
                            reading.estimate(),
                            reading.missing()));
        }
        return List.copyOf(rungs);
    }
}
