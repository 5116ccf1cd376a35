package dev.plumbline.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts beside these classes that look at a page from inside. */
public final class Script {

    private Script() {}

    /** The text of a script of this package, by its file's name without the ending. */
    public static String named(String name) {
        try (InputStream stream = Script.class.getResourceAsStream(name + ".js")) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no script " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
