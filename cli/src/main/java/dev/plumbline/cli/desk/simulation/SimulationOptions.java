package dev.plumbline.cli.desk.simulation;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.simulation.PanelDesign;
import dev.plumbline.evaluator.simulation.SimulationSetup;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a person asks {@code simulate} for; a value that does not fit is refused with its range. */
public final class SimulationOptions {

    private static final int MOST_QUESTIONS = 40;
    private static final int MOST_RATERS = 6;
    private static final int MOST_PANELS = 1_000_000;
    private static final int MOST_THREADS = 256;

    @Option(
            names = "--role",
            paramLabel = "ID",
            defaultValue = "senior-backend-engineer",
            description = "The role profile (default: ${DEFAULT-VALUE}).")
    private String role = "";

    @Option(
            names = "--questions",
            paramLabel = "N",
            description =
                    "Questions asked, 1 to 40, in the order of the role's plan and from its start"
                            + " again when it has fewer (default: its plan).")
    private Optional<String> questions = Optional.empty();

    @Option(
            names = "--raters",
            paramLabel = "N",
            defaultValue = "2",
            description = "Interviewers, 1 to 6; each rates every answer (default: 2).")
    private String raters = "2";

    @Option(
            names = "--panels",
            paramLabel = "N",
            defaultValue = "2000",
            description =
                    "Simulated candidates, each with a panel of their own (default: 2000); 20000"
                            + " give figures that are good to about a hundredth.")
    private String panels = "2000";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed gives the same bytes (default: 1).")
    private String seed = "1";

    @Option(
            names = "--wrong",
            paramLabel = "NAME=VALUE,...",
            defaultValue = "",
            description =
                    "Draw the truth otherwise than stated: tau, severity_sd, rho, a, mu, sd. The"
                            + " evaluation keeps what is stated.")
    private String wrong = "";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; their number changes no result (default: all cores).")
    private Optional<String> threads = Optional.empty();

    /** How many candidates are simulated. */
    public int panels() {
        return (int) whole("--panels", panels, 1, MOST_PANELS);
    }

    /** From which all chance comes. */
    public long seed() {
        return whole("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Whether the truth is drawn otherwise than stated. */
    public boolean wrong() {
        return !wrong.isEmpty();
    }

    int threads() {
        return threads.map(t -> (int) whole("--threads", t, 1, MOST_THREADS))
                .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    /** The role that is simulated. */
    public RoleProfile role(QuestionBank bank) {
        List<String> ids = bank.roles().profiles().stream().map(RoleProfile::id).toList();
        UnknownId.refuse("role", role, ids, "");
        return bank.roles().profile(role).orElseThrow();
    }

    /** What is simulated, all values checked. */
    public SimulationSetup setup(QuestionBank bank) {
        panels();
        seed();
        threads();
        RoleProfile profile = role(bank);
        int people = (int) whole("--raters", raters, 1, MOST_RATERS);
        return new SimulationSetup(
                PanelProfile.of(profile),
                questions
                        .map(q -> (int) whole("--questions", q, 1, MOST_QUESTIONS))
                        .map(q -> PanelDesign.of(profile, q, people))
                        .orElseGet(() -> PanelDesign.planOf(profile, people)),
                bank.model().assumptions(),
                WrongAssumptions.over(bank.model().assumptions(), wrong),
                bank.model().verdictRule());
    }

    private static long whole(String option, String text, long least, long most) {
        if (text.matches("[+-]?[0-9]{1,19}")) {
            try {
                long value = Long.parseLong(text);
                if (value >= least && value <= most) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw refused(option, text, least, most);
            }
        }
        throw refused(option, text, least, most);
    }

    private static Refusal refused(String option, String text, long least, long most) {
        return Refusal.usage(
                option
                        + " takes a whole number"
                        + (least == Long.MIN_VALUE ? "" : " from " + least + " to " + most)
                        + ", not \""
                        + text
                        + "\".");
    }
}
