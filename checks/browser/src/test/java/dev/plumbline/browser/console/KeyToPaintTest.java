package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every press of a key is followed by a painted change of its control. How long that took is
 * printed, beside the same on a page that only changes one word; nothing fails because it was slow.
 */
@ExtendWith(WithConsole.class)
class KeyToPaintTest {

    private static final int PRESSES = 200;

    /** From the key's own time stamp to the first moment after the frame that shows the change. */
    private static final String WATCH =
            """
            () => {
              window.took = [];
              if (window.watched) return;
              window.watched = true;
              let begun = 0;
              addEventListener('keydown', e => { begun = e.timeStamp; }, true);
              new MutationObserver(() => {
                if (!begun) return;
                const from = begun;
                begun = 0;
                requestAnimationFrame(() => {
                  const after = new MessageChannel();
                  after.port1.onmessage = () => window.took.push(performance.now() - from);
                  after.port2.postMessage(0);
                });
              }).observe(document.body, { attributes: true, subtree: true, attributeFilter: ['aria-pressed'] });
            }
            """;

    private static final String PLAIN =
            """
            <button class="chip" aria-pressed="false">word</button><script>
            addEventListener('keydown', () => {
              const b = document.querySelector('button');
              b.setAttribute('aria-pressed', String(b.getAttribute('aria-pressed') === 'false'));
            });
            </script>
            """;

    @Test
    void everyPressIsPainted(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        ada.isSaved();
        Page plain = evening.somebody().page();
        plain.setContent(PLAIN);
        List<String> keys = List.of(ada.keyOf(0), ada.keyOf(1), ada.keyOf(2));
        assertThat(ada.chip(0)).isVisible();

        for (int slower : List.of(1, 4)) {
            double[] ours = took(ada.page(), slower, keys);
            double[] peer = took(plain, slower, keys);

            assertThat(ours).hasSize(PRESSES);
            System.out.printf(
                    Locale.ROOT,
                    "key to paint, CPU slowed %d times: p50 %.1f ms, p99 %.1f ms; an empty page"
                            + " %.1f and %.1f ms%n",
                    slower,
                    ours[PRESSES / 2],
                    ours[PRESSES * 99 / 100],
                    peer[PRESSES / 2],
                    peer[PRESSES * 99 / 100]);
        }
        ada.isSaved();
    }

    private static double[] took(Page page, int slower, List<String> keys) {
        CDPSession devtools = page.context().newCDPSession(page);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", slower);
        devtools.send("Emulation.setCPUThrottlingRate", rate);
        page.evaluate(WATCH);
        for (int i = 0; i < PRESSES; i++) {
            page.keyboard().press(keys.get(i % keys.size()));
            page.waitForFunction("n => window.took.length > n", i);
        }
        rate.addProperty("rate", 1);
        devtools.send("Emulation.setCPUThrottlingRate", rate);
        List<?> times = (List<?>) page.evaluate("() => window.took");
        return times.stream().mapToDouble(t -> ((Number) t).doubleValue()).sorted().toArray();
    }
}
