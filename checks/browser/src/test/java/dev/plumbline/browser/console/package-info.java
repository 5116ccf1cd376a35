/**
 * The console as people meet it: its pages in a real browser, before a server that runs as it does
 * for a user. Start with {@link dev.plumbline.browser.console.House}, the running console, and
 * {@link dev.plumbline.browser.console.Person}, somebody at a page of it. Knows the program by its
 * command line and its addresses only.
 */
@NullMarked
package dev.plumbline.browser.console;

import org.jspecify.annotations.NullMarked;
