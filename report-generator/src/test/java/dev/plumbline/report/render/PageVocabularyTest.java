package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.report.story.LedgerStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageVocabularyTest {

    @Test
    void ourPagesKeepToTheVocabulary() {
        assertThat(PageVocabulary.inHtml(render("html"))).isEmpty();
        assertThat(PageVocabulary.inMarkdown(render("md"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a total score of 7, score",
        "an IQ of 110, measure-of-a-person",
        "the 90th percentile, measure-of-a-person",
        "candidates are ranked, measure-of-a-person",
        "do not hire, hire",
        "passed the interview, hire",
        "an objective rating, claim",
        "a validated method, claim",
        "free of bias, claim",
        "it would settle the doubt, promise",
        "we guarantee it, promise",
        "a strong candidate, judges-a-person"
    })
    void aClaimOrAJudgementIsASlip(String text, String rule) {
        assertThat(PageVocabulary.inText(text))
                .extracting(PageVocabulary.Slip::rule)
                .contains(rule);
    }

    @Test
    void scorecardsHiringPanelsAndObjectivesAreNoSlips() {
        assertThat(
                        PageVocabulary.inText(
                                "A scorecard for the hiring panel on service objectives and failing"
                                        + " payments."))
                .isEmpty();
    }

    @Test
    void wordsOfPeopleAndOfTheContentAreTheirs() {
        String html =
                "<p>A: <q dir=\"auto\">a strong hire</q> and <span class=\"ct\">NOT"
                        + " VALID</span></p>";
        String markdown = "A: “a “strong” hire”.\n```text\na good score\n```\n";

        assertThat(PageVocabulary.inHtml(html)).isEmpty();
        assertThat(PageVocabulary.inMarkdown(markdown)).isEmpty();
        assertThat(PageVocabulary.inHtml("<p>a strong hire</p>")).hasSize(2);
        assertThat(PageVocabulary.inMarkdown("a strong “x” hire")).hasSize(2);
    }

    private static String render(String format) {
        return ReportFormats.of(format)
                .orElseThrow()
                .render(new ReportContext(LedgerStory.told().report()));
    }
}
