package dev.plumbline.bank.shape;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.text;

import dev.plumbline.bank.yaml.Shape;
import java.util.Collection;
import java.util.List;

/**
 * The ids that a file may name, in the order in which an editor offers them. Where a list is empty,
 * any id of the right form fits.
 */
public record KnownIds(
        List<String> banks, List<String> competencies, List<String> topics, List<String> contexts) {

    private static final KnownIds ANY = new KnownIds(List.of(), List.of(), List.of(), List.of());

    public KnownIds {
        banks = List.copyOf(banks);
        competencies = List.copyOf(competencies);
        topics = List.copyOf(topics);
        contexts = List.copyOf(contexts);
    }

    /** Any id of the right form: the shape that files are read by. */
    public static KnownIds any() {
        return ANY;
    }

    Shape bank() {
        return oneOf(banks, id(1, 64));
    }

    Shape competency() {
        return oneOf(competencies, id(1, 64));
    }

    Shape topic() {
        return oneOf(topics, text(20));
    }

    Shape context() {
        return oneOf(contexts, id(1, 64));
    }

    private static Shape oneOf(Collection<String> ids, Shape form) {
        return ids.isEmpty() ? form : choice(List.copyOf(ids));
    }
}
