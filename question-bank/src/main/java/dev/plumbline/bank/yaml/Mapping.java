package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values under keys, in the order of the file. A key is always text; {@code 0:} is the key "0". */
public record Mapping(Place place, Map<String, Entry> entries) implements Node {

    public Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A key with its own place and its value. */
    public record Entry(String key, Place keyPlace, Node value) {}

    /** The values in the order of the file. */
    public List<Node> values() {
        return entries.values().stream().map(Entry::value).toList();
    }

    public Optional<Node> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }
}
