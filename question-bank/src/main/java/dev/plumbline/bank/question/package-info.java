/**
 * One question and its parts, as an author wrote them: what the candidate hears, what an
 * interviewer listens for, and how an answer is placed on the levels. Start reading at {@link
 * dev.plumbline.bank.question.Question}. Nothing here knows YAML, files or interviews; a value of
 * these types has passed the reader's checks, and the compact constructors keep what the checks
 * promised.
 */
@NullMarked
package dev.plumbline.bank.question;

import org.jspecify.annotations.NullMarked;
