package dev.plumbline.cli.edge;

import java.util.function.IntSupplier;

/** Lets a command that would go on for ever be ended by Ctrl-C with an exit code of its own. */
public final class LastWord {

    private LastWord() {}

    /**
     * Does some work; meanwhile Ctrl-C ends the process with the code that is right at that moment.
     */
    public static void during(Runnable work, IntSupplier exit) {
        Thread ending = new Thread(() -> Runtime.getRuntime().halt(exit.getAsInt()), "last word");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            work.run();
        } finally {
            remove(ending);
        }
    }

    private static void remove(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook has its say.
        }
    }
}
