package dev.plumbline.cli.watch;

/** Changes of files, one after the other. */
public interface Changes {

    /**
     * Waits until something has changed since the last call.
     *
     * @return whether something has; false when nobody waits for more
     */
    boolean await();
}
