package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Three browsers and a terminal score one panel from join to report through two power cuts. */
@ExtendWith(WithConsole.class)
class TwoCrashesTest {

    private static final List<String> NAMES = List.of("Ada", "Ben", "Cleo");

    @Test
    void everyTickOfFourPeopleIsInTheReport(Evening evening, @TempDir Path home)
            throws IOException, InterruptedException {
        try (House house = House.open()) {
            Interview interview = house.interview(4);
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                people.add(evening.somebodyAt(house).joins(interview.link(House.code(i))));
            }
            try (Typist dan = Typist.joins(interview.link(House.code(3)), home)) {
                score(house, interview, people, dan);
            }
            for (int i = 0; i < 3; i++) {
                assertSealed(people.get(i), i);
            }
            act(house, interview, "revealed-to-panel");
            people.get(0).sees("Open to the panel");
            String file = house.text(interview.path("/interview.yaml"));
            String report = house.text(interview.path("/report.md"));
            act(house, interview, "closed");

            assertEverythingIs(interview, file);
            assertThat(report).contains("heard: ", "Log signed at entry ");
            assertThat(interview.replay("rated")).hasSize(4);
        }
    }

    private static void score(House house, Interview interview, List<Person> people, Typist dan)
            throws IOException, InterruptedException {
        dan.sees("No question is open");
        interview.open(0);
        for (int i = 0; i < 3; i++) {
            Person one = people.get(i);
            assertThat(one.chip(0)).isVisible();
            one.presses(one.keyOf(i), one.keyOf(i + 1), "n")
                    .types("Only " + NAMES.get(i) + " wrote this.")
                    .presses("Enter")
                    .isSaved();
        }
        String letter = people.get(0).keyOf(0).toLowerCase(java.util.Locale.ROOT);
        String later = people.get(0).keyOf(4).toLowerCase(java.util.Locale.ROOT);
        dan.sees("[ ]").presses(letter).sees("[x]");

        house.kill();
        people.forEach(one -> one.presses(one.keyOf(4)).sees("Offline"));
        dan.presses(later).sees("The server cannot be reached");
        house.restart();
        people.forEach(Person::isSaved);
        dan.presses("y").sees("paused");
        dan.presses("y").sees("[x]");

        for (Person one : people) {
            one.presses("Enter");
            assertThat(one.page().locator(".lad")).isVisible();
            one.presses("1").isSaved();
        }
        dan.presses("\r").sees("Your rating: none yet");
        dan.presses("1danwrotethis\r").sees("Your rating: 1");
        house.kill();
        house.restart();

        for (Person one : people) {
            one.isSaved().tabsTo("Question ").tabsTo("Review and hand in");
            one.tabsTo("Hand in and seal").tabsTo("Yes, seal it").isSealed();
        }
        dan.presses("\r").sees("[x]");
        dan.presses("w").sees("Y hands in");
        dan.presses("y").sees("Handed in");
    }

    /** No answer that reached somebody before the reveal held a colleague's words. */
    private static void assertSealed(Person person, int number) {
        List<String> bodies = person.bodies();
        assertThat(bodies).hasSizeGreaterThan(5);
        for (int other = 0; other < 3; other++) {
            String words = "Only " + NAMES.get(other) + " wrote this.";
            if (other != number) {
                assertThat(bodies).noneMatch(body -> body.contains(words));
            }
        }
        assertThat(bodies).noneMatch(body -> body.contains("danwrotethis"));
    }

    private static void assertEverythingIs(Interview interview, String file) {
        List<JsonObject> ticks = interview.replay("ticked");
        assertThat(ticks).hasSize(11);
        assertThat(file).contains(NAMES.stream().map(n -> "Only " + n + " wrote this.").toList());
        assertThat(file.split("interviewer: ", -1)).hasSize(5);
        for (JsonObject tick : ticks) {
            String card = file.substring(file.indexOf("interviewer: " + text(tick, "actor")));
            int next = card.indexOf("interviewer: ", 1);
            assertThat(next < 0 ? card : card.substring(0, next))
                    .contains("- " + text(tick, "indicator"));
        }
    }

    private static String text(JsonObject act, String field) {
        return act.get(field).getAsString();
    }

    private static void act(House house, Interview interview, String type) {
        Map<String, String> act = Map.of("id", "check-" + type, "type", type);
        house.ask(
                interview.path("/acts"),
                Map.of("now", java.time.Instant.now().toString(), "acts", List.of(act)));
    }
}
