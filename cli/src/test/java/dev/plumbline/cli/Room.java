package dev.plumbline.cli;

import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.desk.InterviewDesk;
import dev.plumbline.cli.edge.Surroundings;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder in which commands run as a person would run them, without a process of their own. */
record Room(
        Path folder, Map<String, String> environment, boolean terminal, Optional<String> typed) {

    /** What a command printed and how it ended. */
    record Outcome(int exit, String out, String err) {}

    static Room in(Path folder) {
        return new Room(folder, Map.of(), false, Optional.empty());
    }

    Room(Path folder, Map<String, String> environment, boolean terminal) {
        this(folder, environment, terminal, Optional.empty());
    }

    /** The same room with somebody at the terminal who types these lines. */
    Room typing(String... lines) {
        return new Room(
                folder, environment, terminal, Optional.of(String.join("\n", lines) + "\n"));
    }

    Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        folder,
                        environment,
                        terminal,
                        terminal,
                        typed.map(t -> new BufferedReader(new StringReader(t))));
        int exit = Plumbline.run(surroundings, args);
        return new Outcome(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** How many questions are shipped: their files, counted without the program that reads them. */
    static long shippedQuestions() {
        return ContentSource.shipped().copies("banks").keySet().stream()
                .filter(file -> !file.endsWith("/bank.yaml"))
                .count();
    }

    /** The text of the shipped interview of a senior back-end engineer. */
    static String shippedInterview() {
        byte[] bytes =
                ContentSource.shipped()
                        .copies(InterviewDesk.SHIPPED)
                        .getOrDefault(InterviewDesk.SHIPPED, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** This room with the shipped interview in it, as {@code senior.yaml}. */
    Room withInterview() {
        return with("senior.yaml", shippedInterview());
    }

    Room with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Room with(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below the room, sorted, with slashes between the names. */
    List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
