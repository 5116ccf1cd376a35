package dev.plumbline.console.log;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where envelopes lie. An implementation has one writer and any number of readers, keeps the order
 * of each interview, and is open to more than one node as far as its database is.
 */
public interface LogStore extends AutoCloseable {

    /**
     * Keeps all envelopes or none. On return they are durable.
     *
     * @throws IOException with a sentence for a person when they are not
     */
    void append(List<Envelope> batch) throws IOException;

    /**
     * Reads in sequence.
     *
     * @param interview one of them; all, ordered by id, when empty
     * @param after the sequence before the first one wanted
     */
    void read(Optional<String> interview, long after, Consumer<Envelope> into) throws IOException;

    @Override
    void close() throws IOException;
}
