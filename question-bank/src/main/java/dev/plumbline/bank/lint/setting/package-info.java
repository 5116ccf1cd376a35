/**
 * What a maintainer may set without writing Java: limits, term lists, findings that are accepted,
 * the days on which versions reach the end of their life. Start reading at {@link
 * dev.plumbline.bank.lint.setting.LintSettings}. Nothing here knows a rule.
 */
@NullMarked
package dev.plumbline.bank.lint.setting;

import org.jspecify.annotations.NullMarked;
