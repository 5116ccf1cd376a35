package dev.plumbline.evaluator.simulation;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;

/**
 * What is simulated.
 *
 * @param profile what the role asks for
 * @param design what is asked, and by how many
 * @param stated the assumptions under which panels are evaluated
 * @param truth the assumptions from which they are drawn; equal to {@code stated} unless a wrong
 *     model is tried on purpose
 * @param rule how probabilities become a verdict
 */
public record SimulationSetup(
        PanelProfile profile,
        PanelDesign design,
        Assumptions stated,
        Assumptions truth,
        VerdictRule rule) {}
