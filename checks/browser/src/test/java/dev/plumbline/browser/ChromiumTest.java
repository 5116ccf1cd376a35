package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @Test
    void aMissingChromiumIsAFailureAndOnePlainSentence(@TempDir Path empty) {
        assertThatThrownBy(() -> Chromium.find(empty.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "These checks need Chromium, and none of chromium, chromium-browser,"
                                + " google-chrome is on the PATH: install one, or start .ci/run,"
                                + " which does.");
    }

    @Test
    void theFirstProgramOnThePathIsTaken(@TempDir Path first, @TempDir Path second)
            throws IOException {
        Files.createFile(first.resolve("chromium"));
        Path program = Files.createFile(second.resolve("google-chrome"));
        assertThat(program.toFile().setExecutable(true)).isTrue();

        Path found = Chromium.find(first + File.pathSeparator + second);

        assertThat(found).isEqualTo(program);
    }
}
