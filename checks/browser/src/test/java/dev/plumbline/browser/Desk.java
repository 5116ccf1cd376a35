package dev.plumbline.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where one test opens its pages. */
final class Desk implements AutoCloseable {

    private final Chromium chromium;
    private final List<OpenPage> open = new ArrayList<>();

    Desk(Chromium chromium) {
        this.chromium = chromium;
    }

    /** A page in a profile of its own, without anything cached or stored. */
    OpenPage open(Path file, View view) {
        OpenPage page = OpenPage.open(chromium, file, view);
        open.add(page);
        return page;
    }

    @Override
    public void close() {
        open.forEach(OpenPage::close);
    }
}
