package dev.plumbline.evaluator.simulation.sanity;

import dev.plumbline.evaluator.panelmodel.PanelVerdict;

/**
 * What a whole panel says about a test profile.
 *
 * @param panel in words
 * @param musts P(every must is met), 0 to 1
 * @param role A, 0 to 1
 * @param plan B, 0 to 1
 */
public record PanelRow(
        String panel, double musts, double role, double plan, PanelVerdict verdict) {}
