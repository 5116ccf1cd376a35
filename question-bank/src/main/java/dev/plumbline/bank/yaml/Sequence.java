package dev.plumbline.bank.yaml;

import dev.plumbline.bank.finding.Place;
import java.util.List;

/** A list of values, in the order of the file. */
public record Sequence(Place place, List<Node> items) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }
}
