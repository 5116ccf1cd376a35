package dev.plumbline.bank.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * SHA-256 of a text in canonical form, written as {@code sha256:} and 64 lower-case hex digits. The
 * canonical form of a file has no byte-order mark and ends its lines with a line feed, so that a
 * checkout on another system keeps its hashes.
 */
public final class Hash {

    private Hash() {}

    /** The hash of a file's bytes in canonical form. */
    public static String of(byte[] file) {
        return digest(canonical(file));
    }

    /** The hash of a text as it is. */
    public static String of(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A hash short enough for a page: the first and last eight digits. */
    public static String brief(String hash) {
        String digits = hash.substring(hash.indexOf(':') + 1);
        return digits.length() < 20
                ? digits
                : digits.substring(0, 8) + "…" + digits.substring(digits.length() - 8);
    }

    private static boolean isCanonical(byte[] file) {
        for (byte b : file) {
            if (b == '\r') {
                return false;
            }
        }
        return file.length == 0 || file[0] != (byte) 0xEF;
    }

    private static byte[] canonical(byte[] file) {
        if (isCanonical(file)) {
            return file;
        }
        int from =
                file.length >= 3
                                && file[0] == (byte) 0xEF
                                && file[1] == (byte) 0xBB
                                && file[2] == (byte) 0xBF
                        ? 3
                        : 0;
        byte[] out = new byte[file.length - from];
        int size = 0;
        for (int i = from; i < file.length; i++) {
            boolean returnBeforeFeed =
                    file[i] == '\r' && i + 1 < file.length && file[i + 1] == '\n';
            if (!returnBeforeFeed) {
                out[size++] = file[i];
            }
        }
        return Arrays.copyOf(out, size);
    }

    private static String digest(byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(sha.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
