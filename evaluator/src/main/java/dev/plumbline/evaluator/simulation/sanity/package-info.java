/**
 * What the stated assumptions imply before anybody is interviewed: a few ratings and a few whole
 * panels with the probabilities and verdicts they lead to. Start reading at {@link
 * dev.plumbline.evaluator.simulation.sanity.SanityTables}. It knows two fixed test profiles and no
 * shipped role, so that its figures change with the assumptions only.
 */
@NullMarked
package dev.plumbline.evaluator.simulation.sanity;

import org.jspecify.annotations.NullMarked;
