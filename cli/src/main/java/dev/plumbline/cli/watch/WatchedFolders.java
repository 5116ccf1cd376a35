package dev.plumbline.cli.watch;

import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The folders of some content, watched from the moment they are named. Changes that follow each
 * other closely, as an editor makes them when it saves, are one change. Waiting ends with the input
 * that was handed in.
 */
public final class WatchedFolders implements Changes, AutoCloseable {

    private static final int QUIET_MILLIS = 15;
    private static final int MOST_ROUNDS = 30;
    private static final int DEEPEST = 8;

    private final WatchService service;
    private final Set<Path> roots;
    private final Set<Path> watched = new HashSet<>();

    private WatchedFolders(WatchService service, Collection<Path> roots) {
        this.service = service;
        this.roots = Set.copyOf(roots);
    }

    /**
     * Begins to watch.
     *
     * @param roots folders that hold banks, contexts and the rest
     * @param input read to its end, which ends the waiting
     */
    public static WatchedFolders of(Collection<Path> roots, InputStream input) {
        try {
            WatchedFolders folders =
                    new WatchedFolders(FileSystems.getDefault().newWatchService(), roots);
            for (Path root : roots) {
                folders.watch(root);
                for (String part : ContentSource.FOLDERS) {
                    folders.watchAll(root.resolve(part));
                }
            }
            Thread reader = new Thread(() -> folders.readOut(input), "end of input");
            reader.setDaemon(true);
            reader.start();
            return folders;
        } catch (IOException e) {
            throw Refusal.cannot("cannot watch the content: " + SafeFile.why(e) + ".", e);
        }
    }

    private void readOut(InputStream input) {
        try {
            input.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // An input that cannot be read has ended.
        }
        close();
    }

    private void watchAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            for (Path inner : (Iterable<Path>) walk.filter(Files::isDirectory)::iterator) {
                watch(inner);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void watch(Path folder) throws IOException {
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        watched.add(folder);
    }

    @Override
    public boolean await() {
        try {
            boolean changed = false;
            while (!changed) {
                changed = isContent(service.take());
            }
            Optional<WatchKey> next = soon();
            for (int round = 0; next.isPresent() && round < MOST_ROUNDS; round++) {
                isContent(next.get());
                next = soon();
            }
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<WatchKey> soon() throws InterruptedException {
        return Optional.ofNullable(service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** Takes the events of a folder; whether any of them is about content. */
    private boolean isContent(WatchKey key) {
        Path folder = (Path) key.watchable();
        boolean content = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            content |=
                    !(event.context() instanceof Path name)
                            || isContent(folder, folder.resolve(name));
        }
        if (!key.reset()) {
            watched.remove(folder);
        }
        return content;
    }

    private boolean isContent(Path folder, Path changed) {
        String name = changed.getFileName().toString();
        boolean part = !roots.contains(folder) || ContentSource.FOLDERS.contains(name);
        if (part && Files.isDirectory(changed, LinkOption.NOFOLLOW_LINKS)) {
            try {
                watchAll(changed);
            } catch (IOException e) {
                return true;
            }
            return true;
        }
        return List.of("yaml", "yml").contains(name.substring(name.lastIndexOf('.') + 1))
                || watched.contains(changed);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
