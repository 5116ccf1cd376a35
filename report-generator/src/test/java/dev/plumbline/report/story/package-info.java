/** Interviews made by hand for the tests of reports; nobody in them is real. */
@NullMarked
package dev.plumbline.report.story;

import org.jspecify.annotations.NullMarked;
