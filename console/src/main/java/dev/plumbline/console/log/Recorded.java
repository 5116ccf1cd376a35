package dev.plumbline.console.log;

import java.util.Optional;

/**
 * An envelope and what was sealed in it.
 *
 * @param act empty once the key is destroyed, and for the log's own lines
 */
public record Recorded(Envelope envelope, Optional<byte[]> act) {}
