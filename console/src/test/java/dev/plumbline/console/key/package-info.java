/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.key;

import org.jspecify.annotations.NullMarked;
