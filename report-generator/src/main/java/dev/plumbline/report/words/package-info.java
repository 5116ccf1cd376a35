/**
 * How things are called on a page: letters for people, titles for ids, words for levels. Start
 * reading at {@link dev.plumbline.report.words.Names}. It knows the evaluation's words and no
 * section.
 */
@NullMarked
package dev.plumbline.report.words;

import org.jspecify.annotations.NullMarked;
