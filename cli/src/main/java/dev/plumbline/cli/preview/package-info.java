/**
 * One question in a browser while its file is written. Start reading at {@link
 * dev.plumbline.cli.preview.PreviewWatch}. Nothing here decides who may see what; {@link
 * dev.plumbline.cli.desk.workshop.Audience} does.
 */
@NullMarked
package dev.plumbline.cli.preview;

import org.jspecify.annotations.NullMarked;
