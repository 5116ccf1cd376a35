/**
 * A question file begun: a skeleton that reads without errors as a draft, with acts picked from
 * other questions and anchors drafted from acts. Start with {@link
 * dev.plumbline.bank.draft.QuestionDraft}. Nothing here opens or writes a file.
 */
@NullMarked
package dev.plumbline.bank.draft;

import org.jspecify.annotations.NullMarked;
