package dev.plumbline.console.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a console keeps everything: one database, one key for each candidate, and the
 * setups of its interviews. One process at a time holds it.
 */
public final class DataFolder implements AutoCloseable {

    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "afpfs", "9p", "fuse.sshfs");

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes hold of a folder, making it when it is not there.
     *
     * @throws IOException with a sentence for a person
     */
    public static DataFolder hold(Path root) throws IOException {
        try {
            Files.createDirectories(root);
            closeToOthers(root);
            String type = Files.getFileStore(root).type().toLowerCase(Locale.ROOT);
            if (NETWORK.contains(type)) {
                throw new IOException(
                        "A log on a network file system ("
                                + type
                                + ") can be damaged. Choose a folder on this machine's disk.");
            }
            FileChannel channel =
                    FileChannel.open(
                            root.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = tried(channel);
            if (lock == null) {
                channel.close();
                throw new IOException(
                        "Another process uses this data folder. End it first, or choose another"
                                + " folder.");
            }
            return new DataFolder(root, channel, lock);
        } catch (AccessDeniedException e) {
            throw new IOException("The data folder may not be written.", e);
        } catch (FileSystemException e) {
            throw new IOException("The data folder cannot be used.", e);
        }
    }

    private static void closeToOthers(Path root) throws IOException {
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The log's database. */
    public Path database() {
        return root.resolve("log.sqlite");
    }

    /** Where the keys lie. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Where openings and the setups of interviews lie. */
    public Path setups() {
        return root.resolve("setups");
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
