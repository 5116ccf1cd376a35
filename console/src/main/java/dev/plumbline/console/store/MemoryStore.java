package dev.plumbline.console.store;

import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.log.LogStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A log that ends with the process; for practice and for tests. */
public final class MemoryStore implements LogStore {

    private final Map<String, List<Envelope>> byInterview = new TreeMap<>();

    @Override
    public synchronized void append(List<Envelope> batch) {
        for (Envelope e : batch) {
            byInterview.computeIfAbsent(e.interview(), i -> new ArrayList<>()).add(e);
        }
    }

    @Override
    public void read(Optional<String> interview, long after, Consumer<Envelope> into) {
        List<Envelope> found = new ArrayList<>();
        synchronized (this) {
            byInterview.forEach(
                    (id, envelopes) -> {
                        if (interview.isEmpty() || interview.get().equals(id)) {
                            envelopes.stream()
                                    .filter(e -> e.sequence() > after)
                                    .forEach(found::add);
                        }
                    });
        }
        found.forEach(into);
    }

    @Override
    public void close() {}
}
