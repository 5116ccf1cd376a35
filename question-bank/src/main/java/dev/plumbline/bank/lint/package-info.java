/**
 * The lint: what is wrong with content that can be read. Start reading at {@link
 * dev.plumbline.bank.lint.Lint}. Each rule is one class in the package of its subject; the
 * structure of files is checked before, by the reader. It mends nothing.
 */
@NullMarked
package dev.plumbline.bank.lint;

import org.jspecify.annotations.NullMarked;
