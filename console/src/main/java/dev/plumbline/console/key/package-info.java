/**
 * One key for each candidate, apart from the log: whoever destroys it has erased every word that
 * was sealed with it, in the log as in every copy of the log. And the one key that signs heads.
 */
@NullMarked
package dev.plumbline.console.key;

import org.jspecify.annotations.NullMarked;
