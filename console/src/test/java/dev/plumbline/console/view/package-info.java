/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.view;

import org.jspecify.annotations.NullMarked;
