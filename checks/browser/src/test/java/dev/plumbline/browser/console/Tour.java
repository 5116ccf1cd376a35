package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A walk past every screen of the console, each in a state in which it has something to show. */
final class Tour {

    private final Evening evening;
    private final int width;
    private final int height;
    private final ColorScheme scheme;
    private final BiConsumer<String, Person> look;
    private final List<String> seen = new ArrayList<>();

    private Tour(
            Evening evening,
            int width,
            int height,
            ColorScheme scheme,
            BiConsumer<String, Person> look) {
        this.evening = evening;
        this.width = width;
        this.height = height;
        this.scheme = scheme;
        this.look = look;
    }

    /**
     * Walks and shows each screen.
     *
     * @return the names of the screens, in the order in which they were shown
     */
    static List<String> of(
            Evening evening,
            int width,
            int height,
            ColorScheme scheme,
            BiConsumer<String, Person> look) {
        Tour tour = new Tour(evening, width, height, scheme, look);
        Person ada = tour.join();
        tour.talk(ada);
        tour.settle(ada);
        tour.review(ada);
        tour.others();
        tour.end(ada, tour.desk());
        return tour.seen;
    }

    private void see(String screen, Person person) {
        seen.add(screen);
        look.accept(screen, person);
    }

    private Person somebody() {
        return evening.somebody(width, height, scheme);
    }

    private Person join() {
        Person stranger = somebody().opens(evening.house().address() + "/");
        stranger.sees("Open your join link");
        see("join", stranger);
        stranger.button("Practise").click();
        stranger.sees("The candidate says");
        see("practice", stranger);
        Person candidate = somebody().opens(evening.interview().link("candidate"));
        evening.interview().open(0);
        assertThat(candidate.page().locator(".t p").last()).not().containsText("appears here");
        see("candidate", candidate);
        Person ada = somebody().opens(evening.interview().link("interviewer-a"));
        assertThat(ada.page().locator(".checks")).isVisible();
        see("lobby", ada);
        return ada.presses("Enter");
    }

    private void talk(Person ada) {
        assertThat(ada.chip(0)).isVisible();
        ada.presses(ada.keyOf(0), ada.keyOf(1), ada.keyOf(1), "p", ada.keyOf(2));
        ada.page().locator(".con .op").first().click();
        ada.presses("n").types("Counts both. He seemed nervous.").presses("Enter");
        ada.isSaved();
        see("talk", ada);
        ada.presses("Space");
        assertThat(ada.page().locator(".over")).isVisible();
        see("talk, prompt open", ada);
        ada.presses("Space", "r", "1");
        ada.sees("asked:");
        see("talk, a fact told", ada);
        ada.presses("?");
        assertThat(ada.page().locator("dialog")).isVisible();
        see("keys", ada);
        ada.presses("Escape");
        ada.page().locator("button.of").click();
        see("questions", ada);
        ada.presses("Escape");
        ada.page().locator(".saved").click();
        see("saving", ada);
        ada.presses("Escape");
    }

    private void settle(Person ada) {
        ada.presses("Enter");
        assertThat(ada.page().locator(".anchor").first()).not().isEmpty();
        see("settle, before", ada);
        ada.presses("3");
        assertThat(ada.page().locator(".sug")).isVisible();
        ada.page().locator("div.con .seg button").last().click();
        see("settle", ada);
        ada.types("We stop the site on Sunday.").presses("Enter").isSaved();
    }

    private void review(Person ada) {
        ada.page().locator("button.of").click();
        ada.button("Review and hand in").click();
        ada.sees("These words describe a person");
        ada.button("Not yet").click();
        see("review", ada);
        ada.button("Hand in and seal").click();
        ada.button("Yes").click();
        ada.isSealed();
        see("sealed", ada);
    }

    private void others() {
        for (int i = 1; i < 3; i++) {
            Person other = evening.interviewer(i);
            assertThat(other.chip(0)).isVisible();
            other.presses(other.keyOf(0), "Enter");
            assertThat(other.page().locator(".lad")).isVisible();
            other.presses(i == 1 ? "1" : "x");
            assertThat(other.page().locator("[aria-label='What the ticks say'] h2").first())
                    .isVisible();
            other.isSaved();
            other.page().locator("button.of").click();
            other.button("Review and hand in").click();
            other.button("Hand in and seal").click();
            other.button("Yes").click();
            other.isSealed();
        }
    }

    private Person desk() {
        House house = evening.house();
        Person lists = house.coordinator(somebody()).opens(house.address() + "/");
        lists.sees("New opening");
        see("openings and interviews", lists);
        Person coordinator = house.coordinator(somebody()).opens(evening.interview().page());
        coordinator.button("Join link").first().click();
        assertThat(coordinator.page().locator("#link-interviewer-a")).isVisible();
        see("coordinator", coordinator);
        return coordinator;
    }

    private void end(Person ada, Person coordinator) {
        coordinator.button("Open to the panel").click();
        coordinator.button("Yes").click();
        ada.sees("1 answer to talk about");
        ada.page().locator("tbody button").first().click();
        assertThat(ada.page().locator(".detail")).isVisible();
        see("reveal", ada);
        coordinator.button("Close the interview").click();
        coordinator.button("Yes").click();
        coordinator.button("Replay").click();
        assertThat(coordinator.page().locator(".events li").first()).isVisible();
        see("replay", coordinator);
    }
}
