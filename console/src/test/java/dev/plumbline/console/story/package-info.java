/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.console.story;

import org.jspecify.annotations.NullMarked;
