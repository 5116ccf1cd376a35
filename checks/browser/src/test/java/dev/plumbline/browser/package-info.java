/**
 * What only a real browser can say about the pages that Plumbline writes: who can read them, what
 * they load, whether anything is cut off, and how they print. Start with {@link
 * dev.plumbline.browser.View}, the ways in which a page is looked at. Knows the program by its
 * command line only.
 */
@NullMarked
package dev.plumbline.browser;

import org.jspecify.annotations.NullMarked;
