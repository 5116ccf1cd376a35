/**
 * Rules of cues and sample answers that need no scorer. Start reading at {@link
 * dev.plumbline.bank.lint.cue.TextRules}. Whether a cue finds what it should is tested where the
 * scorer lives.
 */
@NullMarked
package dev.plumbline.bank.lint.cue;

import org.jspecify.annotations.NullMarked;
