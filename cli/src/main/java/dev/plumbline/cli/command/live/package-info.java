/** The commands with which an interview is held live. */
@NullMarked
package dev.plumbline.cli.command.live;

import org.jspecify.annotations.NullMarked;
