package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A panel of three and a candidate, from the join links to the close, without a mouse. */
@ExtendWith(WithConsole.class)
class WholePanelTest {

    @Test
    void aWholeInterviewIsHeldByKeyboardOnly(Evening evening) {
        Interview interview = evening.interview();
        Person candidate = evening.somebody().opens(interview.link("candidate"));
        Person ada = evening.interviewer(0);
        List<Person> others = List.of(evening.interviewer(1), evening.interviewer(2));
        assertThat(candidate.page().locator("main")).containsText("The question appears here.");

        ada.tabsTo("Questions").tabsTo("Open");
        assertThat(ada.chip(0)).isVisible();
        assertThat(candidate.page().locator("main")).not().containsText("appears here");
        ada.presses(ada.keyOf(0), ada.keyOf(1), "p", ada.keyOf(2), "n")
                .types("Counts both before choosing.")
                .presses("Enter");
        assertThat(ada.page().locator(".chip.heard")).hasCount(3);
        ada.presses("r", "1").sees("asked:");
        settles(ada, "3");

        for (Person person : others) {
            assertThat(person.chip(0)).isVisible();
            assertThat(person.page().locator(".op.told")).hasCount(1);
            assertThat(person.page().locator(".chip.heard")).hasCount(0);
            person.presses(person.keyOf(0), person.keyOf(1));
            assertThat(person.page().locator(".chip.heard")).hasCount(2);
        }
        settles(others.get(0), "1");
        settles(others.get(1), "x");

        for (Person person : List.of(ada, others.get(0), others.get(1))) {
            person.tabsTo("Question ").tabsTo("Review and hand in").tabsTo("Ready with a plan");
            person.tabsTo("Hand in and seal").tabsTo("Yes, seal it").isSealed();
        }
        Person coordinator =
                evening.house().coordinator(evening.somebody()).opens(interview.page());
        coordinator.tabsTo("Open to the panel").tabsTo("Yes, open all cards");
        ada.sees("1 answer to talk about").sees("not enough heard").tabsTo("1. ").tabsTo("2");
        assertThat(ada.page().locator("#amend")).isFocused();
        ada.types("The colleague heard what I missed.").tabsTo("Amend").sees("3 → 2");
        coordinator.tabsTo("Close the interview").tabsTo("Yes, close it for good").sees("Closed");

        assertThat(interview.replay("rated"))
                .extracting(rated -> rated.get("actor").getAsString())
                .contains("interviewer-a", "interviewer-b")
                .doesNotContain("interviewer-c");
        assertThat(interview.replay("amended"))
                .singleElement()
                .extracting(amended -> amended.get("level").getAsInt())
                .isEqualTo(2);
        assertThat(interview.replay("ticked")).hasSize(7);
        assertThat(ada.troubles()).isEmpty();
    }

    @Test
    void aTickAfterTheProbeThatAsksForItIsMarkedAsPrompted(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        JsonObject card = ada.ask(evening.interview().card(0));
        JsonObject probe = card.getAsJsonArray("probes").get(0).getAsJsonObject();
        String aimed = probe.getAsJsonArray("elicits").get(0).getAsString();

        ada.presses("p");
        assertThat(ada.page().locator(".probe.was")).isVisible();
        ada.page().locator(".chip.aim").first().press("Enter");

        assertThat(ada.page().locator(".chip.heard.asked")).hasCount(1);
        assertThat(aimed).isNotEmpty();
    }

    @Test
    void nothingThatAColleagueMarkedReachesThePageBeforeTheReveal(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        Person ben = evening.interviewer(1);
        String words = "A sentence that only Ada may read tonight.";

        ada.presses(ada.keyOf(0), "n").types(words).presses("Enter").isSaved();
        ben.presses(ben.keyOf(3)).isSaved();
        ben.ask(evening.interview().path("/events?after=0"));

        assertThat(ben.bodies()).isNotEmpty().noneMatch(body -> body.contains(words));
        assertThat(ben.page().content()).doesNotContain(words);
        assertThat(ada.ask(evening.interview().path("/events?after=0")).toString()).contains(words);
    }

    @Test
    void noSuggestionIsAskedForBeforeTheOwnRating(Evening evening) {
        Person ada = evening.interviewerAtWork(0);

        ada.presses(ada.keyOf(0), "Enter").sees("Rate first.");
        assertThat(ada.requests()).noneMatch(request -> request.url().endsWith("/suggestion"));
        ada.presses("2");

        assertThat(ada.page().locator(".sug")).isVisible();
        assertThat(ada.requests()).anyMatch(request -> request.url().endsWith("/suggestion"));
    }

    private static void settles(Person person, String key) {
        person.presses("Enter");
        assertThat(person.page().locator(".lad")).isVisible();
        person.presses(key);
        assertThat(person.page().locator("[aria-label='What the ticks say'] h2").first())
                .containsText("What the ticks say");
        person.isSaved();
    }
}
