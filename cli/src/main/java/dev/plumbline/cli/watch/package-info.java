/**
 * Waiting for files of content to change. Start reading at {@link
 * dev.plumbline.cli.watch.WatchedFolders}. Nothing here reads a file or knows what is done when one
 * has changed.
 */
@NullMarked
package dev.plumbline.cli.watch;

import org.jspecify.annotations.NullMarked;
