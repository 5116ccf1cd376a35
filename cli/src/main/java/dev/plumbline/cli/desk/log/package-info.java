/** How the commands about a data folder read it and what they say. */
@NullMarked
package dev.plumbline.cli.desk.log;

import org.jspecify.annotations.NullMarked;
