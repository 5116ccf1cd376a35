/**
 * The content as a whole: banks, competencies, contexts, the subject map, and the rules by which
 * answers are read. Start reading at {@link dev.plumbline.bank.model.QuestionBank}. It is data that
 * has passed every check; how it is read from files lives in {@code bank.read}.
 */
@NullMarked
package dev.plumbline.bank.model;

import org.jspecify.annotations.NullMarked;
