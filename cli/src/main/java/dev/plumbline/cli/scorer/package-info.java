/**
 * The console in a terminal of 80 columns and 24 lines: one member of a panel, or somebody alone.
 * {@link dev.plumbline.cli.scorer.Scorer} turns keys into acts; {@link
 * dev.plumbline.cli.scorer.Screen} draws what stands; it speaks to the server as the page does.
 */
@NullMarked
package dev.plumbline.cli.scorer;

import org.jspecify.annotations.NullMarked;
