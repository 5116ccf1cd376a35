/**
 * Formats of a report. Start reading at {@link dev.plumbline.report.render.ReportFormat}, the
 * extension point; {@link dev.plumbline.report.render.ReportFormats} names all of them. A format
 * adds layout and escaping only: every text of the model is printed literally, whatever it
 * contains.
 */
@NullMarked
package dev.plumbline.report.render;

import org.jspecify.annotations.NullMarked;
