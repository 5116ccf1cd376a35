package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether everything that a report says can be seen, at each width and on paper. */
@ExtendWith(WithChromium.class)
class NothingCutOffTest {

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#inEveryView")
    void thePageNeverScrollsSideways(String interview, View view, Desk desk) {
        OpenPage report = desk.open(Reports.of(interview), view);

        Object width = report.page().evaluate("document.documentElement.scrollWidth");

        assertThat((Integer) width).isLessThanOrEqualTo(view.width());
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#inEveryView")
    void noTextAndNoMarkLeavesTheBoxThatHoldsIt(String interview, View view, Desk desk) {
        OpenPage report = desk.open(Reports.of(interview), view);

        assertThat(report.ask("outside")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#inEveryView")
    void noTextLiesOnOtherText(String interview, View view, Desk desk) {
        OpenPage report = desk.open(Reports.of(interview), view);

        assertThat(report.ask("overlaps")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#inEveryView")
    void nothingInsideThePageHasToBeScrolledSideways(String interview, View view, Desk desk) {
        OpenPage report = desk.open(Reports.of(interview), view);

        assertThat(report.ask("scrollers")).isEmpty();
    }

    @Test
    void theseChecksWouldNoticeTextThatIsCutOffOrLiesOnOtherText(Desk desk, @TempDir Path folder)
            throws Exception {
        Path broken = folder.resolve("broken.html");
        Files.writeString(
                broken,
                """
                <!doctype html><html lang=en><title>t</title>
                <table style="table-layout:fixed;width:60px"><tr><td>Incompressible</td></tr></table>
                <div style="width:40px;overflow:hidden;white-space:nowrap">words that go on</div>
                <div style="overflow-x:auto;width:90px"><p style="width:300px">wide</p></div>
                <p>below<span style="position:relative;left:-30px">above</span></p>
                """,
                StandardCharsets.UTF_8);

        OpenPage page = desk.open(broken, View.LIGHT);

        assertThat(page.ask("outside"))
                .containsExactly("“Incompressible” leaves td", "“words that go on” leaves div");
        assertThat(page.ask("overlaps")).containsExactly("“below” lies on “above”");
        assertThat(page.ask("scrollers")).containsExactly("div is 90 wide and holds 300");
    }
}
