/** What was observed: the events of one interview and the scorecards they fold into. */
@NullMarked
package dev.plumbline.interview;

import org.jspecify.annotations.NullMarked;
