package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.plumbline.browser.Script;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody at a page of the console, in a browser profile of their own. */
final class Person implements AutoCloseable {

    private final House house;
    private final BrowserContext context;
    private final List<Request> requests = new ArrayList<>();
    private final List<Response> answers = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private Page page;

    private Person(House house, BrowserContext context) {
        this.house = house;
        this.context = context;
        this.page = fresh();
    }

    static Person at(House house, Browser browser, int width, int height, ColorScheme scheme) {
        return new Person(
                house,
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setColorScheme(scheme)
                                .setLocale("en-GB")
                                .setTimezoneId("UTC")));
    }

    private Page fresh() {
        Page made = context.newPage();
        made.onRequest(requests::add);
        made.onResponse(answers::add);
        made.onPageError(error -> troubles.add("error: " + error));
        made.onConsoleMessage(
                message -> {
                    if (message.text().contains("Content Security Policy")) {
                        troubles.add(message.text());
                    }
                });
        made.onDialog(
                dialog -> {
                    troubles.add("dialog: " + dialog.message());
                    dialog.dismiss();
                });
        return made;
    }

    /** Opens a join link, or any address. */
    Person opens(String address) {
        page.navigate(address);
        return this;
    }

    /** Opens a link and goes on to the questions. */
    Person joins(String link) {
        opens(link);
        assertThat(page.locator(".checks")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator(".checks")).isHidden();
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** The tab dies as it is, and another one opens at the console. */
    Person loses() {
        page.close();
        page = fresh();
        page.navigate(house.address() + "/");
        return this;
    }

    Person presses(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Person types(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes with the Tab key to a control of this name and presses Enter on it. */
    Person tabsTo(String name) {
        for (int i = 0; i < 90; i++) {
            page.keyboard().press("Tab");
            Object here =
                    page.evaluate(
                            "() => { const e = document.activeElement; return"
                                    + " (e.getAttribute('aria-label') || e.innerText ||"
                                    + " '').replace(/\\s+/g, ' ').trim() }");
            if (here instanceof String words && words.startsWith(name)) {
                page.keyboard().press("Enter");
                return this;
            }
        }
        throw new AssertionError("Tab does not reach “" + name + "”");
    }

    Locator chip(int number) {
        return page.locator(".chip").nth(number);
    }

    /** The key that is printed on a chip. */
    String keyOf(int chip) {
        return page.locator(".chip")
                .nth(chip)
                .getAttribute("aria-keyshortcuts")
                .toLowerCase(Locale.ROOT);
    }

    /** The button whose name begins so; letters and spaces only. */
    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    /** Waits until everything is on the server. */
    Person isSaved() {
        page.evaluate(
                "async () => { const { app } = await import('/page/app.js'); await app.act(() =>"
                        + " null) }");
        assertThat(page.locator(".saved")).containsText("Saved ");
        return this;
    }

    /** The acts of these kinds that the server holds of the own ones, each once. */
    Set<String> acts(String... types) {
        Set<String> kinds = Set.of(types);
        Set<String> ids = new HashSet<>();
        String id = ask("/api/me").get("interview").getAsString();
        for (JsonElement event :
                ask("/api/interviews/" + id + "/events?after=0").getAsJsonArray("events")) {
            JsonObject act = event.getAsJsonObject();
            if (kinds.contains(act.get("type").getAsString())) {
                ids.add(act.get("id").getAsString());
            }
        }
        return ids;
    }

    /** Waits until the own card has been handed in. */
    Person isSealed() {
        assertThat(page.locator(".mid h2")).hasText("Sealed");
        return this;
    }

    /** Waits until these words are on the screen. */
    Person sees(String words) {
        assertThat(page.locator("#app")).containsText(words);
        return this;
    }

    /** What the server answers this person, asked from within the page. */
    JsonObject ask(String path) {
        Object text =
                page.evaluate("async path => (await fetch(path)).text()", house.address() + path);
        return JsonParser.parseString((String) text).getAsJsonObject();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The bodies of all answers so far but streams. */
    List<String> bodies() {
        return List.copyOf(answers).stream()
                .filter(a -> !a.headers().getOrDefault("content-type", "").contains("event-stream"))
                .map(Response::text)
                .toList();
    }

    /** Uncaught errors, dialogs, and what the policy of the page refused. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** The result of a script of the package above, run in the page. */
    @SuppressWarnings("unchecked")
    List<String> finds(String script) {
        return (List<String>) page.evaluate(Script.named(script));
    }

    @Override
    public void close() {
        context.close();
    }
}
