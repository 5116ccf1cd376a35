package dev.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One fault made in a shipped file. A table holds {@code ## name}, a text of that file, {@code =>},
 * what its first occurrence is replaced with, {@code >>}, what the program says.
 */
record Fault(String name, String text, String replacement, String expected) {

    /** All faults of a table. */
    static List<Fault> table(String resource) {
        List<Fault> all = new ArrayList<>();
        for (String part : resource(resource).split("(?m)^## ")) {
            if (!part.isEmpty()) {
                int name = part.indexOf('\n');
                int arrow = part.indexOf("\n=>\n", name);
                int end = part.indexOf("\n>>\n", arrow);
                all.add(
                        new Fault(
                                part.substring(0, name),
                                part.substring(name + 1, arrow),
                                part.substring(Math.min(arrow + 4, end), end),
                                part.substring(end + 4).strip()));
            }
        }
        return all;
    }

    /** The file with the fault in it; fails where the text does not occur. */
    String in(String whole) {
        int at = whole.indexOf(text);
        if (at < 0) {
            throw new AssertionError("the file has no " + text);
        }
        return whole.substring(0, at) + replacement + whole.substring(at + text.length());
    }

    static String resource(String path) {
        ClassLoader loader = Fault.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
