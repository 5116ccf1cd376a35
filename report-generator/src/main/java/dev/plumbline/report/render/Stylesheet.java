package dev.plumbline.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The stylesheet of every page we write, and its hash for a content security policy.
 *
 * @param css the text between the tags, byte for byte
 * @param source for a {@code style-src}, for example {@code sha256-...}
 */
public record Stylesheet(String css, String source) {

    /** The shipped stylesheet. */
    public static final Stylesheet SHIPPED = read();

    private static Stylesheet read() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("plumbline.css")) {
            if (in == null) {
                throw new IllegalStateException("plumbline.css is missing");
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Stylesheet(css, "sha256-" + hash(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of a text, as a content security policy writes it after {@code sha256-}. */
    static String hash(String css) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha.digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
