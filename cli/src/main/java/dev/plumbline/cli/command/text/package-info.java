/**
 * The commands that read answers as text. Start with {@link
 * dev.plumbline.cli.command.text.SuggestCommand}. Nothing they print enters an evaluation.
 */
@NullMarked
package dev.plumbline.cli.command.text;

import org.jspecify.annotations.NullMarked;
