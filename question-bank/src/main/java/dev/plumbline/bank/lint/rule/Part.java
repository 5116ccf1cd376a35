package dev.plumbline.bank.lint.rule;

/**
 * One text of a question.
 *
 * @param path where it stands, for example {@code probes/p-lock/ask}
 */
public record Part(String path, String text) {}
