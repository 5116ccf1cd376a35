package dev.plumbline.console.care;

import dev.plumbline.console.key.KeyRing;
import dev.plumbline.console.log.Chain;
import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.opening.OpeningBook;
import dev.plumbline.console.opening.Passes;
import dev.plumbline.console.store.DataFolder;
import dev.plumbline.console.store.SqliteStore;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A data folder that no console is running on. */
public final class DataCare implements AutoCloseable {

    private final DataFolder folder;
    private final SqliteStore store;
    private final KeyRing keys;
    private final OpeningBook book;
    private final Passes passes;

    private DataCare(
            DataFolder folder, SqliteStore store, KeyRing keys, OpeningBook book, Passes passes) {
        this.folder = folder;
        this.store = store;
        this.keys = keys;
        this.book = book;
        this.passes = passes;
    }

    /**
     * Takes hold of a folder.
     *
     * @throws IOException with a sentence when a console runs on it, or it cannot be used
     */
    public static DataCare hold(Path root, SecureRandom random) throws IOException {
        DataFolder folder = DataFolder.hold(root);
        try {
            KeyRing keys = KeyRing.open(folder.keys(), random);
            return new DataCare(
                    folder,
                    SqliteStore.open(folder.database()),
                    keys,
                    OpeningBook.open(folder.setups(), keys, random),
                    Passes.open(folder.root().resolve("passes.json"), random));
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    SqliteStore store() {
        return store;
    }

    KeyRing keys() {
        return keys;
    }

    OpeningBook book() {
        return book;
    }

    Passes passes() {
        return passes;
    }

    Path setups() {
        return folder.setups();
    }

    /** The log, one line of JSON for each envelope, in sequence; all interviews when empty. */
    public void export(Optional<String> interview, Consumer<String> lines) throws IOException {
        store.read(interview, 0, e -> lines.accept(e.line()));
    }

    /** Checks every chain in the database itself. */
    public Chain verify() throws IOException {
        Chain chain = new Chain();
        store.read(Optional.empty(), 0, chain::add);
        return chain;
    }

    /** How many envelopes each interview has. */
    public Map<String, Long> interviews() throws IOException {
        Map<String, Long> all = new TreeMap<>();
        store.read(Optional.empty(), 0, e -> all.merge(e.interview(), 1L, Long::sum));
        return all;
    }

    /**
     * Takes in an exported log whose chains hold; the candidates' words stay sealed without their
     * keys.
     *
     * @throws IOException when the folder has one of its interviews already
     */
    public void take(List<Envelope> envelopes) throws IOException {
        Map<String, Long> here = interviews();
        for (Envelope e : envelopes) {
            if (here.containsKey(e.interview())) {
                throw new IOException("The folder has " + e.interview() + " already.");
            }
        }
        store.append(envelopes);
    }

    List<Envelope> of(String interview) throws IOException {
        List<Envelope> all = new ArrayList<>();
        store.read(Optional.of(interview), 0, all::add);
        return all;
    }

    @Override
    public void close() throws IOException {
        store.close();
        folder.close();
    }
}
