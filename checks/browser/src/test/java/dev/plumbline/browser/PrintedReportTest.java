package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report on sheets of A4. */
@ExtendWith(WithChromium.class)
class PrintedReportTest {

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void pageOneIsOneSheetWithTheWordTheMustsAndTheFieldsToFillIn(String interview, Desk desk)
            throws IOException {
        List<String> sheets = print(desk.open(Reports.of(interview), View.PRINT));

        assertThat(sheets).hasSizeGreaterThan(4);
        assertThat(sheets.get(0))
                .containsSubsequence(
                        "Readiness report",
                        "The musts of this role",
                        "The rule that decided",
                        "Decide",
                        "Ask one more",
                        "Decline",
                        "For people to fill in.")
                .doesNotContain("Competency profile");
        assertThat(sheets.get(1)).startsWith("5 Competency profile");
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void everySheetIsA4AndNoneIsEmpty(String interview, Desk desk) throws IOException {
        Page page = desk.open(Reports.of(interview), View.PRINT).page();

        try (PDDocument document = Loader.loadPDF(pdf(page))) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PDRectangle sheet = document.getPage(i).getMediaBox();
                assertThat(Math.round(sheet.getWidth() / 72 * 25.4f)).isEqualTo(210);
                assertThat(Math.round(sheet.getHeight() / 72 * 25.4f)).isEqualTo(297);
            }
        }
        assertThat(print(page))
                .allSatisfy(
                        sheet -> assertThat(sheet.replaceAll("\\s", "")).hasSizeGreaterThan(80));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void noHeadingIsTheLastLineOfASheet(String interview, Desk desk) throws IOException {
        OpenPage report = desk.open(Reports.of(interview), View.PRINT);
        List<String> headings =
                report.texts("h2, h3", "e => e.textContent.replace(/\\s+/g, ' ').trim()");

        for (String sheet : print(report)) {
            String last = sheet.strip().lines().reduce((a, b) -> b).orElseThrow();
            assertThat(headings).hasSizeGreaterThan(10).doesNotContain(last.strip());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void whatTheScreenShowsThePaperShowsToo(String interview, Desk desk) {
        OpenPage screen = desk.open(Reports.of(interview), View.LIGHT);
        OpenPage paper = desk.open(Reports.of(interview), View.PRINT);

        List<String> shown = screen.ask("words");

        assertThat(shown).hasSizeGreaterThan(200);
        assertThat(paper.ask("words")).containsAll(shown);
        assertThat(paper.page().locator("details:not([open]), [hidden]").count()).isZero();
        assertThat(paper.ask("scrollers")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void theWatermarkLiesOnEverySheetAndOnNoScreen(String interview, Desk desk) {
        OpenPage screen = desk.open(Reports.of(interview), View.LIGHT);
        OpenPage paper = desk.open(Reports.of(interview), View.PRINT);

        assertThat(screen.style(".wm", "display")).isEqualTo("none");
        assertThat(paper.style(".wm", "display")).isEqualTo("block");
        assertThat(paper.style(".wm", "position")).isEqualTo("fixed");
    }

    private static List<String> print(OpenPage report) throws IOException {
        return print(report.page());
    }

    /** Leaves out what is printed aslant: the watermark, whose letters lie between the lines. */
    private static final class UprightText extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getTextMatrix().getShearY() == 0) {
                super.processTextPosition(text);
            }
        }
    }

    /** The upright text of each sheet, by place. */
    private static List<String> print(Page page) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(page))) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new UprightText();
                stripper.setSortByPosition(true);
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                sheets.add(stripper.getText(document));
            }
        }
        return sheets;
    }

    private static byte[] pdf(Page page) {
        return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    }
}
