/**
 * One class for each section of a report. Start reading at {@link
 * dev.plumbline.report.section.Sections}, which names them in order. A section reads the evaluation
 * and the facts and writes sentences; it neither rates nor knows a format.
 */
@NullMarked
package dev.plumbline.report.section;

import org.jspecify.annotations.NullMarked;
