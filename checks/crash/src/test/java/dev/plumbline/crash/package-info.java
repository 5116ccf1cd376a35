/**
 * Whether the console loses anything that it acknowledged when it is killed under load. Knows the
 * program by its command line and its HTTP answers only. {@code -Dplumbline.crash.rounds=200} makes
 * a campaign of it.
 */
@NullMarked
package dev.plumbline.crash;

import org.jspecify.annotations.NullMarked;
