/** The commands about what a live console has kept. */
@NullMarked
package dev.plumbline.cli.command.log;

import org.jspecify.annotations.NullMarked;
