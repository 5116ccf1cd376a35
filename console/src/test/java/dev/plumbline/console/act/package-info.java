/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.act;

import org.jspecify.annotations.NullMarked;
