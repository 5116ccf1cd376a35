/**
 * One class for each command: it reads options, calls one public method of a module, and prints.
 * Start reading at {@link dev.plumbline.cli.Plumbline}, which lists them. No rule of evaluation
 * lives here.
 */
@NullMarked
package dev.plumbline.cli.command;

import org.jspecify.annotations.NullMarked;
