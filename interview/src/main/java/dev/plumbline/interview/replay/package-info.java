/**
 * From events to scorecards. {@link dev.plumbline.interview.replay.Replay} is the only way, and it
 * is where sealing is enforced: what it does not show to a viewer, nobody after it can show by
 * mistake.
 */
@NullMarked
package dev.plumbline.interview.replay;

import org.jspecify.annotations.NullMarked;
