/**
 * Rules of prompts and probes as they are read out: what is asked, how it is worded, how long it
 * takes. Start reading at {@link dev.plumbline.bank.lint.wording.WordingRules}.
 */
@NullMarked
package dev.plumbline.bank.lint.wording;

import org.jspecify.annotations.NullMarked;
