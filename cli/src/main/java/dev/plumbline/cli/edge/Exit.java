package dev.plumbline.cli.edge;

/** The exit codes of every command. */
public final class Exit {

    /** Done. */
    public static final int DONE = 0;

    /** There are findings, a gate was missed, or a difference was found. */
    public static final int FINDINGS = 1;

    /** The command was used wrongly. */
    public static final int USAGE = 2;

    /** Something could not be read or written, or the program has a bug. */
    public static final int FAILED = 3;

    private Exit() {}
}
