/**
 * What all candidates for one role share, decided before the first of them is met: profile, plan,
 * variant, policies and retention. Start reading at {@link dev.plumbline.bank.opening.Opening}. No
 * candidate, interview or rating is known here, and nothing is looked up in a bank.
 */
@NullMarked
package dev.plumbline.bank.opening;

import org.jspecify.annotations.NullMarked;
