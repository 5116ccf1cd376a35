package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.yaml.Field;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.View;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a file whose values have the right shape, so that a fault in one part does not hide
 * what is wrong with another.
 *
 * @param view those keys with their values
 * @param unsound keys with a finding in their value, and keys that must be there and are not
 */
record SoundPart(View view, Set<String> unsound) {

    /** Nothing where the file is no group of keys, or where a finding cannot be told to a key. */
    static Optional<SoundPart> of(Node node, Shape.ObjectOf shape, Findings findings) {
        if (!(node instanceof Mapping root) || findings.size() > Findings.LIMIT) {
            return Optional.empty();
        } else if (findings.isEmpty()) {
            return Optional.of(new SoundPart(View.of(root), Set.of()));
        }
        Set<String> unsound = new HashSet<>();
        for (Finding finding : findings.sorted()) {
            if (finding.place().line() == 0) {
                return Optional.empty();
            }
            owner(root, finding.place()).ifPresent(unsound::add);
        }
        for (Field field : shape.fields()) {
            if (field.required() && !root.entries().containsKey(field.name())) {
                unsound.add(field.name());
            }
        }
        Map<String, Mapping.Entry> sound = new LinkedHashMap<>(root.entries());
        sound.keySet().removeAll(unsound);
        return Optional.of(new SoundPart(View.of(new Mapping(root.place(), sound)), unsound));
    }

    /** The key in whose value a place lies; a key itself, known or not, lies in none. */
    private static Optional<String> owner(Mapping root, Place place) {
        Optional<String> owner = Optional.empty();
        for (Mapping.Entry entry : root.entries().values()) {
            int order = entry.keyPlace().compareTo(place);
            if (order == 0) {
                return Optional.empty();
            } else if (order < 0) {
                owner = Optional.of(entry.key());
            }
        }
        return owner;
    }

    /** Whether nothing is wrong with these keys; one that may be left out may be absent. */
    boolean has(String... keys) {
        for (String key : keys) {
            if (unsound.contains(key)) {
                return false;
            }
        }
        return true;
    }
}
