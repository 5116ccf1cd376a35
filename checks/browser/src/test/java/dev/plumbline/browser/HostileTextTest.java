package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people write in an interview file is text, whatever it looks like. */
@ExtendWith(WithChromium.class)
class HostileTextTest {

    private static final List<String> HOSTILE =
            List.of(
                    "<script>window.ran = 1; alert(1)</script>",
                    "</style></q></td></table><h1>Ready</h1>",
                    "<img src=x onerror=\"window.ran = 1\">",
                    "<svg onload='window.ran = 1'>",
                    "\" onmouseover=\"window.ran = 1\" x=\"",
                    "${r.head.candidate} #{1+1} [=1+1] <@m.say r/>",
                    "[a](java&#115;cript:alert(1)) ![b](https://example.invalid/x.png)",
                    "**bold** _under_ `code` # heading",
                    "| a | b | &lt;i&gt; &amp;",
                    "https://example.invalid/track.gif");

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"LIGHT", "PHONE", "PRINT"})
    void itAppearsAsItWasWrittenAndRunsNothing(View view, Desk desk, @TempDir Path folder)
            throws IOException {
        Path file = Reports.of(written(folder, "hostile-" + view));

        OpenPage report = desk.open(file, view);

        String shown = report.shown("body");
        assertThat(HOSTILE).allSatisfy(text -> assertThat(shown).contains(text));
        String evidence = report.shown("#s6");
        assertThat(HOSTILE).anySatisfy(text -> assertThat(evidence).contains(text));
        assertThat(report.shown("#s8")).contains(HOSTILE.get(0));
        Page page = report.page();
        assertThat(page.evaluate("typeof window.ran")).isEqualTo("undefined");
        assertThat(page.locator("h1").count()).isOne();
        assertThat(page.locator("script, img, iframe, main a, [onload], [onerror]").count())
                .isZero();
        assertThat(report.messages()).isEmpty();
        assertThat(report.requests()).containsExactly(file.toUri().toString());
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void itBreaksNoLayout(View view, Desk desk, @TempDir Path folder) throws IOException {
        OpenPage report = desk.open(Reports.of(written(folder, "layout-" + view)), view);

        assertThat((Integer) report.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(view.width());
        assertThat(report.ask("outside")).isEmpty();
        assertThat(report.ask("overlaps")).isEmpty();
    }

    /**
     * The shipped interview with these texts in its notes, worries, reasons and a written answer.
     */
    private static Path written(Path folder, String name) throws IOException {
        String yaml =
                Files.readString(
                        Reports.root("content/interviews/senior-backend-c-1042.yaml"),
                        StandardCharsets.UTF_8);
        int[] next = {0};
        String changed =
                Pattern.compile("((?:text|worry|reason): )\"([^\"]*)\"")
                        .matcher(yaml)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                found.group(1)
                                                        + quoted(
                                                                found.group(2)
                                                                        + " "
                                                                        + text(next[0]++))));
        StringBuilder answer = new StringBuilder("    response: |\n");
        HOSTILE.forEach(text -> answer.append("      ").append(text).append('\n'));
        assertThat(next[0]).isGreaterThan(50);
        Path file = folder.resolve(name + ".yaml");
        Files.writeString(
                file,
                changed.replaceFirst(
                        "(?m)^    minutes: 13$",
                        Matcher.quoteReplacement(answer + "    minutes: 13")),
                StandardCharsets.UTF_8);
        return file;
    }

    private static String text(int number) {
        return HOSTILE.get(number % HOSTILE.size());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
