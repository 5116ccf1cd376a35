/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.care;

import org.jspecify.annotations.NullMarked;
