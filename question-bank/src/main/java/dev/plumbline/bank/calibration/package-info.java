/**
 * A recorded calibration: how strict interviewers were found to be, and where the borders of
 * questions lie, in place of what the model assumes. Start reading at {@link
 * dev.plumbline.bank.calibration.Calibration}. It records findings of others; nothing here computes
 * one.
 */
@NullMarked
package dev.plumbline.bank.calibration;

import org.jspecify.annotations.NullMarked;
