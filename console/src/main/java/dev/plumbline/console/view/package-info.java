/**
 * What each viewer gets. Sealing is here: {@link dev.plumbline.console.view.Sealing} says who hears
 * of an act before the reveal, {@link dev.plumbline.console.view.Feeds} numbers what a viewer may
 * see so that nothing sealed shows as a gap, and the candidate has a type of its own that can hold
 * prompt and code only.
 */
@NullMarked
package dev.plumbline.console.view;

import org.jspecify.annotations.NullMarked;
