/**
 * Answers that exist as text: what was found in one, and whether the cues of a bank do what their
 * samples say. Start with {@link dev.plumbline.cli.desk.text.BankTest}. Nothing here enters an
 * evaluation.
 */
@NullMarked
package dev.plumbline.cli.desk.text;

import org.jspecify.annotations.NullMarked;
