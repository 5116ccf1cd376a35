/**
 * What the lint mends by itself: slips that have one right form, and nothing that has to be thought
 * about. Start reading at {@link dev.plumbline.cli.fix.FixDesk}. Nothing here writes a file.
 */
@NullMarked
package dev.plumbline.cli.fix;

import org.jspecify.annotations.NullMarked;
