package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report loads nothing, runs nothing, and shows its own stylesheet and no other. */
@ExtendWith(WithChromium.class)
class QuietPageTest {

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#inEveryView")
    void nothingIsRequestedButTheFileAndTheConsoleStaysEmpty(
            String interview, View view, Desk desk) {
        Path file = Reports.of(interview);

        OpenPage report = desk.open(file, view);

        assertThat(report.requests()).containsExactly(file.toUri().toString());
        assertThat(report.messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void thePolicyAllowsOneStylesheetByItsHashAndNothingElse(String interview, Desk desk)
            throws Exception {
        Page page = desk.open(Reports.of(interview), View.LIGHT).page();

        String sheet = (String) page.evaluate("document.querySelector('style').textContent");
        String policy =
                page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");

        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(policy)
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(hash)
                                + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.locator("script, [style], link, img, iframe, object, form").count())
                .isZero();
    }

    @Test
    void theStylesheetApplies(Desk desk) {
        OpenPage report = desk.open(Reports.of("senior-backend-c-1042"), View.LIGHT);

        assertThat(report.style("h1", "font-size")).isEqualTo("48px");
        assertThat(report.style(".plumb", "stroke")).isEqualTo("rgb(180, 70, 26)");
    }

    @Test
    void aStylesheetThatWasChangedIsRefused(Desk desk, @TempDir Path folder) throws Exception {
        String html = Files.readString(Reports.of("senior-backend-c-1042"), StandardCharsets.UTF_8);
        Path changed = folder.resolve("changed.html");
        Files.writeString(changed, html.replace("--plumb: #b4461a", "--plumb: #b4461b"));

        OpenPage report = desk.open(changed, View.LIGHT);

        assertThat(report.style("h1", "font-size")).isNotEqualTo("48px");
        assertThat(report.messages())
                .singleElement()
                .asString()
                .contains("Content Security Policy");
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.browser.Reports#names")
    void darkIsDarkAndLightIsLight(String interview, Desk desk) {
        OpenPage light = desk.open(Reports.of(interview), View.LIGHT);
        OpenPage dark = desk.open(Reports.of(interview), View.DARK);

        assertThat(light.style("html", "background-color")).isEqualTo("rgb(241, 238, 231)");
        assertThat(dark.style("html", "background-color")).isEqualTo("rgb(13, 17, 20)");
        assertThat(light.style("h1", "color")).isEqualTo("rgb(28, 33, 39)");
        assertThat(dark.style("h1", "color")).isEqualTo("rgb(233, 234, 235)");
    }
}
