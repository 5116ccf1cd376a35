package dev.plumbline.evaluator.text;

/**
 * One word of a text.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param form as compared: lower case, apostrophes left out, a hyphen written as an underscore
 */
record Token(int start, int end, String form) {}
