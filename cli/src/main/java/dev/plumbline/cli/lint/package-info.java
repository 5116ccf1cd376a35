/**
 * Findings in the forms that other programs read. Start reading at {@link
 * dev.plumbline.cli.lint.FindingFormat}. What people read is {@link
 * dev.plumbline.cli.desk.FindingPrinter}; nothing here decides what a finding weighs.
 */
@NullMarked
package dev.plumbline.cli.lint;

import org.jspecify.annotations.NullMarked;
