/**
 * What a device tells the console. Start at {@link dev.plumbline.console.act.Act}: one deed with
 * the id that its device gave it; {@link dev.plumbline.console.act.ActJson} is the only way between
 * its bytes and the record, and the page's own reducer is tested on the same files.
 */
@NullMarked
package dev.plumbline.console.act;

import org.jspecify.annotations.NullMarked;
