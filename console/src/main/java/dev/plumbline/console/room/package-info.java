/**
 * What may happen in an interview that is held live. {@link dev.plumbline.console.room.Room} is the
 * state after everything that was kept; it says why something may not happen before it is kept, and
 * takes in what was.
 */
@NullMarked
package dev.plumbline.console.room;

import org.jspecify.annotations.NullMarked;
