package dev.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The Chromium that is installed on this machine, started once for the whole suite. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    /** No window, no sandbox (it cannot start as root), and nothing that calls home. */
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; whoever starts it closes it. */
    public static Chromium start() {
        Path program = find(System.getenv("PATH"));
        Playwright playwright = Playwright.create();
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /**
     * The first program of a known name in the folders of a PATH.
     *
     * @throws AssertionError with what to do about it, when there is none: a suite that was asked
     *     for and cannot run has failed
     */
    static Path find(String path) {
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "These checks need Chromium, and none of "
                                                + String.join(", ", NAMES)
                                                + " is on the PATH: install one, or start .ci/run,"
                                                + " which does."));
    }

    /** The browser, without a page. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
