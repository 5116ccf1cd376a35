/**
 * How an evaluation is said. {@link dev.plumbline.report.ReadinessReport#of} makes a report as
 * plain data ({@code model}) from an evaluation and the facts of its interview ({@code facts}); one
 * class per section does it ({@code section}), and a format ({@code render}) writes it as HTML,
 * Markdown or JSON. It must not know how ratings are read or where files lie.
 */
@NullMarked
package dev.plumbline.report;

import org.jspecify.annotations.NullMarked;
