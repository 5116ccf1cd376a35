package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page where a network, a browser or a person's settings give less than usual. */
@ExtendWith(WithConsole.class)
class LessThanUsualTest {

    private static final Pattern STREAM = Pattern.compile(".*/stream");

    private static final String STATES =
            """
            () => [...document.querySelectorAll('.chip')].slice(0, 3).map(chip => {
              const of = selector => getComputedStyle(chip.querySelector(selector));
              return [chip.ariaPressed, ...['.c', '.f', '.x'].map(s => of(s).display + of(s).opacity + of(s).fill + of(s).stroke)].join(' ');
            })
            """;

    private static final String MOVING =
            """
            () => [...document.querySelectorAll('*')].filter(e => {
              const s = getComputedStyle(e);
              return [s.transitionDuration, s.animationDuration].some(d => d.split(',').some(x => parseFloat(x) > 0));
            }).map(e => e.className)
            """;

    @Test
    void withoutAStreamThePageAsksEveryThreeSeconds(Evening evening) {
        Person ada = evening.somebody();
        ada.context().route(STREAM, route -> route.abort());
        ada.joins(evening.interview().link("interviewer-a"));

        evening.interview().open(0);

        assertThat(ada.chip(0)).isVisible();
        ada.presses(ada.keyOf(0)).isSaved();
        assertThat(ada.requests())
                .filteredOn(request -> request.url().contains("/events?after="))
                .hasSizeGreaterThan(1);
    }

    @Test
    void withoutEncryptionChangesWaitInThisTabAndThePageSaysSo(Evening evening) {
        Person ada = evening.somebody();
        ada.context()
                .addInitScript("Object.defineProperty(crypto, 'subtle', { value: undefined })");
        ada.joins(evening.interview().link("interviewer-a"));
        evening.interview().open(0);
        assertThat(ada.chip(0)).isVisible();
        ada.context().setOffline(true);

        ada.presses(ada.keyOf(0)).sees("Offline, 1 change kept in this tab");
        ada.button("Offline").click();

        ada.sees("This browser offers no encrypted place here");
        assertThat(ada.page().evaluate("async () => (await indexedDB.databases()).length"))
                .isEqualTo(0);
    }

    @Test
    void whereColoursAreForcedEveryStateKeepsAShapeOfItsOwn(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        ada.page()
                .emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        ada.presses(ada.keyOf(1), ada.keyOf(2), ada.keyOf(2));
        assertThat(ada.chip(2)).hasAttribute("aria-pressed", "mixed");

        Object states = ada.page().evaluate(STATES);

        assertThat((List<?>) states).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void whoWantsLessMotionSeesNone(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        ada.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

        Object calm = ada.page().evaluate(MOVING);
        ada.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setReducedMotion(ReducedMotion.NO_PREFERENCE));

        assertThat((List<?>) calm).isEmpty();
        assertThat((List<?>) ada.page().evaluate(MOVING)).isNotEmpty();
    }
}
