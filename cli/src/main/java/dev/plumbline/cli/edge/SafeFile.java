package dev.plumbline.cli.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reading and writing files so that nothing is half written and every failure is in plain words.
 */
public final class SafeFile {

    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 1_000_000;

    private SafeFile() {}

    /**
     * A file to be written.
     *
     * @param place where
     * @param shownAs the file as it was typed, for messages
     * @param text all of it
     */
    public record NewFile(Path place, Path shownAs, String text) {}

    /**
     * Writes a file beside its place and moves it there; folders on the way are made.
     *
     * @param shownAs the file as it was typed, for messages
     */
    public static void write(Path file, Path shownAs, String text) {
        write(List.of(new NewFile(file, shownAs, text)));
    }

    /**
     * Writes files that belong together: each beside its place, and only when all are there are
     * they moved, so that a failed write leaves every earlier file as it was.
     */
    public static void write(List<NewFile> files) {
        files.forEach(f -> refuseOdd(f.place(), f.shownAs()));
        Map<NewFile, Path> beside = new LinkedHashMap<>();
        files.stream().distinct().forEach(f -> step(f, beside, () -> prepare(f, beside)));
        beside.forEach((file, part) -> step(file, beside, () -> move(part, file.place())));
    }

    /** Something that the disk may refuse. */
    private interface Step {
        void run() throws IOException;
    }

    private static void step(NewFile file, Map<NewFile, Path> beside, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            boolean some = beside.values().stream().anyMatch(Files::notExists);
            beside.values().forEach(SafeFile::remove);
            String state = some ? ". Other files of this command were written." : notWritten(e);
            throw Refusal.cannot("cannot write " + file.shownAs() + ": " + why(e) + state, e);
        }
    }

    private static void prepare(NewFile file, Map<NewFile, Path> beside) throws IOException {
        Path folder = file.place().toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".plumbline-", ".part");
        beside.put(file, part);
        Files.write(part, file.text().getBytes(StandardCharsets.UTF_8));
        readableLikeOthers(part);
    }

    /**
     * Reads a file of at most {@link #LARGEST} bytes.
     *
     * @param shownAs the file as it was typed, for messages
     */
    public static byte[] read(Path file, Path shownAs) {
        return read(file, shownAs, LARGEST);
    }

    /**
     * Reads a file of at most so many bytes.
     *
     * @param shownAs the file as it was typed, for messages
     * @param largest in bytes, whole megabytes
     */
    public static byte[] read(Path file, Path shownAs, long largest) {
        if (shownAs.toString().isEmpty() || shownAs.toString().equals("-")) {
            throw Refusal.cannot(
                    shownAs.toString().isEmpty()
                            ? "cannot read a file whose name is empty."
                            : "cannot read from a pipe. Save it to a file and name that.");
        }
        try {
            if (Files.isDirectory(file)) {
                throw Refusal.cannot(
                        "cannot read " + shownAs + ": it is a folder. Name the file inside it.");
            }
            if (!Files.isRegularFile(file) && Files.exists(file)) {
                throw Refusal.cannot(
                        "cannot read "
                                + shownAs
                                + ": it is a pipe or a device. Save it to a file and name"
                                + " that.");
            }
            if (Files.size(file) > largest) {
                throw Refusal.cannot(
                        "cannot read "
                                + shownAs
                                + ": it is larger than "
                                + largest / 1_000_000
                                + " MB. Split it, or check that it is the file you meant.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Refusal.cannot("cannot read " + shownAs + ": " + why(e) + ".", e);
        }
    }

    /** Why an operation failed, in plain words without a full stop. */
    public static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission is missing";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null
                ? "the system gave no reason"
                : reason.toLowerCase(java.util.Locale.ROOT);
    }

    /** What an exception has to say: its words, or why the operation failed if it has none. */
    public static String words(IOException e) {
        String message = e.getMessage();
        if (e instanceof FileSystemException f && f.getReason() == null && f.getFile() != null) {
            return f.getFile() + ": " + why(e);
        }
        return message == null || message.isBlank() ? why(e) : message;
    }

    /** A folder, a device or a pipe is not replaced by a file. */
    private static void refuseOdd(Path file, Path shownAs) {
        if (Files.isDirectory(file)) {
            throw Refusal.cannot(
                    "cannot write " + shownAs + ": it is a folder. Name a file inside it.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Refusal.cannot(
                    "cannot write " + shownAs + ": it is a pipe or a device. Name a file.");
        }
    }

    private static String notWritten(IOException e) {
        return e instanceof AccessDeniedException
                ? ". Choose another place with --out; nothing was changed."
                : ". Nothing was changed.";
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A temporary file is private to its owner; a report is as readable as any new file. */
    private static void readableLikeOthers(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            beside.toFile().deleteOnExit();
        }
    }
}
