package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether people who cannot see, or not well, get the same report. */
@ExtendWith(WithChromium.class)
class ReadableByEverybodyTest {

    /** Axe does not judge a single character; it has the colour of the section numbers. */
    private static final String ARROW = ".arr";

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#inEveryView")
    void aReportHasNoFaultThatAxeKnowsAndNoneThatItLeavesToUs(
            String interview, View view, Desk desk) {
        Page page = desk.open(Reports.of(interview), view).page();

        AxeResults found = axe(page);

        assertThat(sentences(found.getViolations())).isEmpty();
        // On paper axe cannot tell which white lies under a text; all of it is white there.
        assertThat(view == View.PRINT ? List.of() : sentences(found.getIncomplete())).isEmpty();
        assertThat(found.getPasses()).extracting(Rule::getId).contains("color-contrast");
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void theHeadingsBeginWithOneFirstAndSkipNoLevel(String interview, Desk desk) {
        OpenPage report = desk.open(Reports.of(interview), View.LIGHT);

        List<String> levels = report.texts("h1, h2, h3, h4, h5, h6", "e => e.tagName");

        assertThat(levels).hasSizeGreaterThan(15).startsWith("H1");
        assertThat(levels.stream().filter("H1"::equals)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i).charAt(1) - levels.get(i - 1).charAt(1))
                    .as("step down from heading %d", i)
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void theDocumentNamesItsLanguageAndItsTitle(String interview, Desk desk) {
        Page page = desk.open(Reports.of(interview), View.LIGHT).page();

        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
        assertThat(page.title()).startsWith("Readiness report: C-10");
    }

    @Test
    void theKeyboardReachesTheReportPastTheHead(Desk desk) {
        Page page = desk.open(Reports.of("senior-backend-c-1042"), View.LIGHT).page();

        page.keyboard().press("Tab");

        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#main");
        assertThat(page.evaluate("document.activeElement.getBoundingClientRect().left >= 0"))
                .isEqualTo(true);
    }

    @Test
    void axeWouldNoticePaleText(Desk desk, @TempDir Path folder) throws Exception {
        Path pale = folder.resolve("pale.html");
        Files.writeString(
                pale,
                "<!doctype html><html lang=en><title>t</title><main><h1>t</h1>"
                        + "<p style='color:#bbb;background:#fff'>pale</p></main>",
                StandardCharsets.UTF_8);

        AxeResults found = axe(desk.open(pale, View.LIGHT).page());

        assertThat(sentences(found.getViolations()))
                .singleElement()
                .asString()
                .startsWith("color-contrast");
    }

    private static AxeResults axe(Page page) {
        // A watermark is pale on purpose, and the head of the page says the same in ink.
        page.evaluate("document.querySelector('.wm')?.remove()");
        return new AxeBuilder(page).setLegacyMode(true).exclude(ARROW).analyze();
    }

    private static List<String> sentences(List<Rule> rules) {
        return rules.stream()
                .flatMap(
                        rule ->
                                rule.getNodes().stream()
                                        .map(node -> rule.getId() + ": " + node.getHtml()))
                .toList();
    }
}
