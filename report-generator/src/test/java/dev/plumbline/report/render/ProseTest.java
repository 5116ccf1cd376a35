package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private final Prose prose = new Prose();

    @Test
    void paragraphsCodeListsAndTablesAreSet() {
        String html =
                prose.html(
                        """
                        Read *this* and `that`:

                        - one
                        - two

                        | a | b |
                        |---|---|
                        | 1 | 2 |

                        ```python
                        if a < b:
                            pass
                        ```
                        """);

        assertThat(html)
                .contains("<p>Read <em>this</em> and <code>that</code>:</p>")
                .contains("<li>one</li>", "<td>1</td>", "if a &lt; b:\n    pass\n");
    }

    @Test
    void anHttpsLinkStaysAndTellsNobodyWhereItWasFollowedFrom() {
        assertThat(prose.html("[docs](https://example.invalid/a)"))
                .contains("href=\"https://example.invalid/a\"")
                .contains("noreferrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](java&#115;cript:alert(1))",
                "[a](data:text/html,x)",
                "[a](http://example.invalid)",
                "![a](https://example.invalid/x.png)",
                "<script>alert(1)</script>",
                "<a href=\"https://example.invalid\" onclick=\"x()\">a</a>",
                "<p style=\"color:red\">a</p>",
                "<iframe src=x></iframe>"
            })
    void nothingThatRunsLoadsOrStylesSurvives(String markdown) {
        assertThat(prose.html(markdown))
                .doesNotContain("<script", "<img", "<iframe", "href=\"java", "href=\"data")
                .doesNotContain(
                        "href=\"http:", "<p style", "<a href=\"https://example.invalid\" on");
    }

    @Test
    void markupInProseIsPrintedAsItIs() {
        assertThat(prose.html("a <b>c</b>")).contains("&lt;b&gt;c&lt;/b&gt;");
    }

    @Test
    void charactersThatHideAreShown() {
        assertThat(prose.html("a\u202Eb")).contains("a[U&#43;202E]b");
    }

    @Test
    void theEmptyCornerOfATableIsNoHeading() {
        String html = prose.html("| | now |\n|---|---|\n| p95 | 1.9 s |\n");

        assertThat(html).contains("<tr><td></td><th>now</th></tr>");
    }
}
