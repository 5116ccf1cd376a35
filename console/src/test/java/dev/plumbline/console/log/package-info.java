/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.log;

import org.jspecify.annotations.NullMarked;
