package dev.plumbline.cli.desk.simulation;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.evaluator.readiness.Verdict;
import dev.plumbline.evaluator.simulation.Assumption;
import dev.plumbline.evaluator.simulation.Band;
import dev.plumbline.evaluator.simulation.ClaimedActual;
import dev.plumbline.evaluator.simulation.SimulationResult;
import dev.plumbline.evaluator.simulation.SimulationSetup;
import dev.plumbline.evaluator.simulation.VerdictGroup;
import dev.plumbline.evaluator.simulation.WayResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A simulation as JSON, schema {@code plumbline/simulation/1}. What nobody claimed is null; {@code
 * chance} is 1.96 standard errors.
 */
public final class SimulationJson {

    private SimulationJson() {}

    /** The object, in a fixed order of keys. */
    public static Map<String, @Nullable Object> of(
            String role, long seed, SimulationSetup setup, SimulationResult result) {
        Map<String, @Nullable Object> json = Json.object("simulation");
        json.put("role", role);
        json.put("panels", result.panels());
        json.put("seed", seed);
        json.put("asked", setup.design().asked());
        json.put("raters", setup.design().raters());
        json.put("assumed", assumptions(setup.stated()));
        json.put("drawn_from", assumptions(setup.truth()));
        json.put("ways", result.ways().stream().map(SimulationJson::way).toList());
        json.put(
                "at_least_required", result.required().stream().map(SimulationJson::band).toList());
        json.put("whole_role", result.role().stream().map(SimulationJson::band).toList());
        json.put("ranges_asked", claims(Optional.of(result.rangesAsked())));
        json.put("ranges_not_asked", claims(result.rangesNotAsked()));
        return json;
    }

    private static Map<String, Object> assumptions(Assumptions assumptions) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Assumption assumption : Assumption.values()) {
            json.put(assumption.word(), assumption.in(assumptions));
        }
        return json;
    }

    private static Map<String, Object> way(WayResult way) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("way", way.way().word());
        json.put("questions", way.questions());
        json.put("decided", way.decided());
        json.put("right", claims(way.right()));
        json.put("brier", way.brier());
        json.put("verdicts", way.groups().stream().map(SimulationJson::group).toList());
        return json;
    }

    private static Map<String, Object> group(VerdictGroup group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", group.verdict().map(Verdict::word).orElse("all"));
        json.put("panels", group.panels());
        json.put("share", group.share());
        json.put("role", claims(group.role()));
        json.put("within_slack", claims(group.plan()));
        return json;
    }

    private static Map<String, Object> band(Band band) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", band.from());
        json.put("to", band.to());
        json.put("claims", claims(band.claims()));
        return json;
    }

    private static Optional<Map<String, Object>> claims(Optional<ClaimedActual> claims) {
        return claims.map(
                c -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("number", c.claims());
                    json.put("claimed", c.claimed());
                    json.put("actual", c.actual());
                    json.put("off", c.off());
                    json.put("chance", c.chance());
                    return json;
                });
    }
}
