package dev.plumbline.browser.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In Talk everything is in view, for every question that is shipped, in each of its forms. */
@ExtendWith(WithConsole.class)
class NothingScrollsTest {

    /** Shows each card in Talk, as it comes and with a fact told, and says what does not fit. */
    private static final String WHAT_DOES_NOT_FIT =
            """
            async cards => {
              const { app } = await import('/page/app.js');
              const all = s => [...document.querySelectorAll(s)];
              const box = e => e.getBoundingClientRect();
              const name = e => `${e.className} “${e.innerText.slice(0, 30).replace(/\\s+/g, ' ')}”`;
              const wrong = {};
              const look = (card, state) => {
                const found = [];
                const page = document.documentElement;
                if (page.scrollHeight > innerHeight) found.push(`the page is ${page.scrollHeight} high`);
                if (page.scrollWidth > innerWidth) found.push(`the page is ${page.scrollWidth} wide`);
                for (const e of all('main, .board, .says p, .probe, .chip, .op, .rows, .foot')) {
                  if (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1) found.push(`${name(e)} is cut off`);
                  if (box(e).bottom > innerHeight + .5 || box(e).top < 0) found.push(`${name(e)} is out of view`);
                }
                const parts = all('.board, .says, .low').map(box).sort((a, b) => a.top - b.top);
                if (parts.some((b, i) => i > 0 && b.top < parts[i - 1].bottom - 1)) found.push('parts lie on one another');
                const low = Math.max(...all('.chip').map(e => box(e).bottom));
                if (low > box(document.querySelector('.board')).bottom + 1) found.push('the acts leave their board');
                for (const e of all('button')) if (box(e).width && (box(e).height < 23.9 || box(e).width < 23.9)) found.push(`${name(e)} is ${box(e).width} by ${box(e).height}`);
                if (!all('.chip').length || !all('.op').length) found.push('nothing is shown');
                if (found.length) wrong[`${card.question}.${card.form}, ${state}`] = found;
              };
              for (const text of cards) {
                const card = JSON.parse(text);
                app.got.set(`card:${app.key()}`, card);
                const longest = card.groups.flatMap(g => g.indicators).reduce((a, b) => (a.says + (a.plus ?? '')).length > (b.says + (b.plus ?? '')).length ? a : b);
                for (const probe of card.probes) {
                  app.set({ probe: probe.id, told: null, look: longest.id, last: longest.id });
                  look(card, probe.id);
                }
                app.set({ told: card.reveals.reduce((a, b) => a.answer.length > b.answer.length ? a : b).n });
                look(card, 'told');
              }
              return wrong;
            }
            """;

    @Test
    void noShippedQuestionNeedsScrollingInTalk(Evening evening) {
        List<String> cards = new ArrayList<>(ShippedCards.all().values());
        Person ada = evening.interviewerAtWork(0);
        TreeMap<String, Object> wrong = new TreeMap<>();

        for (int[] size : new int[][] {{1280, 633}, {720, 800}, {640, 713}}) {
            for (String first : List.of("acts", "probes")) {
                ada.page().setViewportSize(size[0], size[1]);
                ada.page()
                        .evaluate(
                                "async first => (await import('/page/app.js')).app.prefer('first',"
                                        + " first)",
                                first);
                Map<?, ?> found = (Map<?, ?>) ada.page().evaluate(WHAT_DOES_NOT_FIT, cards);
                if (!found.isEmpty()) {
                    wrong.put(size[0] + "x" + size[1] + " " + first, found);
                }
            }
        }

        assertThat(cards).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }
}
