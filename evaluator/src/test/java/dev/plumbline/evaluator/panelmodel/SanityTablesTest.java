package dev.plumbline.evaluator.panelmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.of;

import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the stated assumptions imply, to the decimals in which the model's description prints it.
 */
class SanityTablesTest {

    private static final PanelModel MODEL = new PanelModel(Panels.ASSUMED, Fineness.PANEL);

    /** The tables' minima: one answer, two ratings and one rater per must. */
    private static final SixRules RULES =
            new SixRules(new VerdictRule(0.70, 0.5, 0.70, 4, 1, 2, 1));

    /** The table prints three decimals of sums that were good to two thousandths. */
    private static final double PRINTED = 0.002;

    private static final String READY = "ready (3)";

    private static final PanelProfile ONE =
            new PanelProfile(List.of(new Demand("c", 3, OptionalInt.empty(), 1)));

    @Test
    void oneCompetencyReadsAsTheTableSays() {
        String table =
                String.join(
                        "\n",
                        row("3", 1, 3),
                        row("3,3", 1, 3, 3),
                        row("3,3 twice", 2, 3, 3),
                        row("3,3 three times", 3, 3, 3),
                        row("3,3 six times", 6, 3, 3),
                        row("2,3 twice", 2, 2, 3),
                        row("2,2 twice", 2, 2, 2),
                        row("4,4 twice", 2, 4, 4),
                        row("4,4 six times", 6, 4, 4),
                        row("1,1 twice", 2, 1, 1));

        assertThat(table)
                .isEqualTo(
                        """
                        3 | .91 | .55 | .13 | 1.6-3.6
                        3,3 | .95 | .59 | .13 | 1.7-3.6
                        3,3 twice | .99 | .70 | .12 | 2.1-3.6
                        3,3 three times | 1.00 | .76 | .11 | 2.2-3.5
                        3,3 six times | 1.00 | .85 | .08 | 2.4-3.5
                        2,3 twice | .94 | .43 | .03 | 1.7-3.1
                        2,2 twice | .81 | .19 | .00 | 1.3-2.7
                        4,4 twice | 1.00 | .99 | .82 | 3.3-4.0
                        4,4 six times | 1.00 | 1.00 | .99 | 4.0-4.0
                        1,1 twice | .30 | .01 | .00 | 0.4-1.9\
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholePanels")
    void wholePanelsReadAsTheTableSays(
            String name,
            Panels panels,
            PanelProfile profile,
            List<Double> printed,
            String verdict) {
        PanelPosterior posterior = MODEL.posterior(panels.panel(), profile, Panels.SLACK);
        PanelVerdict decided = decide(panels, profile);

        assertThat(posterior.musts()).isCloseTo(printed.get(0), within(PRINTED));
        assertThat(posterior.role()).isCloseTo(printed.get(1), within(PRINTED));
        assertThat(posterior.plan()).isCloseTo(printed.get(2), within(PRINTED));
        assertThat(decided.verdict().words() + " (" + decided.rule().number() + ")")
                .isEqualTo(verdict);
    }

    static Stream<Arguments> wholePanels() {
        PanelProfile senior = Panels.SENIOR;
        PanelProfile junior = Panels.JUNIOR;
        Panels securityTwice = senior(3, 3, 3, 3, 1, 3, 3).answer("application-security", 1, 1);
        String little = "not enough evidence (2)";
        String plan = "ready with a plan (4)";
        return Stream.of(
                of("no ratings", new Panels(), senior, List.of(.450, .307, .412), little),
                of("all 3", senior(3, 3, 3, 3, 3, 3, 3), senior, List.of(.954, .875, .952), READY),
                of("all 3, one rater", oneRater(), senior, List.of(.911, .793, .904), little),
                of("each 3,2", each(3, 2), senior, List.of(.809, .508, .783), plan),
                of(
                        "all 2",
                        senior(2, 2, 2, 2, 2, 2, 2),
                        senior,
                        List.of(.521, .135, .432),
                        "not yet (5)"),
                of(
                        "4,4,3,3,3,2,2",
                        senior(4, 4, 3, 3, 3, 2, 2),
                        senior,
                        List.of(.923, .887, .923),
                        plan),
                of(
                        "all 3 but security 1",
                        senior(3, 3, 3, 3, 1, 3, 3),
                        senior,
                        List.of(.685, .582, .682),
                        "not enough evidence (6)"),
                of(
                        "a second security answer 1",
                        securityTwice,
                        senior,
                        List.of(.518, .433, .516),
                        "not yet (1)"),
                of("exactly at every bar", junior(2, 1), junior, List.of(.720, .715, .720), READY),
                of("all 1", junior(1, 1), junior, List.of(.238, .236, .238), "not yet (1)"));
    }

    @Test
    void sixGoodAnswersLiftAWeakMustAndTheRulesDoNotLetThem() {
        PanelVerdict verdict = decide(senior(3, 3, 3, 3, 1, 3, 3), Panels.SENIOR);

        double security =
                MODEL.posterior(senior(3, 3, 3, 3, 1, 3, 3).panel(), Panels.SENIOR, Panels.SLACK)
                        .competency("application-security")
                        .curve()
                        .atLeast(1.5);

        assertThat(two(security)).isEqualTo(".71");
        assertThat(verdict.shortMusts()).containsExactly("application-security");
        assertThat(verdict.rule()).isEqualTo(DecidingRule.UNDECIDED);
    }

    private static String row(String name, int times, int... ratings) {
        Panels panels = new Panels();
        for (int i = 0; i < times; i++) {
            panels.answer("c", ratings);
        }
        CompetencyPosterior c = MODEL.posterior(panels.panel(), ONE, 0).competency("c");
        return String.join(
                " | ",
                name,
                two(c.curve().atLeast(1.5)),
                two(c.curve().atLeast(2.5)),
                two(c.curve().atLeast(3.5)),
                String.format(Locale.ROOT, "%.1f-%.1f", c.range80().low(), c.range80().high()));
    }

    private static Panels senior(int... ratings) {
        Panels panels = new Panels();
        for (int q = 0; q < ratings.length; q++) {
            panels.answer(Panels.SENIOR.demands().get(q).competency(), ratings[q], ratings[q]);
        }
        return panels;
    }

    private static Panels oneRater() {
        Panels panels = new Panels();
        for (Demand demand : Panels.SENIOR.demands().subList(0, 7)) {
            panels.answer(demand.competency(), 3);
        }
        return panels;
    }

    private static Panels each(int first, int second) {
        Panels panels = new Panels();
        for (Demand demand : Panels.SENIOR.demands().subList(0, 7)) {
            panels.answer(demand.competency(), first, second);
        }
        return panels;
    }

    private static Panels junior(int craft, int others) {
        Panels panels = new Panels();
        panels.answer("coding-craft", craft, craft).answer("coding-craft", craft, craft);
        for (Demand demand : Panels.JUNIOR.demands().subList(1, 4)) {
            panels.answer(demand.competency(), others, others);
        }
        return panels;
    }

    private static PanelVerdict decide(Panels panels, PanelProfile profile) {
        PanelPosterior posterior = MODEL.posterior(panels.panel(), profile, Panels.SLACK);
        return RULES.decide(panels.panel(), profile, posterior);
    }

    private static String two(double probability) {
        String text = String.format(Locale.ROOT, "%.2f", probability);
        return text.startsWith("0") ? text.substring(1) : text;
    }
}
