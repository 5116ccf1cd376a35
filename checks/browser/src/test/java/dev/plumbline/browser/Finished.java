package dev.plumbline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a Java process ended.
 *
 * @param code its exit code
 * @param text what it wrote, both streams together
 */
record Finished(int code, String text) {

    /** Starts the Java of this test with these arguments and waits for its end. */
    static Finished run(String... arguments) {
        List<String> command =
                Stream.concat(
                                Stream.of(ProcessHandle.current().info().command().orElseThrow()),
                                Stream.of(arguments))
                        .toList();
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Finished(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
