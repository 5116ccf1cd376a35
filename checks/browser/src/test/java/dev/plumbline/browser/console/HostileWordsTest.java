package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people and question files say is text on every page, whatever it looks like. */
@ExtendWith(WithConsole.class)
class HostileWordsTest {

    private static final List<String> HOSTILE =
            List.of(
                    "<script>window.ran = 1; alert(1)</script>",
                    "<img src=x onerror=\"window.ran = 1\">",
                    "<svg onload='window.ran = 1'>",
                    "\" onfocus=\"window.ran = 1\" autofocus x=\"",
                    "${7*7} #{7*7} <#assign a=1> \"freemarker\"?new()",
                    "<a href=\"javascript:alert(1)\">x</a>",
                    "https://example.invalid/track.gif",
                    "__proto__");

    @Test
    void notesAppearAsTheyWereWrittenAndRunNothing(Evening evening) {
        Person ada = evening.interviewerAtWork(0);

        for (String text : HOSTILE) {
            ada.presses("n").types(text).presses("Enter").isSaved();
        }
        ada.loses();
        assertThat(ada.chip(0)).isVisible();
        ada.presses("Enter");
        assertThat(ada.page().locator(".lad")).isVisible();
        ada.presses("2");

        assertThat(ada.page().locator(".notes li")).hasCount(HOSTILE.size());
        String shown = ada.page().locator("main").innerText();
        assertThat(HOSTILE).allSatisfy(text -> assertThat(shown).contains(text));
        staysQuiet(evening, ada);
    }

    @Test
    void aPromptIsRebuiltFromPlainElementsOnly(Evening evening) {
        evening.interview().open(0);
        String html =
                "<p onclick='window.ran=1'>Plain <b>bold</b> <code>code</code></p>"
                        + "<img src='https://example.invalid/x.png' onerror='window.ran=1'>"
                        + "<iframe src='https://example.invalid/'></iframe>"
                        + "<script>window.ran=1</script><a href='javascript:window.ran=1'>link</a>"
                        + "<form action='https://example.invalid/'><button>go</button></form>"
                        + "<style>body{display:none}</style><p style='color:red'>end</p>";
        Person ada = evening.somebody();
        Person candidate = evening.somebody();
        ada.context().route(Pattern.compile(".*/questions/[^/]+$"), route -> changed(route, html));
        candidate
                .context()
                .route(Pattern.compile(".*/candidate/api/view"), route -> changed(route, html));

        ada.joins(evening.interview().link("interviewer-a"));
        assertThat(ada.chip(0)).isVisible();
        ada.presses("Space");
        candidate.opens(evening.interview().link("candidate"));

        for (Person person : List.of(ada, candidate)) {
            String box = person == ada ? ".over" : "main";
            assertThat(person.page().locator(box)).containsText("Plain bold code");
            assertThat(person.page().locator(box)).containsText("link");
            assertThat(person.page().locator(box)).not().containsText("window.ran");
            assertThat(person.page().locator(box + " :is(img, iframe, script, a, form, style)"))
                    .hasCount(0);
            assertThat(person.page().locator(box + " [style], " + box + " [onclick]")).hasCount(0);
            staysQuiet(evening, person);
        }
    }

    private static void changed(Route route, String html) {
        JsonObject card =
                com.google.gson.JsonParser.parseString(route.fetch().text()).getAsJsonObject();
        card.addProperty("prompt_html", html);
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(card.toString()));
    }

    private static void staysQuiet(Evening evening, Person person) {
        assertThat(person.page().evaluate("typeof window.ran")).isEqualTo("undefined");
        assertThat(person.troubles()).isEmpty();
        assertThat(person.requests())
                .allMatch(
                        request ->
                                request.url().startsWith(evening.house().address())
                                        || request.url().startsWith("data:"));
    }
}
