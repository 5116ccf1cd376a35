package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.plumbline.report.story.HostileTexts;
import dev.plumbline.report.story.LedgerStory;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Candidate, note, reason, worry, dissent, quote, opening and retention: all made of one hostile
 * text.
 */
class HostileTextTest {

    private static final Pattern TAGS = Pattern.compile("</?([a-z0-9]+)");
    private static final List<String> HARMLESS = tagsOf(html("calm"));

    static Stream<String> texts() {
        return HostileTexts.all().stream();
    }

    static Stream<List<String>> hidden() {
        return HostileTexts.hidden().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theHtmlPageHasTheSameElementsWhateverPeopleWrote(String text) {
        String html = html(text);

        assertThat(tagsOf(html).stream().filter(t -> !t.equals("br") && !t.equals("q")))
                .isEqualTo(
                        HARMLESS.stream().filter(t -> !t.equals("br") && !t.equals("q")).toList());
        assertThat(visible(html)).contains(oneLine(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theMarkdownReportRendersTheTextAndNothingElse(String text) {
        String rendered = commonMark(render("md", text));

        assertThat(rendered).doesNotContain("<a ", "<img", "<script", "<em>", "<del>");
        assertThat(headings(rendered)).isEqualTo(headings(commonMark(render("md", "calm"))));
        assertThat(visible(rendered)).contains(oneLine(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theJsonReportHoldsTheTextAsAString(String text) {
        String json = render("json", text);

        assertThat(json).doesNotContain("<", ">");
        assertThat(json).contains(jsonOf(oneLine(text)));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void whatHidesOrTurnsTextIsShownInEveryFormat(List<String> pair) {
        String text = pair.get(0);
        String seen = pair.get(1);

        assertThat(visible(html(text))).contains(seen);
        assertThat(visible(commonMark(render("md", text)))).contains(seen);
        assertThat(render("json", text)).contains(seen);
    }

    private static String html(String text) {
        return render("html", text);
    }

    private static String render(String format, String text) {
        return ReportFormats.of(format)
                .orElseThrow()
                .render(new ReportContext(LedgerStory.withWords(said -> text).report()));
    }

    private static String commonMark(String markdown) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        return HtmlRenderer.builder(options)
                .build()
                .render(Parser.builder(options).build().parse(markdown));
    }

    private static List<String> tagsOf(String html) {
        return TAGS.matcher(html).results().map(m -> m.group(1)).toList();
    }

    private static List<String> headings(String html) {
        return Pattern.compile("<(h[1-6])").matcher(html).results().map(m -> m.group(1)).toList();
    }

    private static String visible(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("</?[a-z][^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String oneLine(String text) {
        return text.strip().replace('\n', ' ').replaceAll(" +", " ").strip();
    }

    private static String jsonOf(String text) {
        String json = dev.plumbline.bank.canonical.Json.write(text).strip();
        return json.substring(1, json.length() - 1);
    }
}
