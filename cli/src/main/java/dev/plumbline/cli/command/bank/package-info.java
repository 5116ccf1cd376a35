/**
 * The commands of the content maintainer, one class each; they belong to the group bank. Start with
 * {@link dev.plumbline.cli.command.bank.BankNewCommand}. What they print is made in {@code
 * cli.desk.workshop}, what they say in {@code dev.plumbline.bank}.
 */
@NullMarked
package dev.plumbline.cli.command.bank;

import org.jspecify.annotations.NullMarked;
