package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a pressed key does, and when it must do nothing. */
@ExtendWith(WithConsole.class)
class KeysTest {

    @Test
    void aKeyIsItsPlaceOnTheBoardWhateverTheLayoutCallsIt(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        String letter = ada.keyOf(0).toUpperCase(Locale.ROOT);

        strike(ada, "Key" + letter, "ё", "");
        assertThat(ada.chip(0)).hasAttribute("aria-pressed", "true");
        ada.presses("Enter");
        strike(ada, "Digit2", "é", "");

        assertThat(ada.page().locator(".rung").nth(2)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aHeldKeyAShortcutOfTheBrowserAndTypingMarkNothing(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        String letter = ada.keyOf(0).toUpperCase(Locale.ROOT);

        strike(ada, "Key" + letter, "e", "repeat: true");
        strike(ada, "Key" + letter, "e", "ctrlKey: true");
        ada.presses("n").types("e t c s d f g u i o h j k l 3 x v").sees("Typing");

        assertThat(ada.page().locator(".chip[aria-pressed=false]"))
                .hasCount(ada.page().locator(".chip").count());
        ada.presses("Escape").sees("Keys on");
        assertThat(ada.page().locator("#note")).hasValue("e t c s d f g u i o h j k l 3 x v");
    }

    @Test
    void capsLockChangesNothing(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        String letter = ada.keyOf(0).toUpperCase(Locale.ROOT);

        strike(ada, "Key" + letter, letter, "");

        assertThat(ada.chip(0)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void singleKeysCanBeSwitchedOffAndStayOff(Evening evening) {
        Person ada = evening.interviewerAtWork(0);

        ada.button("Keys on").click();
        ada.page().getByLabel("Single keys work").uncheck();
        ada.presses("Escape", ada.keyOf(0), "p").loses().sees("Keys off").presses(ada.keyOf(0));

        assertThat(ada.chip(0)).hasAttribute("aria-pressed", "false");
        assertThat(ada.page().locator(".probe.was")).hasCount(0);
    }

    @Test
    void theFrameSaysWhetherKeysReachThePageAndOneClickBringsThemBack(Evening evening) {
        Person ada = evening.interviewerAtWork(0);

        ada.page().evaluate("dispatchEvent(new Event('blur'))");
        assertThat(ada.page().locator("#app.away")).isVisible();
        ada.sees("Click here for keys");
        ada.page().evaluate("dispatchEvent(new Event('focus'))");

        assertThat(ada.page().locator("#app.away")).hasCount(0);
        ada.sees("Keys on");
    }

    @Test
    void oneKeyBlanksThePageAndBringsItBack(Evening evening) {
        Person ada = evening.interviewerAtWork(0);

        ada.presses("Escape");
        assertThat(ada.page().locator("#app")).hasText("Notes; Esc brings them back");
        assertThat(ada.page()).hasTitle("Notes");
        ada.presses(ada.page().locator(".chip").count() == 0 ? "e" : "Tab");
        assertThat(ada.page().locator("#app")).hasText("Notes; Esc brings them back");
        ada.presses("Escape");

        assertThat(ada.chip(0)).isVisible();
        assertThat(ada.chip(0)).hasAttribute("aria-pressed", "false");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyControlHasAKeyOfItsOwnAndTheTableShowsAllOfThem(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        List<String> printed =
                (List<String>)
                        ada.page()
                                .locator(".chip")
                                .evaluateAll("all => all.map(e => e.ariaKeyShortcuts)");

        ada.presses("?");

        assertThat(printed).isNotEmpty().doesNotHaveDuplicates().doesNotContainNull();
        assertThat(printed).allMatch(key -> "ERTUIOPSDFGHJKLXCVBN".contains(key));
        assertThat(printed).doesNotContain("P", "R", "N", "B", "X", "V");
        String table = ada.page().locator(".keytab").innerText();
        assertThat(printed).allSatisfy(key -> assertThat(table).contains(key));
        assertThat(table).contains("put the probe", "take back the last step", "rate");
    }

    @Test
    void statesAreSpokenAtMostEveryTwoSeconds(Evening evening) {
        evening.interview().open(0);
        Person ada = evening.somebody();
        ada.page().clock().install();
        ada.joins(evening.interview().link("interviewer-a")).isSaved();
        ada.page().clock().runFor(3_000);
        ada.page()
                .evaluate(
                        "async () => { window.spoken = []; window.app = (await"
                                + " import('/page/app.js')).app; new MutationObserver(() =>"
                                + " spoken.push([Date.now(),"
                                + " document.getElementById('status').textContent])).observe("
                                + "document.getElementById('status'), {childList: true}) }");

        for (String word : List.of("one", "two", "three", "four", "five")) {
            ada.page().evaluate("word => app.notice(word)", word);
            ada.page().clock().runFor(500);
        }
        ada.page().clock().runFor(10_000);

        Object gaps =
                ada.page()
                        .evaluate(
                                "() => spoken.slice(1).map(([t], i) => t -"
                                        + " spoken[i][0]).filter(gap => gap < 1999)");
        assertThat((List<?>) gaps).isEmpty();
        List<?> words = (List<?>) ada.page().evaluate("spoken.map(s => s[1])");
        assertThat(words).hasSizeBetween(1, 4);
        assertThat(words.get(words.size() - 1)).isEqualTo("five");
    }

    private static void strike(Person person, String code, String key, String more) {
        person.page()
                .evaluate(
                        "([code, key]) => document.body.dispatchEvent(new KeyboardEvent('keydown',"
                                + " {code, key, bubbles: true, cancelable: true"
                                + (more.isEmpty() ? "" : ", " + more)
                                + "}))",
                        List.of(code, key));
    }
}
