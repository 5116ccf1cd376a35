/**
 * From content files to a {@link dev.plumbline.bank.model.QuestionBank}. Start reading at {@code
 * BankReader}. One shape for each kind of file says what may stand in it; a binder turns a checked
 * tree into records. Shipped content and a team's own folders are laid over each other by {@link
 * dev.plumbline.bank.read.ContentSource}.
 */
@NullMarked
package dev.plumbline.bank.read;

import org.jspecify.annotations.NullMarked;
