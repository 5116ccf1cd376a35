package dev.plumbline.bank.yaml;

/**
 * A key that an object knows.
 *
 * @param required whether a file without it is faulty
 * @param says one sentence for whoever writes the file: hover text in the editor, remedy where the
 *     key is missing
 */
public record Field(String name, Shape shape, boolean required, String says) {

    public Field {
        if (name.isBlank() || says.isBlank()) {
            throw new IllegalArgumentException("a field needs a name and a sentence: " + name);
        }
    }
}
