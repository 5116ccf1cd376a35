package dev.plumbline.cli.fix;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.lint.LintPaths;
import picocli.CommandLine.Option;

/** Whether a lint mends first, and whether it only says so. */
public final class FixOptions {

    @Option(
            names = "--fix",
            description =
                    "First mend what has one right form: an unknown key or id with one near known"
                            + " one, the canonical form, a missing line for the editor. Prints each"
                            + " line that changes. A recorded version is left as it is.")
    private boolean fix;

    @Option(
            names = "--dry-run",
            description = "With --fix: write nothing; fail if a file would change.")
    private boolean dryRun;

    /** Whether to mend. */
    public boolean fix() {
        return fix;
    }

    /** Whether to write nothing. */
    public boolean dryRun() {
        return dryRun;
    }

    /**
     * Mends what can be mended and prints it.
     *
     * @param found what was found on the way to the source
     * @return whether a file would change and was not written
     */
    public boolean mend(
            LintPaths chosen, ContentSource source, Findings found, Surroundings surroundings) {
        FixDesk desk = FixDesk.of(chosen, source, found);
        if (!dryRun) {
            SafeFile.write(desk.changed());
        }
        surroundings.out().print(desk.says());
        surroundings.out().println(desk.summary(!dryRun));
        return dryRun && !desk.changed().isEmpty();
    }
}
