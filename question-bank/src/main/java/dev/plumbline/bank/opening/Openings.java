package dev.plumbline.bank.opening;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The openings that an interview may belong to.
 *
 * @param ids of all there are, sorted, whether they could be read or not
 * @param read those that were asked for and have no faults of their own, by id
 */
public record Openings(List<String> ids, Map<String, Opening> read) {

    public Openings {
        ids = List.copyOf(ids);
        read = Collections.unmodifiableMap(new TreeMap<>(read));
    }

    /** No opening at all. */
    public static Openings none() {
        return new Openings(List.of(), Map.of());
    }

    /** The opening with this id, if it was read. */
    public Optional<Opening> opening(String id) {
        return Optional.ofNullable(read.get(id));
    }
}
