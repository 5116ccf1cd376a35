/**
 * What a report prints of an interview beside its evaluation: times, notes, and hashes. Start
 * reading at {@link dev.plumbline.report.facts.InterviewFacts}. The command line fills it; nothing
 * here reads a clock or a file, and whatever was not written down is empty and never a default.
 */
@NullMarked
package dev.plumbline.report.facts;

import org.jspecify.annotations.NullMarked;
