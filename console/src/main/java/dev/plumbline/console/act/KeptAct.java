package dev.plumbline.console.act;

import java.time.Instant;

/**
 * An act that the log keeps.
 *
 * @param sequence from 1 in its interview, without gaps
 * @param at the server's time; never earlier than that of the act before
 * @param who did it
 */
public record KeptAct(long sequence, Instant at, Who who, Act act) {}
