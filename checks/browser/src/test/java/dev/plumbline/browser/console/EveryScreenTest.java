package dev.plumbline.browser.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether everybody can read and reach every screen, in both themes and down to 320 pixels. */
@ExtendWith(WithConsole.class)
class EveryScreenTest {

    private static final String SMALL_TARGETS =
            """
            least => [...document.querySelectorAll('button, select, a[href], input, textarea')]
              .filter(e => e.checkVisibility() && !e.matches('.skip') && !e.closest('[inert]'))
              .map(e => [e, (e.matches('input[type=checkbox]') ? e.parentElement : e).getBoundingClientRect()])
              .filter(([e, box]) => box.width && (box.height < least - .2 || box.width < Math.min(least, 40) - .2))
              .map(([e, box]) => `${e.className || e.id} “${e.innerText.slice(0, 30)}” is ${Math.round(box.width)} by ${Math.round(box.height)}`)
            """;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noScreenHasAFaultThatAxeKnows(ColorScheme scheme, Evening evening) {
        TreeMap<String, List<String>> faults = new TreeMap<>();

        List<String> seen =
                Tour.of(
                        evening,
                        1280,
                        800,
                        scheme,
                        (screen, person) -> {
                            AxeResults found =
                                    new AxeBuilder(person.page()).setLegacyMode(true).analyze();
                            List<String> all = sentences(found.getViolations());
                            if (!all.isEmpty()) {
                                faults.put(screen, all);
                            }
                            assertThat(found.getPasses())
                                    .extracting(Rule::getId)
                                    .contains("color-contrast");
                            assertThat(person.troubles()).as(screen).isEmpty();
                        });

        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(14);
    }

    @ParameterizedTest
    @CsvSource({"320, 640, 48", "390, 844, 48", "720, 800, 24", "1280, 633, 24"})
    void noScreenScrollsSidewaysAndEveryTargetIsLargeEnough(
            int width, int height, int target, Evening evening) {
        TreeMap<String, List<?>> faults = new TreeMap<>();

        Tour.of(
                evening,
                width,
                height,
                ColorScheme.LIGHT,
                (screen, person) -> {
                    Object wide = person.page().evaluate("document.documentElement.scrollWidth");
                    List<?> small = (List<?>) person.page().evaluate(SMALL_TARGETS, target);
                    List<?> all =
                            Stream.concat(
                                            (Integer) wide > width
                                                    ? Stream.of("it is " + wide + " wide")
                                                    : Stream.of(),
                                            small.stream())
                                    .toList();
                    if (!all.isEmpty()) {
                        faults.put(screen, all);
                    }
                });

        assertThat(faults).isEmpty();
    }

    private static List<String> sentences(List<Rule> rules) {
        return rules.stream()
                .flatMap(
                        rule ->
                                rule.getNodes().stream()
                                        .map(node -> rule.getId() + ": " + node.getHtml()))
                .toList();
    }
}
