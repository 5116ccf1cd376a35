package dev.plumbline.console.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.console.log.Head;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key for each candidate, and the one that signs. */
class KeyRingTest {

    private static final byte[] WORDS = "Says it twice.".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder = Path.of("");

    private KeyRing keys() throws IOException {
        return KeyRing.open(folder, new SecureRandom());
    }

    @Test
    void whatIsSealedIsOpenedByTheSameKeyAlsoLater() throws IOException {
        KeyRing keys = keys();
        keys.make("one");
        byte[] sealed = keys.close("one", "c-1\nnoted", WORDS);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("twice");
        assertThat(keys().open("one", "c-1\nnoted", sealed)).contains(WORDS);
        assertThat(keys.close("one", "c-1\nnoted", WORDS)).isNotEqualTo(sealed);
    }

    @Test
    void whatIsSealedCannotBeMovedToAnotherCommandOrInterview() throws IOException {
        KeyRing keys = keys();
        keys.make("one");
        keys.make("two");
        byte[] sealed = keys.close("one", "c-1\nnoted", WORDS);

        assertThatThrownBy(() -> keys.open("one", "c-2\nnoted", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.open("two", "c-1\nnoted", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDestroyedKeyOpensNothingAndLeavesNoFile() throws IOException {
        KeyRing keys = keys();
        keys.make("one");
        byte[] sealed = keys.close("one", "c-1", WORDS);

        keys.destroy("one");

        assertThat(keys.open("one", "c-1", sealed)).isEmpty();
        assertThat(keys().has("one")).isFalse();
        assertThat(folder.resolve("one.key")).doesNotExist();
    }

    @Test
    void headsAreSignedByTheSameKeyAfterARestart() throws IOException {
        String hash = "ab".repeat(32);
        Head first = keys().sign("one", 7, hash);
        Head second = keys().sign("one", 7, hash);

        assertThat(second).isEqualTo(first);
        assertThat(first.holds("one")).isTrue();
        assertThat(first.holds("two")).isFalse();
    }

    @Test
    void keysAreForTheirOwnerOnlyAndPathsAreRefused() throws IOException {
        KeyRing keys = keys();
        keys.make("one");

        assertThat(Files.getPosixFilePermissions(folder.resolve("one.key"))).hasSize(2);
        for (String id : List.of("../one", "a/b", "", "x".repeat(65), "A")) {
            assertThatThrownBy(() -> keys.make(id)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aDamagedSigningKeyIsSaidInWords() throws IOException {
        keys();
        Files.writeString(folder.resolve("signing"), "damaged\n");

        assertThatThrownBy(this::keys)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("signing key is damaged");
    }
}
