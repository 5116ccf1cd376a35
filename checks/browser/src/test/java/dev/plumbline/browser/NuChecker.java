package dev.plumbline.browser;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The Nu HTML checker, started as a process: on a class path it would bring an old web server. It
 * comes through npm, at the version that package-lock.json of this module names.
 */
final class NuChecker {

    /**
     * It does not know that a policy may allow a style by its hash; QuietPageTest proves that it
     * does.
     */
    private static final String NOT_A_FAULT = ".*Inline style violates Content Security Policy.*";

    private NuChecker() {}

    /** Checks a page; code 0 and no text when nothing is wrong. */
    static Finished check(Path page) {
        Path checker = find(Reports.root("checks/browser"));
        return Finished.run(
                "-jar",
                checker.toString(),
                "--also-check-css",
                "--filterpattern",
                NOT_A_FAULT,
                page.toString());
    }

    /**
     * The checker's jar below a folder with npm packages.
     *
     * @throws AssertionError with what to do about it, when it is not there
     */
    static Path find(Path folder) {
        Path jar = folder.resolve("node_modules/vnu-jar/build/dist/vnu.jar");
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError(
                    "These checks need the Nu HTML checker, and it is not there: fetch it with"
                            + " \"npm ci --ignore-scripts --prefix checks/browser\", or start"
                            + " .ci/run, which does.");
        }
        return jar;
    }
}
