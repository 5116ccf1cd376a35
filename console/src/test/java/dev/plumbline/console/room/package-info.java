/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.room;

import org.jspecify.annotations.NullMarked;
