package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.report.story.LedgerStory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlFormatTest implements ReportFormatContract {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*?)(/?)>");
    private static final Set<String> VOID =
            Set.of("meta", "br", "col", "hr", "input", "img", "link");

    @Override
    public ReportFormat format() {
        return new HtmlFormat();
    }

    @Override
    public List<String> sectionsInOrder() {
        return List.of(
                "<h1>",
                ">2</span>",
                ">3</span>",
                ">4</span>",
                "id=\"s5\"",
                "id=\"s6\"",
                "id=\"s7\"",
                "id=\"s8\"",
                "id=\"s9\"",
                "id=\"s10\"",
                "id=\"s11\"",
                "id=\"s12\"",
                "id=\"s13\"",
                "id=\"a\"",
                "id=\"b\"",
                "id=\"c\"",
                "id=\"d\"",
                "id=\"e\"");
    }

    @Test
    void thePolicyAllowsThisStylesheetAndNothingElse() throws Exception {
        String html = html();

        String css = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        byte[] sha =
                MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        assertThat(html)
                .contains(
                        "content=\"default-src 'none'; style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(sha)
                                + "'; base-uri 'none'; form-action 'none'\"");
        assertThat(html).containsOnlyOnce("<style>");
        assertThat(css).doesNotContain("url(", "@import", "</");
    }

    @Test
    void nothingOnThePageRunsLoadsOrNeedsAStyleAttribute() {
        String body = html().substring(html().indexOf("<body>"));

        assertThat(body)
                .doesNotContain("<script", " style=", "src=", "href=\"http", "<link", "<details");
        assertThat(TAG.matcher(body).results().map(m -> m.group(3)))
                .noneMatch(attributes -> attributes.contains(" on"));
    }

    @Test
    void everyElementIsClosedInTheRightOrder() {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html().replaceAll("(?s)<style>.*?</style>", ""));
        int seen = 0;
        while (tags.find()) {
            seen++;
            String name = tags.group(2);
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(name);
            } else if (tags.group(4).isEmpty() && !VOID.contains(name)) {
                open.push(name);
            }
        }
        assertThat(open).isEmpty();
        assertThat(seen).isGreaterThan(500);
    }

    @Test
    void idsAreUnique() {
        List<String> ids =
                Pattern.compile(" id=\"([^\"]*)\"")
                        .matcher(html())
                        .results()
                        .map(m -> m.group(1))
                        .toList();

        assertThat(ids).doesNotHaveDuplicates().contains("main");
    }

    @Test
    void everyChartStandsInATableRowThatSaysTheSameInWords() {
        String html = html();

        assertThat(html)
                .contains("aria-label=\"A 4, B 2\"")
                .contains("<span class=\"sr\">, A 4, B 2");
        assertThat(Pattern.compile("<svg role=\"img\"").matcher(html).results().count())
                .isEqualTo(
                        Pattern.compile("<td class=\"strip\"><svg role=\"img\"")
                                .matcher(html)
                                .results()
                                .count());
    }

    private String html() {
        return format().render(new ReportContext(LedgerStory.told().report()));
    }
}
