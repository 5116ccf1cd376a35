/**
 * What the ratings say about a role: level by competency, musts, coverage and the verdict. Start
 * reading at {@link dev.plumbline.evaluator.readiness.RatingModel}, the extension point. The
 * verdict is a suggestion; the decision is the people's and is kept elsewhere.
 */
@NullMarked
package dev.plumbline.evaluator.readiness;

import org.jspecify.annotations.NullMarked;
