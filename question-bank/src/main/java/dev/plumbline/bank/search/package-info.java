/**
 * Finding a question by words: stems, an index over all texts of a question, ranked hits with their
 * passage. Start with {@link dev.plumbline.bank.search.SearchIndex}. Nothing here knows a file or a
 * terminal.
 */
@NullMarked
package dev.plumbline.bank.search;

import org.jspecify.annotations.NullMarked;
