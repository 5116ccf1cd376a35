/**
 * Which questions to ask for a role, in the time there is. Start reading at {@code Planner}; its
 * result is a {@link dev.plumbline.bank.plan.Plan} or the demands that cannot be met. It knows no
 * interview.
 */
@NullMarked
package dev.plumbline.bank.plan;

import org.jspecify.annotations.NullMarked;
