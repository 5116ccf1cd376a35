package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does who has the console before them for the first time. */
@ExtendWith(WithConsole.class)
class FirstEveningTest {

    @Test
    void whatTheCoordinatorTypesIsWhatIsMade(Evening evening) {
        try (House house = House.open()) {
            Person coordinator =
                    house.coordinator(evening.somebodyAt(house)).opens(house.address() + "/");
            Page page = coordinator.page();

            page.locator("[name=title]").fill("A short evening");
            page.locator("[name=minutes]").click();
            page.locator("[name=minutes]").fill("60");
            page.locator("[name=sittings]").fill("1");
            page.locator("[name=people]").fill("3");
            coordinator.button("Make the opening").click();
            assertThat(page.locator("select[name=opening]")).containsText("A short evening");
            page.locator("[name=candidate]").fill("C-77");
            page.locator("[name=names]").fill("Ada\nBen\nCleo");
            coordinator.button("Make the interview").click();

            assertThat(page.locator("h1")).hasText("C-77");
            JsonObject opening =
                    coordinator
                            .ask("/api/openings")
                            .getAsJsonArray("openings")
                            .get(0)
                            .getAsJsonObject();
            assertThat(opening.get("minutes").getAsInt()).isEqualTo(60);
            assertThat(opening.get("sittings").getAsInt()).isEqualTo(1);
            assertThat(page.locator(".people li")).hasCount(4);

            page.locator("[name=percent]").fill("25");
            page.locator("[name=reason]").fill("agreed");
            coordinator.button("Set").last().click();
            coordinator.sees("25 % more time");
        }
    }

    @Test
    void aNoteStaysWithTheQuestionItWasBegunFor(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        ada.presses("n").types("Draws the arrows");
        evening.interview().open(1);
        ada.sees("Somebody opened question 2.");

        ada.types(" first").presses("Enter").isSaved();

        assertThat(ada.page().locator(".foot .note span")).containsText("Draws the arrows first");
        ada.button("To the open question").click();
        assertThat(ada.page().locator(".foot .note span")).hasCount(0);
    }

    @Test
    void thePromptStaysBeforeTheCandidateUntilTheNextQuestion(Evening evening) {
        Person candidate = evening.somebody().opens(evening.interview().link("candidate"));
        evening.interview().open(0);
        assertThat(candidate.page().locator("main")).not().containsText("appears here");
        String first = candidate.page().locator("main").textContent();

        evening.interview().act("question-done", 0, Map.of());
        evening.interview().open(1);
        assertThat(candidate.page().locator("main")).not().hasText(first);
        String second = candidate.page().locator("main").textContent();
        evening.interview().act("question-done", 1, Map.of());

        assertThat(candidate.page().locator("main")).hasText(second);
    }

    @Test
    void concernsHintsQuestionsAndReviewHaveKeys(Evening evening) {
        Person ada = evening.interviewerAtWork(0);

        ada.presses("a", "1");
        assertThat(ada.page().locator(".op.raised")).hasCount(1);
        ada.presses("a", ada.keyOf(0), "1").isSaved();
        assertThat(ada.page().locator(".op.raised")).hasCount(1);
        ada.presses("z").sees("Help that not everybody hears.").presses("Escape");
        ada.presses("q").sees("Leave out").presses("Escape");
        ada.presses("y").sees("paused").presses("y");
        ada.presses("w").sees("Handing in seals your marks.");

        assertThat(ada.acts("concern-raised", "ticked", "clock-paused", "clock-resumed"))
                .hasSize(4);
    }

    @Test
    void timeThatWasAgreedReachesAPageThatIsOpen(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        assertThat(ada.page().locator(".clock span")).hasText("of 13");

        evening.house()
                .ask(
                        evening.interview().path("/acts"),
                        Map.of(
                                "now",
                                java.time.Instant.now().toString(),
                                "acts",
                                List.of(
                                        Map.of(
                                                "id",
                                                "check-adjusted",
                                                "type",
                                                "adjusted",
                                                "percent",
                                                50,
                                                "written",
                                                false,
                                                "reason",
                                                "agreed"))));

        assertThat(ada.page().locator(".clock span")).hasText("of 20");
    }
}
