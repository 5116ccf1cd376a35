package dev.plumbline.console.log;

/**
 * Why something was not kept.
 *
 * @param why as a sentence
 * @param remedy what to do
 */
public record Refusal(String why, String remedy) {}
