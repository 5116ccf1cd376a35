package dev.plumbline.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A workspace as {@code plumbline init} makes it, with a question begun by {@code bank new}. */
record Ours(Path folder) {

    /** The question that was begun, relative to the folder. */
    static final String QUESTION = "banks/migrations/mig-trams-at-night.yaml";

    private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    /** Makes the workspace in a folder that is empty. */
    static Ours in(Path empty) {
        Ours ours = new Ours(empty.resolve("ours"));
        plumbline(empty, "init", "ours");
        plumbline(
                ours.folder(),
                "bank",
                "new",
                "--competency",
                "schema-migration",
                "--title",
                "Trams at night");
        return ours;
    }

    /** A place in this checkout. */
    static Path root(String path) {
        return ROOT.resolve(path);
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String uri(String file) {
        return folder.resolve(file).toUri().toString();
    }

    private static void plumbline(Path folder, String... arguments) {
        Path jar = root("cli/target/plumbline.jar");
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError(
                    "These checks look at what cli/target/plumbline.jar writes, and it is not"
                            + " built: start them with \"PLUMBLINE_CHECKS=all mvn verify\".");
        }
        String java = ProcessHandle.current().info().command().orElseThrow();
        List<String> command =
                Stream.concat(Stream.of(java, "-jar", jar.toString()), Stream.of(arguments))
                        .toList();
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", arguments) + " failed: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
