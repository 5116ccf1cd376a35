package dev.plumbline.evaluator.simulation;

import dev.plumbline.evaluator.panelmodel.PanelPosterior;
import java.util.Map;

/**
 * One simulated panel, evaluated in every way.
 *
 * @param posterior after all questions, of severities only the stated spread being known
 * @param meets whether the candidate truly meets the role
 * @param withinSlack whether the candidate truly meets it within the slack
 */
record Trial(
        SimulatedPanel panel,
        PanelPosterior posterior,
        Map<Way, Claim> claims,
        boolean meets,
        boolean withinSlack) {}
