/**
 * The panel posterior for ratings of one's own: the model file with its thresholds, severities and
 * prior, the ratings of one candidate read against it, and what they give. Start reading at {@link
 * dev.plumbline.cli.panel.OwnPanel}. The numbers are made by the evaluator's panel model; how they
 * are printed lives in {@code cli.desk.stats}.
 */
@NullMarked
package dev.plumbline.cli.panel;

import org.jspecify.annotations.NullMarked;
