package dev.plumbline.console.log;

import java.util.Optional;

/**
 * What is asked to be kept.
 *
 * @param actor who asks, by a word of the log
 * @param device which device of theirs
 * @param command made on the device; the same command with the same act is acknowledged again
 * @param type what kind of act it is; in clear
 * @param clientTime the device's own time
 * @param supersedes id of the command that this one takes the place of
 * @param act the act's bytes
 * @param signed whether the head of the chain is signed after it
 */
public record Submission(
        String interview,
        String actor,
        String device,
        String command,
        String type,
        Optional<String> clientTime,
        Optional<String> supersedes,
        byte[] act,
        boolean signed) {}
