package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Place;
import java.util.Iterator;
import java.util.List;

/** A part of a YAML file, with the place of its first character. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    Place place();

    /** Whether kinds, texts, keys and their order are equal; places and quotes do not count. */
    default boolean sameAs(Node other) {
        if (this instanceof Scalar a && other instanceof Scalar b) {
            return a.kind() == b.kind() && a.text().equals(b.text());
        } else if (this instanceof Sequence a && other instanceof Sequence b) {
            return same(a.items().iterator(), b.items().iterator());
        } else if (this instanceof Mapping a && other instanceof Mapping b) {
            return List.copyOf(a.entries().keySet()).equals(List.copyOf(b.entries().keySet()))
                    && same(a.values().iterator(), b.values().iterator());
        }
        return false;
    }

    private static boolean same(Iterator<Node> these, Iterator<Node> those) {
        while (these.hasNext() && those.hasNext()) {
            if (!these.next().sameAs(those.next())) {
                return false;
            }
        }
        return !these.hasNext() && !those.hasNext();
    }
}
