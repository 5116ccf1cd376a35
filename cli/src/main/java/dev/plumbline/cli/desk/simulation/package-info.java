/**
 * The desk of {@code simulate}: its options, the threads and the progress bar, and the result as
 * text and as JSON. Start reading at {@link dev.plumbline.cli.desk.simulation.SimulationOptions}.
 * What is simulated lives in the evaluator; nothing here does a sum.
 */
@NullMarked
package dev.plumbline.cli.desk.simulation;

import org.jspecify.annotations.NullMarked;
