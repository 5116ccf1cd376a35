package dev.plumbline.cli.edge;

import java.util.function.IntSupplier;

/**
 * Lets a command that would go on for ever be ended by Ctrl-C with an exit code of its own. Closing
 * it gives Ctrl-C back its usual meaning.
 */
public final class LastWord implements AutoCloseable {

    private final Thread ending;

    /** From now on Ctrl-C ends the process with the code that is right at that moment. */
    public LastWord(IntSupplier exit) {
        ending = new Thread(() -> Runtime.getRuntime().halt(exit.getAsInt()), "last word");
        Runtime.getRuntime().addShutdownHook(ending);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook has its say.
        }
    }
}
