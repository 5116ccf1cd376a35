package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The candidate sees the prompt and its code, and nothing else comes to that page. */
@ExtendWith(WithConsole.class)
class CandidatePageTest {

    /** What an interviewer's card says that a candidate hears too, if at all, from a person. */
    private static final Set<String> SHARED =
            Set.of("prompt_html", "code", "ask", "title", "figures", "question", "form", "id");

    @Test
    void noWordOfAnyRubricReachesTheCandidate(Evening evening) {
        Person candidate = evening.somebody().opens(evening.interview().link("candidate"));
        Person ada = evening.interviewer(0);
        List<String> secrets = new ArrayList<>();
        assertThat(candidate.page().locator("main .t")).containsText("appears here");

        for (int i = 0; i < evening.interview().plan().size(); i++) {
            String before = candidate.page().locator("main").innerText();
            evening.interview().open(i);
            JsonObject card = ada.ask(evening.interview().card(i));
            collect("", card, secrets);
            collect("", ada.ask(evening.interview().card(i) + "/anchors"), secrets);
            assertThat(candidate.page().locator("main")).not().hasText(before);
        }
        candidate
                .page()
                .evaluate(
                        "async () => { for (const f of ['tokens.css', 'candidate.css',"
                            + " 'candidate.js', 'prose.js']) await fetch('/candidate/page/' + f)"
                            + " }");

        assertThat(secrets).hasSizeGreaterThan(60);
        assertThat(candidate.bodies()).hasSizeGreaterThan(7);
        for (String body : candidate.bodies()) {
            assertThat(secrets).noneMatch(body::contains);
        }
        assertThat(candidate.page().content()).isNotEmpty();
    }

    @Test
    void theCandidatesCookieOpensNothingOfThePanels(Evening evening) {
        Person candidate = evening.somebody().opens(evening.interview().link("candidate"));
        Person ada = evening.interviewer(0);
        assertThat(candidate.page().locator("main")).containsText("appears here");

        for (String path :
                List.of(
                        "/api/me",
                        evening.interview().path(""),
                        evening.interview().path("/events?after=0"),
                        evening.interview().card(0))) {
            assertThat(status(candidate, path)).as(path).isIn(401, 403, 404);
        }
        assertThat(status(ada, "/candidate/api/view")).isIn(401, 403);
    }

    @Test
    void theQuestionChangesByItselfAndGoesWhenItIsDone(Evening evening) {
        Person candidate = evening.somebody().opens(evening.interview().link("candidate"));
        evening.interview().open(0);
        Locator question = candidate.page().locator("main .t");
        assertThat(question).hasText(Pattern.compile("[\\s\\S]{100,}"));
        String first = question.textContent();

        evening.interview().open(1);

        assertThat(question).not().containsText(first.substring(0, 60));
        assertThat(candidate.page()).hasTitle("Question");
    }

    private static Object status(Person person, String path) {
        return person.page().evaluate("async path => (await fetch(path)).status", path);
    }

    /** The sentences of a card that are the panel's alone; short labels are left out. */
    private static void collect(String name, JsonElement from, List<String> into) {
        if (SHARED.contains(name)) {
            return;
        }
        if (from.isJsonObject()) {
            JsonObject fields = from.getAsJsonObject();
            for (String field : fields.keySet()) {
                boolean probe = field.equals("ask") && fields.has("elicits");
                collect(probe ? "" : field, fields.get(field), into);
            }
        } else if (from.isJsonArray()) {
            from.getAsJsonArray().forEach(each -> collect(name, each, into));
        } else if (from instanceof JsonPrimitive text
                && text.isString()
                && text.getAsString().length() > 24) {
            into.add(text.getAsString());
        }
    }
}
