/**
 * What is wrong with a file, as data: a {@link dev.plumbline.bank.finding.Finding} has a rule, a
 * place, a message and a remedy, and {@link dev.plumbline.bank.finding.Findings} collects them
 * until the command line prints them. Start with {@code Finding}. Nothing here knows YAML,
 * questions or rules; a fault in a user's file is never an exception.
 */
@NullMarked
package dev.plumbline.bank.finding;

import org.jspecify.annotations.NullMarked;
