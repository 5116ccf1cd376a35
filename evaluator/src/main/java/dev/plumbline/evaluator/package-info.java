/** What the scorecards mean: levels, musts, agreement and the verdict. */
@NullMarked
package dev.plumbline.evaluator;

import org.jspecify.annotations.NullMarked;
