package dev.plumbline.cli.desk.simulation;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.evaluator.readiness.Verdict;
import dev.plumbline.evaluator.simulation.Assumption;
import dev.plumbline.evaluator.simulation.Band;
import dev.plumbline.evaluator.simulation.ClaimedActual;
import dev.plumbline.evaluator.simulation.SimulationResult;
import dev.plumbline.evaluator.simulation.SimulationSetup;
import dev.plumbline.evaluator.simulation.VerdictGroup;
import dev.plumbline.evaluator.simulation.Way;
import dev.plumbline.evaluator.simulation.WayResult;
import java.util.List;
import java.util.Optional;

/** A simulation as lines for a terminal. */
public final class SimulationText {

    private static final int DECIMALS = 3;
    private static final String NONE = "-";

    private final SimulationSetup setup;
    private final SimulationResult result;
    private final StringBuilder out = new StringBuilder();

    private SimulationText(SimulationSetup setup, SimulationResult result) {
        this.setup = setup;
        this.result = result;
    }

    /** What was claimed beside what is true, in tables. */
    public static String of(
            String role, long seed, SimulationSetup setup, SimulationResult result) {
        SimulationText text = new SimulationText(setup, result);
        text.head(role, seed);
        text.verdicts();
        text.bands(
                "P(at least the required level), each competency of the role", result.required());
        text.bands("A, the whole role", result.role());
        text.ranges();
        text.ways();
        text.foot();
        return text.out.toString();
    }

    private void head(String role, long seed) {
        int people = setup.design().raters();
        line(
                role
                        + ": "
                        + Figures.count((int) result.panels(), "candidate", "candidates")
                        + ", simulated with seed "
                        + seed);
        line(
                Figures.count(setup.design().asked().size(), "question", "questions")
                        + ", each answer rated by "
                        + Figures.count(people, "interviewer", "interviewers")
                        + ".");
        if (setup.truth().equals(setup.stated())) {
            line("The truth is drawn as the evaluation assumes it.");
        } else {
            line("The truth is drawn otherwise than the evaluation assumes it:");
            for (Assumption a : Assumption.values()) {
                double truth = a.in(setup.truth());
                if (truth != a.in(setup.stated())) {
                    line(
                            "- "
                                    + a.word()
                                    + " ("
                                    + a.says()
                                    + ") is "
                                    + Figures.decimals(truth, DECIMALS)
                                    + "; assumed "
                                    + Figures.decimals(a.in(setup.stated()), DECIMALS));
                }
            }
        }
    }

    private void verdicts() {
        title("Verdicts after all questions");
        TextTable table =
                new TextTable(
                        "Verdict",
                        "Share",
                        "A says",
                        "truly met",
                        "Off",
                        "Chance",
                        "B says",
                        "in slack",
                        "Off",
                        "Chance");
        for (VerdictGroup group : result.way(Way.ALL_QUESTIONS).groups()) {
            table.row(
                    group.verdict().map(Verdict::words).orElse("all"),
                    figure(group.share()),
                    said(group.role()),
                    was(group.role()),
                    off(group.role()),
                    chance(group.role()),
                    said(group.plan()),
                    was(group.plan()),
                    off(group.plan()),
                    chance(group.plan()));
        }
        out.append(table.lines());
    }

    private void bands(String title, List<Band> bands) {
        title("Claimed and true: " + title);
        TextTable table = new TextTable("Claimed", "Claims", "Mean", "True", "Off", "Chance");
        for (Band band : bands) {
            Optional<ClaimedActual> claims = band.claims();
            table.row(
                    Figures.fixed(band.from(), 1) + " to " + Figures.fixed(band.to(), 1),
                    claims.map(c -> String.valueOf(c.claims())).orElse("0"),
                    said(claims),
                    was(claims),
                    off(claims),
                    chance(claims));
        }
        out.append(table.lines());
    }

    private void ranges() {
        title("80 % ranges");
        TextTable table = new TextTable("Competency", "Ranges", "Hold", "Off", "Chance");
        range(table, "asked", Optional.of(result.rangesAsked()));
        range(table, "not asked", result.rangesNotAsked());
        out.append(table.lines());
    }

    private static void range(TextTable table, String name, Optional<ClaimedActual> ranges) {
        table.row(
                name,
                ranges.map(r -> String.valueOf(r.claims())).orElse("0"),
                was(ranges),
                off(ranges),
                chance(ranges));
    }

    private void ways() {
        title("Stopping early, and interviewers whose severity is known");
        TextTable table =
                new TextTable(
                        "",
                        "Questions",
                        "Decided",
                        "Says right",
                        "Right",
                        "Off",
                        "Chance",
                        "Ready",
                        "truly met",
                        "Brier");
        for (WayResult way : result.ways()) {
            VerdictGroup ready = way.groups().get(Verdict.READY.ordinal());
            table.row(
                    way.way().word().replace('-', ' '),
                    Figures.fixed(way.questions(), 1),
                    figure(way.decided()),
                    said(way.right()),
                    was(way.right()),
                    off(way.right()),
                    chance(way.right()),
                    figure(ready.share()),
                    was(ready.role()),
                    Figures.fixed(way.brier(), 4));
        }
        out.append(table.lines());
        double all = result.way(Way.ALL_QUESTIONS).questions();
        double saved = all - result.way(Way.STOPPING_EARLY).questions();
        line(
                "\nStopping early saves "
                        + Figures.fixed(saved, 1)
                        + " of "
                        + Figures.decimals(all, 0)
                        + " questions ("
                        + Figures.share(saved / all)
                        + ").");
    }

    private void foot() {
        out.append(
                """

                Off is true minus claimed; chance moves it by as much as the next column 19 times in 20.
                Ready counts as right when the role is truly met, ready with a plan when it is met within
                the slack, not yet when it is not met. Brier is the mean squared error of A; lower is better.
                No real candidate is in this. It says whether the sums keep their word when the assumptions
                hold, and what becomes of it when they fail; not whether they hold.
                """);
    }

    private void title(String words) {
        out.append("\n").append(words).append("\n\n");
    }

    private void line(String words) {
        out.append(words).append("\n");
    }

    private static String figure(double value) {
        return Figures.fixed(value, DECIMALS);
    }

    private static String said(Optional<ClaimedActual> claims) {
        return claims.map(c -> figure(c.claimed())).orElse(NONE);
    }

    private static String was(Optional<ClaimedActual> claims) {
        return claims.map(c -> figure(c.actual())).orElse(NONE);
    }

    private static String off(Optional<ClaimedActual> claims) {
        return claims.map(c -> signed(c.off())).orElse(NONE);
    }

    private static String signed(double value) {
        String figure = figure(Math.abs(value));
        boolean nothing = Figures.rounded(value, DECIMALS) == 0;
        return (nothing ? " " : value < 0 ? "-" : "+") + figure;
    }

    private static String chance(Optional<ClaimedActual> claims) {
        return claims.map(c -> figure(c.chance())).orElse(NONE);
    }
}
