package dev.plumbline.evaluator.simulation;

import dev.plumbline.evaluator.panelmodel.CompetencyPosterior;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds up simulated panels. Merging in the same order gives the same bits. */
public final class Tally {

    private static final double RANGE = 0.8;
    private static final double TAIL = (1 - RANGE) / 2;

    private final PanelProfile profile;
    private final PanelDesign design;
    private final List<WayTally> ways =
            Stream.generate(WayTally::new).limit(Way.values().length).toList();
    private final Bands required = new Bands();
    private final Bands role = new Bands();
    private final ClaimSum asked = new ClaimSum();
    private final ClaimSum notAsked = new ClaimSum();
    private long panels;

    Tally(PanelProfile profile, PanelDesign design) {
        this.profile = profile;
        this.design = design;
    }

    void add(Trial trial) {
        panels++;
        for (Map.Entry<Way, Claim> claim : trial.claims().entrySet()) {
            ways.get(claim.getKey().ordinal())
                    .add(claim.getValue(), trial.meets(), trial.withinSlack());
        }
        role.add(trial.posterior().role(), trial.meets());
        role.next();
        addLevels(trial);
    }

    private void addLevels(Trial trial) {
        int[] number = new int[2];
        int[] held = new int[2];
        for (int c = 0; c < profile.demands().size(); c++) {
            Demand demand = profile.demands().get(c);
            CompetencyPosterior posterior = trial.posterior().competencies().get(c);
            double level = trial.panel().truth().levels().get(c);
            required.add(posterior.atLeastRequired(), level >= demand.bar());
            int which = design.asked().contains(demand.competency()) ? 0 : 1;
            double above = posterior.curve().atLeast(level);
            number[which]++;
            held[which] += above >= TAIL && above <= 1 - TAIL ? 1 : 0;
        }
        required.next();
        asked.add(number[0], RANGE * number[0], held[0]);
        notAsked.add(number[1], RANGE * number[1], held[1]);
    }

    /** Adds the panels that follow those of this tally. */
    public void merge(Tally next) {
        panels += next.panels;
        for (int way = 0; way < ways.size(); way++) {
            ways.get(way).merge(next.ways.get(way));
        }
        required.merge(next.required);
        role.merge(next.role);
        asked.merge(next.asked);
        notAsked.merge(next.notAsked);
    }

    /** What all panels so far say; there must be one. */
    public SimulationResult result() {
        return new SimulationResult(
                panels,
                Stream.of(Way.values()).map(way -> ways.get(way.ordinal()).result(way)).toList(),
                required.result(),
                role.result(),
                asked.result().orElseThrow(),
                notAsked.result());
    }
}
