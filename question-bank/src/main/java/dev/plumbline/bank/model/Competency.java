package dev.plumbline.bank.model;

/**
 * What a question measures; each question scores exactly one.
 *
 * @param id unique, one of the sixteen of the shipped content or an overlay's own
 * @param bank id of its bank
 * @param says what somebody does who has it
 */
public record Competency(String id, String title, String bank, String says) {}
