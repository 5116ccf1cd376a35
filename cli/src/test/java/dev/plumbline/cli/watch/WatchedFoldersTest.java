package dev.plumbline.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change on a disk, and input that ends. */
class WatchedFoldersTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aChangedFileIsAChangeAndTheEndOfInputEndsTheWaiting() throws IOException {
        Path file = Files.createDirectories(folder.resolve("banks/own")).resolve("own-one.yaml");
        PipedOutputStream typed = new PipedOutputStream();
        try (PipedInputStream input = new PipedInputStream(typed);
                WatchedFolders watched = WatchedFolders.of(List.of(folder), input)) {
            Files.writeString(file, "id: own-one\n");

            boolean changed = watched.await();
            typed.close();
            boolean more = watched.await();

            assertThat(changed).isTrue();
            assertThat(more).isFalse();
        }
    }

    @Test
    void aFileInAFolderThatIsNewItselfIsAChange() throws IOException {
        try (PipedOutputStream typed = new PipedOutputStream();
                PipedInputStream input = new PipedInputStream(typed);
                WatchedFolders watched = WatchedFolders.of(List.of(folder), input)) {
            Files.createDirectories(folder.resolve("contexts"));
            boolean made = watched.await();
            Files.writeString(folder.resolve("contexts/ctx-own.yaml"), "id: ctx-own\n");
            boolean written = watched.await();

            assertThat(made).isTrue();
            assertThat(written).isTrue();
        }
    }

    @Test
    void nothingIsWaitedForWhereTheInputHasEndedAlready() {
        try (WatchedFolders watched =
                WatchedFolders.of(List.of(folder), InputStream.nullInputStream())) {
            assertThat(watched.await()).isFalse();
        }
    }
}
