/**
 * Bringing a content file into its canonical form without changing what it says. Start with {@link
 * dev.plumbline.bank.format.CanonicalForm}. Nothing here opens or writes a file.
 */
@NullMarked
package dev.plumbline.bank.format;

import org.jspecify.annotations.NullMarked;
