/**
 * What is set up before anybody speaks: openings with their plans, interviews in them, and the
 * links that let people in. Names live here and nowhere else, sealed with the candidate's key.
 */
@NullMarked
package dev.plumbline.console.opening;

import org.jspecify.annotations.NullMarked;
