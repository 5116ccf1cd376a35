package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever was painted is kept: over a lost network, a dead tab, a refusal and a second device. */
@ExtendWith(WithConsole.class)
class NothingLostTest {

    private static final String KEPT =
            "async text => { const { app } = await import('/page/app.js'); while (await"
                    + " app.box.get('draft') !== text) await new Promise(requestAnimationFrame) }";

    @Test
    void aMinuteWithoutNetworkLosesNoneOfTwentyActs(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        ada.isSaved().page().clock().install();
        ada.context().setOffline(true);

        for (int i = 0; i < 20; i++) {
            ada.presses(ada.keyOf(i % 5));
        }
        assertThat(ada.page().locator(".chip.heard")).hasCount(5);
        ada.page().clock().fastForward("01:00");
        ada.sees("Offline, 20 changes kept");
        ada.context().setOffline(false);
        ada.page().clock().fastForward("00:20");

        ada.isSaved();
        assertThat(ada.acts("ticked", "half", "unticked")).hasSize(20);
        assertThat(ada.page().locator(".chip.heard")).hasCount(5);
    }

    @Test
    void aTabThatDiesFiftyTimesLosesNothingThatWasPainted(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        List<String> states = List.of("false", "true", "mixed");
        Pattern path = Pattern.compile(".*/acts");

        for (int i = 0; i < 50; i++) {
            boolean reached = i % 2 == 0;
            if (!reached) {
                ada.context().route(path, route -> route.abort());
            }
            ada.presses(ada.keyOf(0));
            String now = states.get((i + 1) % 3);
            assertThat(ada.chip(0)).hasAttribute("aria-pressed", now);
            ada.loses();
            assertThat(ada.chip(0)).hasAttribute("aria-pressed", now);
            ada.context().unroute(path);
        }

        ada.isSaved();
        assertThat(ada.acts("ticked", "half", "unticked")).hasSize(50);
    }

    @Test
    void thePageOpensWithoutNetworkAndSaysSo(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        ada.presses(ada.keyOf(1)).isSaved();
        ada.page().waitForFunction("navigator.serviceWorker.controller !== null");

        ada.context().setOffline(true);
        ada.loses();

        ada.sees("Offline, 0 changes kept");
        assertThat(ada.chip(1)).hasAttribute("aria-pressed", "true");
        assertThat(ada.page()).hasTitle("Notes");
    }

    @Test
    void aChangeThatIsRefusedStaysUntilItsMakerHasReadWhy(Evening evening) {
        Person ada = evening.interviewerAtWork(0).isSaved();
        ada.context()
                .route(
                        Pattern.compile(".*/acts"),
                        route -> {
                            JsonObject body = parsed(route.request().postData());
                            String id =
                                    body.getAsJsonArray("acts")
                                            .get(0)
                                            .getAsJsonObject()
                                            .get("id")
                                            .getAsString();
                            route.fulfill(
                                    new com.microsoft.playwright.Route.FulfillOptions()
                                            .setContentType("application/json")
                                            .setBody(
                                                    "{\"results\":[{\"id\":\""
                                                            + id
                                                            + "\",\"status\":\"refused\",\"error\":"
                                                            + "\"The card is"
                                                            + " sealed.\",\"remedy\":\"Ask.\"}]}"));
                        });

        ada.presses("n").types("late words").presses("Enter").sees("Needs attention");
        ada.loses().sees("Needs attention");
        ada.button("Needs attention").click();

        assertThat(ada.page().locator("dialog")).containsText("“late words” was not kept");
        ada.button("I have read this").click();
        assertThat(ada.page().locator(".saved")).not().containsText("Needs attention");
    }

    @Test
    void twoDevicesOfOnePersonSeeTheSameCardAndTheLaterChangeStands(Evening evening) {
        Person laptop = evening.interviewerAtWork(0);
        Person phone = evening.somebody().opens(evening.interview().link("interviewer-a"));
        assertThat(phone.chip(0)).isVisible();

        laptop.presses(laptop.keyOf(0));
        assertThat(phone.chip(0)).hasAttribute("aria-pressed", "true");
        phone.presses(phone.keyOf(0)).isSaved();

        assertThat(laptop.chip(0)).hasAttribute("aria-pressed", "mixed");
        laptop.button("Saved").click();
        assertThat(laptop.page().locator("dialog")).containsText("Changed on your other device");
        assertThat(laptop.acts("ticked", "half")).hasSize(2);
    }

    @Test
    void undoTakesBackEachStepAndDeletesNothing(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        ada.presses(ada.keyOf(0), ada.keyOf(0), ada.keyOf(2));
        assertThat(ada.chip(2)).hasAttribute("aria-pressed", "true");

        ada.presses("Backspace", "Backspace");
        assertThat(ada.chip(0)).hasAttribute("aria-pressed", "true");
        ada.presses("Backspace");

        assertThat(ada.chip(0)).hasAttribute("aria-pressed", "false");
        assertThat(ada.chip(2)).hasAttribute("aria-pressed", "false");
        ada.isSaved();
        assertThat(ada.acts("ticked", "half", "unticked")).hasSize(6);
    }

    @Test
    void aProbeAndAFactThatWereMarkedByMistakeAreTakenBackForEverybody(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        Person ben = evening.interviewer(1);
        ada.presses("p", "r", "1").sees("asked:");
        assertThat(ben.page().locator(".op.told")).hasCount(1);

        ada.presses("Backspace");
        assertThat(ada.page().locator(".op.told")).hasCount(0);
        assertThat(ben.page().locator(".op.told")).hasCount(0);
        ada.presses("Backspace");

        assertThat(ada.page().locator(".probe.was")).hasCount(0);
        ada.sees("aims at:").isSaved();
        assertThat(ada.acts("probed", "revealed", "taken-back")).hasSize(4);
    }

    @Test
    void aNoteThatIsHalfTypedOutlivesItsTab(Evening evening) {
        Person ada = evening.interviewerAtWork(0);

        ada.presses("n").types("Counts both before");
        ada.page().evaluate(KEPT, "Counts both before");
        ada.loses();

        assertThat(ada.page().locator("#note")).hasValue("Counts both before");
        ada.presses("n").types(" choosing.").presses("Enter").isSaved().loses();
        assertThat(ada.page().locator("#note")).hasValue("");
        assertThat(ada.acts("noted")).hasSize(1);
    }

    private static JsonObject parsed(String text) {
        return com.google.gson.JsonParser.parseString(text).getAsJsonObject();
    }
}
