package dev.plumbline.console.opening;

import dev.plumbline.console.key.KeyRing;
import dev.plumbline.console.store.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The openings and setups in a folder: {@code ID.opening.json} in clear, {@code ID.setup} sealed
 * with the key of the interview's candidate.
 */
public final class OpeningBook {

    private static final String BOUND = "setup";
    private static final String OPENING = ".opening.json";
    private static final String SETUP = ".setup";

    private final Path folder;
    private final KeyRing keys;
    private final SecureRandom random;

    private OpeningBook(Path folder, KeyRing keys, SecureRandom random) {
        this.folder = folder;
        this.keys = keys;
        this.random = random;
    }

    /** The book in a folder, which is made when it is not there. */
    public static OpeningBook open(Path folder, KeyRing keys, SecureRandom random)
            throws IOException {
        Files.createDirectories(folder);
        return new OpeningBook(folder, keys, random);
    }

    /** An id that no opening has yet. */
    public String newOpening(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
        String start = slug.substring(0, Math.min(40, slug.length())).replaceAll("-$", "");
        return (start.isEmpty() ? "opening" : start) + "-" + hex(2);
    }

    /** An id that no interview has yet and that says nothing about the candidate. */
    public String newInterview() {
        return "interview-" + hex(5);
    }

    private String hex(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return HexFormat.of().formatHex(some);
    }

    /** Keeps an opening. */
    public synchronized void keep(LiveOpening opening) throws IOException {
        PrivateFile.write(folder.resolve(opening.id() + OPENING), SetupJson.write(opening));
    }

    /** Makes the candidate's key, then keeps the setup sealed with it. */
    public synchronized void keep(Setup setup) throws IOException {
        keys.make(setup.interview());
        PrivateFile.write(
                folder.resolve(setup.interview() + SETUP),
                keys.close(setup.interview(), BOUND, SetupJson.write(setup)));
    }

    /** All openings, by id. */
    public synchronized List<LiveOpening> openings() throws IOException {
        List<LiveOpening> all = new ArrayList<>();
        for (Path file : files(OPENING)) {
            SetupJson.opening(file.getFileName().toString(), Files.readAllBytes(file))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The opening with this id. */
    public Optional<LiveOpening> opening(String id) throws IOException {
        return openings().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** All interviews whose candidate has not been erased, by id. */
    public synchronized List<Setup> setups() throws IOException {
        List<Setup> all = new ArrayList<>();
        for (Path file : files(SETUP)) {
            String name = file.getFileName().toString();
            setup(name.substring(0, name.length() - SETUP.length())).ifPresent(all::add);
        }
        return all;
    }

    /** The setup of an interview; empty when there is none, or its candidate has been erased. */
    public synchronized Optional<Setup> setup(String interview) throws IOException {
        Path file = folder.resolve(interview + SETUP);
        if (!interview.matches("[a-z0-9-]{1,64}") || !Files.exists(file)) {
            return Optional.empty();
        }
        return keys.open(interview, BOUND, Files.readAllBytes(file))
                .flatMap(bytes -> SetupJson.setup(interview, bytes));
    }

    /** Takes a setup away for good. */
    public synchronized void forget(String interview) throws IOException {
        PrivateFile.destroy(folder.resolve(interview + SETUP));
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }
}
