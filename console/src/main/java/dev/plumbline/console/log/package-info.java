/**
 * Nothing that was acknowledged is lost. {@link dev.plumbline.console.log.LogWriter} is the one
 * writer: it asks a {@link dev.plumbline.console.log.Judge}, gives the sequence, chains the
 * envelopes by their hashes and acknowledges after they are durable. It knows nothing of what an
 * act means.
 */
@NullMarked
package dev.plumbline.console.log;

import org.jspecify.annotations.NullMarked;
