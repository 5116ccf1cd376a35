/** The wiring of the live console: content, data folder, report, and where it listens. */
@NullMarked
package dev.plumbline.cli.desk.serve;

import org.jspecify.annotations.NullMarked;
