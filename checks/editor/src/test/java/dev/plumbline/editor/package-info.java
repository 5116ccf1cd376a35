/**
 * What a real YAML language server makes of the files of a workspace: red lines, completion and
 * hover text, as an editor gets them. Start with {@link dev.plumbline.editor.Editor}, the other end
 * of its protocol. Knows the program by its command line only.
 */
@NullMarked
package dev.plumbline.editor;

import org.jspecify.annotations.NullMarked;
