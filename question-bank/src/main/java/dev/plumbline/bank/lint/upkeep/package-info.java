/**
 * Rules of reviews, references and versions, and of what the bank as a whole must offer: topics,
 * terms, the slots of roles. Start reading at {@link dev.plumbline.bank.lint.upkeep.UpkeepRules}.
 */
@NullMarked
package dev.plumbline.bank.lint.upkeep;

import org.jspecify.annotations.NullMarked;
