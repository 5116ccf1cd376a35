/**
 * What may stand in the content files, and the JSON Schemas that editors read. One class for each
 * kind of file, or for a group of small ones; start reading at {@link
 * dev.plumbline.bank.shape.QuestionShape}. A shape sees one file alone: whether the ids in it are
 * known is checked where files are read, and known here only to help an editor.
 */
@NullMarked
package dev.plumbline.bank.shape;

import org.jspecify.annotations.NullMarked;
