/**
 * Whether the panel model keeps what it claims: panels are drawn from stated or deliberately other
 * assumptions, evaluated under the stated ones, and what was claimed is counted against what is
 * true. Start reading at {@link dev.plumbline.evaluator.simulation.Simulation}. It knows no real
 * interview and draws from generators that are handed in.
 */
@NullMarked
package dev.plumbline.evaluator.simulation;

import org.jspecify.annotations.NullMarked;
