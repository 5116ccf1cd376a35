package dev.plumbline.cli.command;

import dev.plumbline.cli.desk.Workspace;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a workspace. */
@Command(
        name = "init",
        description = "Make a folder of your own, laid over the shipped content.",
        footer = {
            "",
            "Commands that run in the folder read its content without being told.",
            "",
            "Examples:",
            "  plumbline init my-interviews",
            "  cd my-interviews && plumbline bank lint"
        })
public final class InitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "A folder that is new or empty.")
    private Path folder = Path.of("");

    /** An init in these surroundings. */
    public InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Workspace.make(surroundings.resolve(folder), folder);
        surroundings.out().println("Made " + folder + ". In it:");
        Workspace.contents()
                .forEach((name, says) -> surroundings.out().println("  " + name + "  " + says));
        surroundings.out().println();
        surroundings
                .out()
                .println("Next: cd " + folder + " && plumbline evaluate interviews/example.yaml");
        return Exit.DONE;
    }
}
