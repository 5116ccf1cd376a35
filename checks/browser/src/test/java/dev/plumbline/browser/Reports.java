package dev.plumbline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reports as the command line writes them, each made once for the whole suite. */
final class Reports {

    private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Path JAR = ROOT.resolve("cli/target/plumbline.jar");
    private static final Path MADE = Path.of("target/reports").toAbsolutePath();
    private static final ConcurrentHashMap<Path, Path> PAGES = new ConcurrentHashMap<>();

    private Reports() {}

    /** The shipped interviews, by name. */
    private static TreeMap<String, Path> interviews() {
        try (Stream<Path> files = Files.list(ROOT.resolve("content/interviews"))) {
            TreeMap<String, Path> named = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .forEach(file -> named.put(stem(file), file));
            return named;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the shipped interviews. */
    static Stream<String> names() {
        return interviews().keySet().stream();
    }

    /** Each shipped interview in each view. */
    static Stream<Arguments> inEveryView() {
        return names().flatMap(
                        name -> Stream.of(View.values()).map(view -> Arguments.of(name, view)));
    }

    /** The HTML report of a shipped interview. */
    static Path of(String interview) {
        return of(interviews().get(interview));
    }

    /** The HTML report of an interview file. */
    static Path of(Path interview) {
        return PAGES.computeIfAbsent(interview, Reports::make);
    }

    /** A place in this checkout. */
    static Path root(String path) {
        return ROOT.resolve(path);
    }

    private static Path make(Path interview) {
        if (!Files.isRegularFile(JAR)) {
            throw new AssertionError(
                    "These checks look at what cli/target/plumbline.jar writes, and it is not"
                            + " built: start them with \"PLUMBLINE_CHECKS=all mvn verify\".");
        }
        Path out = MADE.resolve(stem(interview));
        Finished report =
                Finished.run(
                        "-jar",
                        JAR.toString(),
                        "report",
                        interview.toString(),
                        "--format",
                        "html",
                        "--out",
                        out.toString());
        if (report.code() != 0) {
            throw new AssertionError("plumbline report failed: " + report.text());
        }
        try (Stream<Path> pages = Files.list(out)) {
            return pages.filter(file -> file.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
