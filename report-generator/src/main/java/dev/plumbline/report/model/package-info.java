/**
 * A readiness report as plain data: one record for each section, in the order in which they are
 * read. Start reading at {@link dev.plumbline.report.model.ReportModel}. Sentences are finished
 * here, so that every format says the same; a format adds layout and escaping and not one word of
 * judgement.
 */
@NullMarked
package dev.plumbline.report.model;

import org.jspecify.annotations.NullMarked;
