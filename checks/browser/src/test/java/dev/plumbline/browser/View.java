package dev.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

/** A way in which somebody looks at a page. */
enum View {
    /** A desk, light. */
    LIGHT(1280, 800, ColorScheme.LIGHT, Media.SCREEN),
    /** A desk, dark. */
    DARK(1280, 800, ColorScheme.DARK, Media.SCREEN),
    /** Half a laptop's screen, beside a call. */
    HALF(720, 800, ColorScheme.LIGHT, Media.SCREEN),
    /** A phone held upright. */
    PHONE(390, 844, ColorScheme.LIGHT, Media.SCREEN),
    /** A phone held upright, dark. */
    PHONE_DARK(390, 844, ColorScheme.DARK, Media.SCREEN),
    /** The 184 mm that a sheet of A4 has between its margins. */
    PRINT(695, 1000, ColorScheme.LIGHT, Media.PRINT);

    private final int width;
    private final int height;
    private final ColorScheme scheme;
    private final Media media;

    View(int width, int height, ColorScheme scheme, Media media) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
        this.media = media;
    }

    /** Width in CSS pixels. */
    int width() {
        return width;
    }

    Media media() {
        return media;
    }

    /** A fresh profile that sees pages in this way. */
    Browser.NewContextOptions context() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setTimezoneId("UTC");
    }
}
