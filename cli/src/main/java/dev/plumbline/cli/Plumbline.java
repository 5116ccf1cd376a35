package dev.plumbline.cli;

import dev.plumbline.cli.command.BankCommand;
import dev.plumbline.cli.command.DemoCommand;
import dev.plumbline.cli.command.EvaluateCommand;
import dev.plumbline.cli.command.ExplainCommand;
import dev.plumbline.cli.command.InitCommand;
import dev.plumbline.cli.command.NextCommand;
import dev.plumbline.cli.command.PlanCommand;
import dev.plumbline.cli.command.ReportCommand;
import dev.plumbline.cli.command.SimulateCommand;
import dev.plumbline.cli.command.StatsCommand;
import dev.plumbline.cli.command.live.InterviewCommand;
import dev.plumbline.cli.command.live.ServeCommand;
import dev.plumbline.cli.command.log.LogCommand;
import dev.plumbline.cli.command.text.SuggestCommand;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.edge.Subcommands;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.edge.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The entry point: the command {@code plumbline} with its subcommands. */
@Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Question banks in, readiness reports out: interviews for Flask back-end roles.",
        sortOptions = false,
        footer = {
            "",
            "Start here:",
            "  plumbline demo                       evaluate the shipped interview",
            "  plumbline init my-interviews         a folder of your own",
            "  plumbline bank list                  the questions there are",
            "  plumbline plan --role senior-backend-engineer",
            "  plumbline evaluate --help            examples, for every command",
            "",
            "Exit codes: 0 done; 1 findings; 2 wrong usage; 3 cannot read or write, or a bug."
        })
public final class Plumbline implements Runnable {

    private final Surroundings surroundings;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace when something goes wrong.")
    private boolean debug;

    private Plumbline(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        int exit = run(Surroundings.ofProcess(), args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Runs one command in these surroundings and gives its exit code. */
    public static int run(Surroundings surroundings, String... args) {
        Plumbline plumbline = new Plumbline(surroundings);
        int exit = plumbline.commandLine(args).execute(args);
        surroundings.out().flush();
        surroundings.err().flush();
        return exit;
    }

    private CommandLine commandLine(String... args) {
        CommandLine line = new CommandLine(this);
        new Subcommands(surroundings)
                .with("demo", DemoCommand::new)
                .with("init", InitCommand::new)
                .group("bank", rest -> BankCommand.group(surroundings, rest))
                .with("plan", PlanCommand::new)
                .with("evaluate", EvaluateCommand::new)
                .with("report", ReportCommand::new)
                .with("explain", ExplainCommand::new)
                .with("next", NextCommand::new)
                .with("serve", ServeCommand::new)
                .with("interview", InterviewCommand::new)
                .group("log", rest -> LogCommand.group(surroundings, rest))
                .with("suggest", SuggestCommand::new)
                .group("stats", rest -> StatsCommand.group(surroundings, rest))
                .with("simulate", SimulateCommand::new)
                .addTo(line, List.of(args));
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionExceptionHandler((e, command, result) -> failed(e));
        return line;
    }

    @Override
    public void run() {
        throw Refusal.usage("say which command. plumbline --help lists them.");
    }

    private int wrongUsage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        complain(WrongUsage.says(e));
        String usage = "Usage: ";
        surroundings.err().print(usage + command.getHelp().synopsis(usage.length()));
        surroundings.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private int failed(Exception e) {
        if (e instanceof Refusal refusal) {
            complain(String.valueOf(refusal.getMessage()));
            trace(e);
            return refusal.exit();
        }
        complain(
                "something went wrong inside the program ("
                        + e.getClass().getSimpleName()
                        + "). Nothing was half written. Run again with --debug and report what it"
                        + " prints.");
        trace(e);
        return Exit.FAILED;
    }

    private void complain(String message) {
        String head = Style.ALARM.of("plumbline:", surroundings.colourErrors());
        surroundings.err().println(head + " " + message.replaceAll("[\\p{Cntrl}&&[^\\n]]", "?"));
    }

    private void trace(Exception e) {
        if (debug) {
            e.printStackTrace(surroundings.err());
        }
    }
}
