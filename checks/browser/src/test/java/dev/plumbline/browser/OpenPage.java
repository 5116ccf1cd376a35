package dev.plumbline.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file opened in a browser, with everything that it asked for and said while it opened. */
final class OpenPage implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    private OpenPage(BrowserContext context, View view) {
        this.context = context;
        this.page = context.newPage();
        context.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> messages.add(message.type() + ": " + message.text()));
        page.onPageError(error -> messages.add("error: " + error));
        page.onDialog(
                dialog -> {
                    messages.add("dialog: " + dialog.message());
                    dialog.dismiss();
                });
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(view.media()));
    }

    static OpenPage open(Chromium chromium, Path file, View view) {
        OpenPage opened = new OpenPage(chromium.browser().newContext(view.context()), view);
        opened.page.navigate(file.toUri().toString());
        return opened;
    }

    Page page() {
        return page;
    }

    /** The addresses of all requests, the page's own first. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the console was told, uncaught errors and dialogs. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    /**
     * The result of a script of this package, run in the page: a list of words or sentences.
     *
     * @param script the's file beside this class, without its ending
     */
    @SuppressWarnings("unchecked")
    List<String> ask(String script) {
        return (List<String>) page.evaluate(Script.named(script));
    }

    /** What a function of the page makes of each element that a selector finds. */
    @SuppressWarnings("unchecked")
    List<String> texts(String selector, String function) {
        return (List<String>)
                page.locator(selector).evaluateAll("found => found.map(" + function + ")");
    }

    /** The text of the first element that a selector finds, as it is shown. */
    String shown(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** A value of the computed style of the first element that a selector finds. */
    String style(String selector, String property) {
        return (String)
                page.locator(selector)
                        .first()
                        .evaluate(
                                "(e, name) => getComputedStyle(e).getPropertyValue(name)",
                                property);
    }

    @Override
    public void close() {
        context.close();
    }
}
