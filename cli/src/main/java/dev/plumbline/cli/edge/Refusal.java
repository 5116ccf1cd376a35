package dev.plumbline.cli.edge;

/**
 * Ends a command with a message in plain words and an exit code. The message names the place and
 * the remedy.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;

    private Refusal(int exit, String message, Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    private Refusal(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    /** Something that cannot be read or written. */
    public static Refusal cannot(String message, Throwable cause) {
        return new Refusal(Exit.FAILED, message, cause);
    }

    /** Something that cannot be read or written. */
    public static Refusal cannot(String message) {
        return new Refusal(Exit.FAILED, message);
    }

    /** A value on the command line that does not fit. */
    public static Refusal usage(String message) {
        return new Refusal(Exit.USAGE, message);
    }

    /** A demand that the content or the files cannot meet. */
    public static Refusal findings(String message) {
        return new Refusal(Exit.FINDINGS, message);
    }

    /** The exit code. */
    public int exit() {
        return exit;
    }
}
