/**
 * The panel model as a rating model: a panel goes in, and a reading comes out whose verdict the six
 * rules give and whose every level carries its range. Start reading at {@link
 * dev.plumbline.evaluator.estimate.PanelReading}. The numbers themselves are made in {@code
 * panelmodel}; nothing here knows how.
 */
@NullMarked
package dev.plumbline.evaluator.estimate;

import org.jspecify.annotations.NullMarked;
