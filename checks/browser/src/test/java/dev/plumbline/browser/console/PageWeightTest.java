package dev.plumbline.browser.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much the pages weigh, each file compressed by itself as it is sent. */
@ExtendWith(WithConsole.class)
class PageWeightTest {

    private static final Path PAGE =
            House.root().resolve("console/src/main/resources/dev/plumbline/console/page");

    @Test
    void anInterviewersFirstScreenNeedsAtMostThirtyKilobytes() {
        TreeMap<String, Integer> needed = new TreeMap<>();
        List.of("index.html", "tokens.css", "console.css").forEach(name -> weigh(name, needed));
        follow("app.js", needed);

        assertThat(needed)
                .containsKeys("talk.js", "log.js", "outbox.js")
                .doesNotContainKey("desk.js");
        assertThat(needed.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s", needed)
                .isLessThanOrEqualTo(30 * 1024);
    }

    @Test
    void theCandidatesPageNeedsAtMostSixKilobytesAndAllPagesTogetherFiftySix() throws IOException {
        TreeMap<String, Integer> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGE)) {
            files.map(Path::getFileName).forEach(name -> weigh(name.toString(), all));
        }
        TreeMap<String, Integer> candidate = new TreeMap<>();
        List.of("candidate.html", "candidate.css", "tokens.css")
                .forEach(name -> weigh(name, candidate));
        follow("candidate.js", candidate);

        assertThat(candidate.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s", candidate)
                .isLessThanOrEqualTo(6 * 1024);
        assertThat(all.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s", all)
                .isLessThanOrEqualTo(56 * 1024);
    }

    @Test
    void everythingComesFromTheConsoleItself(Evening evening) {
        Person ada = evening.interviewerAtWork(0);

        ada.presses("Enter").sees("Rate first.");

        assertThat(ada.requests())
                .extracting(Request::url)
                .allMatch(
                        url ->
                                url.startsWith(evening.house().address())
                                        || url.startsWith("data:"));
        assertThat(ada.page().locator("script:not([src]), style, [style*=url]").count()).isZero();
        assertThat(ada.troubles()).isEmpty();
    }

    /** A module and whatever it imports when it is loaded. */
    private static void follow(String name, TreeMap<String, Integer> into) {
        if (into.containsKey(name)) {
            return;
        }
        weigh(name, into);
        text(name)
                .lines()
                .filter(line -> line.startsWith("import ") || line.startsWith("export * from"))
                .map(line -> line.replaceAll(".*'\\./([^']+)'.*", "$1"))
                .forEach(imported -> follow(imported, into));
    }

    private static void weigh(String name, TreeMap<String, Integer> into) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text(name).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        into.put(name, bytes.size());
    }

    private static String text(String name) {
        try {
            return Files.readString(PAGE.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
