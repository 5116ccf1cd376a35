package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the coordinator asks of the panel, and what an interviewer is told is still missing. */
@ExtendWith(WithConsole.class)
class WaitedForTest {

    @Test
    void aDeadlineIsOnEveryCardAndALateCardIsNamed(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        Person coordinator =
                evening.house().coordinator(evening.somebody()).opens(evening.interview().page());
        Locator by = coordinator.page().locator("#by");
        by.fill("2031-12-02T18:00");
        coordinator.button("Set").first().click();
        coordinator.sees("Cards are due by Tue");
        assertThat(coordinator.page().locator(".people")).containsText("card out");

        ada.tabsTo("Question ").tabsTo("Review and hand in").sees("they are due by Tue");
        by.fill("2021-12-02T18:00");
        coordinator.button("Change").click();

        assertThat(coordinator.page().locator(".people")).containsText("card late");
        coordinator.button("Remind").first().click();
        ada.sees("The coordinator waits for your card.");
        ada.button("The coordinator waits").click();
        assertThat(ada.page().locator(".toast")).hasCount(0);
    }

    @Test
    void whatTheOwnCardHasNothingOnIsToldWhereTheOpeningAllowsIt(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        String title =
                evening.interview().plan().get(0).getAsJsonObject().get("competency").getAsString();
        String competency = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
        ada.button("Question ").click();
        Locator bare = ada.page().locator("#bare");
        assertThat(bare).containsText("Your card has nothing yet on");
        assertThat(bare).containsText(competency);

        ada.presses("Escape", "Enter", "2").isSaved();
        ada.button("Question ").click();

        assertThat(bare).not().containsText(competency);
    }
}
