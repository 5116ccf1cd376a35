package dev.plumbline.bank.lint.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of a sound question, that shows what a rule finds or accepts. It runs as the rule's
 * test.
 *
 * @param changes made one after the other
 */
public record Example(List<Change> changes) {

    public Example {
        changes = List.copyOf(changes);
    }

    /**
     * One value that is put in place of another.
     *
     * @param path the place in the question as in {@code probes/p-lock/ask}; {@code +} as its last
     *     part adds an item to a list. With a file's name and a colon in front it is a place in
     *     that file of the content.
     * @param words what is replaced within the value; nothing stands for the whole value
     * @param yaml the value as YAML, or the words instead; nothing takes the key or the item out.
     *     {@code {old}} stands for the value as it was, {@code {question}} for the whole question.
     */
    public record Change(String path, String words, String yaml) {}

    /** An example of one change. */
    public static Example of(String path, String yaml) {
        return new Example(List.of(new Change(path, "", yaml)));
    }

    /** An example that only changes some words of a value. */
    public static Example within(String path, String words, String instead) {
        return new Example(List.of(new Change(path, words, instead)));
    }

    /** The same with one more change. */
    public Example and(String path, String yaml) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(path, "", yaml));
        return new Example(more);
    }
}
