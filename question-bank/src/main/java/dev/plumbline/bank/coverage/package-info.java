/**
 * What the banks cover and what is missing: topics of the subject map, terms, competencies, roles,
 * and the text part of one question. Start with {@link dev.plumbline.bank.coverage.BankCoverage}.
 * Nothing here knows a file or a page.
 */
@NullMarked
package dev.plumbline.bank.coverage;

import org.jspecify.annotations.NullMarked;
