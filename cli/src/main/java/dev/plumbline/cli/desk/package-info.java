/**
 * What several commands do first: open the content, open an interview against it, and turn findings
 * into lines and an exit code. Start reading at {@link dev.plumbline.cli.desk.InterviewDesk}.
 */
@NullMarked
package dev.plumbline.cli.desk;

import org.jspecify.annotations.NullMarked;
