/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.store;

import org.jspecify.annotations.NullMarked;
