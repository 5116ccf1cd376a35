package dev.plumbline.cli.edge;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * All that a command may know of the world around it. Tests hand in their own.
 *
 * @param out for results, always UTF-8
 * @param err for messages and progress, always UTF-8
 * @param directory against which relative paths are read
 * @param environment variables of the process
 * @param outIsTerminal whether a person watches {@code out}
 * @param errIsTerminal whether a person watches {@code err}
 * @param typed what a person types, always UTF-8; empty when nobody sits at a terminal
 * @param in what the program is fed; its end ends a command that watches
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Path directory,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Optional<BufferedReader> typed,
        InputStream in) {

    /** Those in which nothing is fed. */
    public Surroundings(
            PrintStream out,
            PrintStream err,
            Path directory,
            Map<String, String> environment,
            boolean outIsTerminal,
            boolean errIsTerminal,
            Optional<BufferedReader> typed) {
        this(
                out,
                err,
                directory,
                environment,
                outIsTerminal,
                errIsTerminal,
                typed,
                InputStream.nullInputStream());
    }

    /**
     * Those of this process. The launcher says through the system properties {@code
     * plumbline.in.terminal}, {@code plumbline.out.terminal} and {@code plumbline.err.terminal}
     * whether a stream is a terminal; without it no stream counts as one.
     */
    public static Surroundings ofProcess() {
        return new Surroundings(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Boolean.getBoolean("plumbline.out.terminal"),
                Boolean.getBoolean("plumbline.err.terminal"),
                typedAtTerminal(),
                System.in);
    }

    /** The path a person meant by a word on the command line. */
    public Path resolve(Path given) {
        return directory.resolve(given).normalize();
    }

    /** Whether results may be coloured. */
    public boolean colour() {
        return outIsTerminal && wantsColour();
    }

    /** Whether messages may be coloured. */
    public boolean colourErrors() {
        return errIsTerminal && wantsColour();
    }

    private boolean wantsColour() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    private static Optional<BufferedReader> typedAtTerminal() {
        return Boolean.getBoolean("plumbline.in.terminal")
                        && Boolean.getBoolean("plumbline.out.terminal")
                ? Optional.of(
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
