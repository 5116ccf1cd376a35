/**
 * From what was kept of a live interview to the interview file that everything else reads: the same
 * evaluation, the same report.
 */
@NullMarked
package dev.plumbline.console.story;

import org.jspecify.annotations.NullMarked;
