package dev.plumbline.console.room;

/**
 * Why an act was not kept.
 *
 * @param why as a sentence for the person who did it
 * @param remedy what to do instead
 */
public record Refused(String why, String remedy) {}
