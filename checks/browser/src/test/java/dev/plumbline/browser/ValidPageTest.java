package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Nu checker says about the pages; it is strict where browsers forgive. */
class ValidPageTest {

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void aReportIsValidHtmlAndItsStylesheetValidCss(String interview) {
        Finished checked = NuChecker.check(Reports.of(interview));

        assertThat(checked).isEqualTo(new Finished(0, ""));
    }

    @Test
    void theCheckerWouldNoticeAnElementThatIsNotClosed(@TempDir Path folder) throws Exception {
        Path broken = folder.resolve("broken.html");
        Files.writeString(
                broken,
                "<!doctype html><html lang=en><title>t</title><ul><p>not in a list</ul>",
                StandardCharsets.UTF_8);

        Finished checked = NuChecker.check(broken);

        assertThat(checked.code()).isOne();
        assertThat(checked.text()).contains("not allowed as child of element");
    }

    @Test
    void aMissingCheckerIsAFailureAndOnePlainSentence(@TempDir Path empty) {
        assertThatThrownBy(() -> NuChecker.find(empty))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "These checks need the Nu HTML checker, and it is not there: fetch it with"
                                + " \"npm ci --ignore-scripts --prefix checks/browser\", or start"
                                + " .ci/run, which does.");
    }
}
