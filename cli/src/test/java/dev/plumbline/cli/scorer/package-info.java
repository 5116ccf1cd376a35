/** Tests of scoring in a terminal. */
@NullMarked
package dev.plumbline.cli.scorer;

import org.jspecify.annotations.NullMarked;
