package dev.plumbline.cli.desk.serve;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.key.KeyRing;
import dev.plumbline.console.opening.OpeningBook;
import dev.plumbline.console.opening.Passes;
import dev.plumbline.console.opening.Setup;
import dev.plumbline.console.serve.Console;
import dev.plumbline.console.serve.ConsoleServer;
import dev.plumbline.console.serve.ServerOptions;
import dev.plumbline.console.store.DataFolder;
import dev.plumbline.console.store.SqliteStore;
import dev.plumbline.report.render.Prose;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A running console over a data folder. */
public final class ServeDesk implements AutoCloseable {

    private final DataFolder folder;
    private final SqliteStore store;
    private final OpeningBook book;
    private final ConsoleServer server;
    private boolean closed;

    /**
     * Starts it; whatever keeps it from starting ends the command with a sentence.
     *
     * @param bank asked when the content is first needed
     * @param options where it listens, asked once the folder is held
     */
    public ServeDesk(
            Supplier<QuestionBank> bank, Path root, Function<Path, ServerOptions> options) {
        SecureRandom random = new SecureRandom();
        InstantSource clock = InstantSource.system();
        DataFolder held = null;
        try {
            held = DataFolder.hold(root);
            folder = held;
            KeyRing keys = KeyRing.open(folder.keys(), random);
            book = OpeningBook.open(folder.setups(), keys, random);
            Passes passes = Passes.open(folder.root().resolve("passes.json"), random);
            store = SqliteStore.open(folder.database());
            server =
                    new ConsoleServer(
                            new Console(bank, book, store, keys, clock),
                            passes,
                            new Prose()::html,
                            new LiveReports(bank),
                            clock,
                            options.apply(root));
        } catch (IOException e) {
            release(held);
            throw Refusal.cannot(root.getFileName() + ": " + SafeFile.words(e), e);
        } catch (RuntimeException e) {
            release(held);
            throw e;
        }
    }

    private static void release(@Nullable DataFolder held) {
        if (held != null) {
            try {
                held.close();
            } catch (IOException e) {
                throw Refusal.cannot("the data folder could not be released.", e);
            }
        }
    }

    /** Where browsers find it. */
    public String origin() {
        return server.origin();
    }

    /** A new link for the coordinator, for one use. */
    public String coordinatorLink() {
        try {
            return server.coordinatorLink();
        } catch (IOException e) {
            throw Refusal.cannot("the link could not be kept: " + SafeFile.words(e), e);
        }
    }

    /** Keeps the setup of an interview, unless it is there. */
    void keep(Setup setup) {
        try {
            if (book.setup(setup.interview()).isEmpty()) {
                book.keep(setup);
            }
        } catch (IOException e) {
            throw Refusal.cannot("the interview cannot be set up: " + SafeFile.words(e), e);
        }
    }

    /** A new link for a member of a panel. */
    String link(String interview, String code) {
        try {
            return server.link(interview, new Who.Interviewer(code));
        } catch (IOException e) {
            throw Refusal.cannot("the link could not be kept: " + SafeFile.words(e), e);
        }
    }

    /** The interview file, once every card was handed in. */
    Optional<String> filled(String interview) {
        try {
            return server.filled(interview);
        } catch (IOException e) {
            throw Refusal.cannot("the interview cannot be read: " + SafeFile.words(e), e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.close();
        try {
            store.close();
            folder.close();
        } catch (IOException e) {
            throw Refusal.cannot("the data folder could not be released.", e);
        }
    }
}
