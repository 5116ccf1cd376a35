/**
 * What was observed, as an append-only list. Start reading at {@link
 * dev.plumbline.interview.event.InterviewEvent}. A change never overwrites: it is one more event.
 * Nothing here knows rubrics, levels' meaning or files.
 */
@NullMarked
package dev.plumbline.interview.event;

import org.jspecify.annotations.NullMarked;
