/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.serve;

import org.jspecify.annotations.NullMarked;
