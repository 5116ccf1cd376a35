package dev.plumbline.console.log;

import java.time.Instant;

/**
 * That something is durable.
 *
 * @param sequence its place in the interview's log
 * @param before whether it had been kept earlier, and this is the answer to a repetition
 */
public record Acknowledgement(long sequence, Instant at, String hash, boolean before) {}
