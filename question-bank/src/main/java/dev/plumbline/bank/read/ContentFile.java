package dev.plumbline.bank.read;

/**
 * One content file.
 *
 * @param path relative to the content's root, with {@code /}, for example {@code model.yaml}
 * @param shownAs how findings name it
 * @param bytes its content, at most the reader's limit plus one byte; not copied, never written to
 */
record ContentFile(String path, String shownAs, byte[] bytes) {

    /** The name without folder and ending, for example {@code ctx-halden-ledger}. */
    String stem() {
        return stem(path);
    }

    /** The name of a path without folder and ending. */
    static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".yaml") ? name.substring(0, name.length() - 5) : name;
    }

    /** The name of the folder that it lies in, empty at the root. */
    String folder() {
        String[] parts = path.split("/", -1);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}
