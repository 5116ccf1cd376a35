/**
 * What an interview means. {@link dev.plumbline.evaluator.panel.Panel} is all that goes in, {@link
 * dev.plumbline.evaluator.Evaluation} is all that comes out, and {@link
 * dev.plumbline.evaluator.Evaluator} is the one step between them. Everything here is pure: no
 * file, clock, logger or random source that was not handed in. It must not know where scorecards
 * come from or how an evaluation is printed.
 */
@NullMarked
package dev.plumbline.evaluator;

import org.jspecify.annotations.NullMarked;
