package dev.plumbline.report.model;

/**
 * Section 4: the one doubt, the one next action, and fields for people.
 *
 * @param doubt what is least sure
 * @param action what to do about it
 */
public record DoubtSection(Line doubt, Line action) {}
