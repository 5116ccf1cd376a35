/** One class per command; the only place that sees every module and wires them. */
@NullMarked
package dev.plumbline.cli;

import org.jspecify.annotations.NullMarked;
