/**
 * How fast the evaluator's numbers are. Each class is a JMH benchmark that {@code bench/numbers}
 * runs; {@link dev.plumbline.speed.SpeedTest} proves on every full check that each still works on
 * inputs that are what they claim. Inputs come from fixed seeds.
 */
@NullMarked
package dev.plumbline.speed;

import org.jspecify.annotations.NullMarked;
