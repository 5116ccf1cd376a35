/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.opening;

import org.jspecify.annotations.NullMarked;
