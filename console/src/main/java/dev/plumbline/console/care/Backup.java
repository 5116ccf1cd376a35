package dev.plumbline.console.care;

import dev.plumbline.console.log.Chain;
import dev.plumbline.console.store.SqliteStore;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a data folder. A backup may be made while a console runs on it: the database is copied
 * as it stands at one moment, the keys and setups after it, so that no envelope lacks its key.
 */
public final class Backup {

    private Backup() {}

    /**
     * Copies a folder into one that is not there yet; what cannot be copied whole is taken away.
     *
     * @return the chains of the copied database, checked
     */
    public static Chain make(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            throw new IOException(to.getFileName() + " is there already. Choose another folder.");
        } else if (!Files.exists(from.resolve("log.sqlite"))) {
            throw new IOException(from.getFileName() + " is no data folder.");
        }
        Path partial = to.resolveSibling(to.getFileName() + ".partial");
        clear(partial);
        Files.createDirectories(partial);
        try {
            try (SqliteStore store = SqliteStore.open(from.resolve("log.sqlite"))) {
                store.backup(partial.resolve("log.sqlite"));
            }
            copy(from.resolve("keys"), partial.resolve("keys"));
            copy(from.resolve("setups"), partial.resolve("setups"));
            Chain chain = checked(partial);
            Files.move(partial, to, StandardCopyOption.ATOMIC_MOVE);
            return chain;
        } catch (IOException e) {
            clear(partial);
            throw e;
        }
    }

    private static Chain checked(Path copy) throws IOException {
        Chain chain = new Chain();
        try (SqliteStore store = SqliteStore.open(copy.resolve("log.sqlite"))) {
            store.read(Optional.empty(), 0, chain::add);
        }
        if (!chain.breaks().isEmpty()) {
            throw new IOException("The chain does not hold: " + chain.breaks().get(0).says() + ".");
        }
        return chain;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().endsWith(".partial")) {
                    Files.copy(
                            file,
                            to.resolve(file.getFileName()),
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
                            throws IOException {
                        Files.delete(dir);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
