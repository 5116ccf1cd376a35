package dev.plumbline.browser.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the gallery; {@code docs/gallery/make} fetches them from target/pictures.
 */
@ExtendWith(WithConsole.class)
class PicturesTest {

    private static final Path PICTURES = Path.of("target/pictures");

    @ParameterizedTest
    @CsvSource({
        "laptop, 1280, 633, LIGHT",
        "dark, 1280, 633, DARK",
        "half, 720, 800, LIGHT",
        "phone, 390, 844, LIGHT"
    })
    void everyScreenCanBeSeen(
            String device, int width, int height, ColorScheme scheme, Evening evening)
            throws Exception {
        List<String> seen =
                Tour.of(
                        evening,
                        width,
                        height,
                        scheme,
                        (screen, person) ->
                                person.page()
                                        .screenshot(
                                                new Page.ScreenshotOptions()
                                                        .setPath(picture(device, screen))));

        assertThat(seen).contains("talk", "settle", "review", "reveal", "candidate");
        for (String screen : seen) {
            assertThat(Files.size(picture(device, screen))).isGreaterThan(4_000);
        }
    }

    private static Path picture(String device, String screen) {
        return PICTURES.resolve(
                "console-" + screen.replaceAll("[^a-z]+", "-") + "-" + device + ".png");
    }
}
