/**
 * What somebody responsible does with kept interviews: export and verify them, erase a candidate,
 * keep to a retention, make a backup and bring it back.
 */
@NullMarked
package dev.plumbline.console.care;

import org.jspecify.annotations.NullMarked;
