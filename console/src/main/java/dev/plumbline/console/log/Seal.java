package dev.plumbline.console.log;

import java.util.Optional;

/**
 * Seals what an act says with the key of the interview's candidate, and signs the head of a log.
 */
public interface Seal {

    /**
     * Seals bytes.
     *
     * @param bound what the sealed bytes belong to; opening them with anything else fails
     */
    byte[] close(String interview, String bound, byte[] bytes);

    /** The bytes that were sealed; empty once the key is destroyed. */
    Optional<byte[]> open(String interview, String bound, byte[] sealed);

    /** Whether the key is there; without one nothing more can be sealed. */
    boolean has(String interview);

    /** A signed head: public key and signature over {@code interview\nsequence\nhash}. */
    Head sign(String interview, long sequence, String hash);
}
