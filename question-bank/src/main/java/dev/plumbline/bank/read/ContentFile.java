package dev.plumbline.bank.read;

/**
 * One content file.
 *
 * @param path relative to the content's root, with {@code /}, for example {@code model.yaml}
 * @param shownAs how findings name it
 * @param bytes its content, at most the reader's limit plus one byte
 */
record ContentFile(String path, String shownAs, byte[] bytes) {

    ContentFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The name without folder and ending, for example {@code ctx-halden-ledger}. */
    String stem() {
        return stem(path);
    }

    /** The name of a path without folder and ending. */
    static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".yaml") ? name.substring(0, name.length() - 5) : name;
    }
}
