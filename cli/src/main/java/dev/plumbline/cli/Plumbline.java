package dev.plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point: the command {@code plumbline} with its subcommands. */
@Command(name = "plumbline", mixinStandardHelpOptions = true, version = "plumbline 0.1.0")
public final class Plumbline implements Runnable {

    private Plumbline() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Plumbline()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
