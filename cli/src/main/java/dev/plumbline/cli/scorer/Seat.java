package dev.plumbline.cli.scorer;

import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.store.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A seat on a panel: joins by a link, and comes back by the same link after the terminal was
 * closed, with whatever had not been sent.
 */
public final class Seat {

    private final Surroundings surroundings;
    private final JoinLink link;
    private final Path folder;
    private final Optional<SSLContext> trusted;
    private final Optional<String> page;

    /**
     * The seat of a link.
     *
     * @param name under which this machine remembers a seat that has no panel; empty on a panel,
     *     where the link gives the name
     * @param trusted what a certificate is checked against; the system's when empty
     */
    public Seat(
            Surroundings surroundings, JoinLink link, String name, Optional<SSLContext> trusted) {
        this.surroundings = surroundings;
        this.link = link;
        this.trusted = trusted;
        this.page = name.isEmpty() ? Optional.of(link.origin()) : Optional.empty();
        String state = surroundings.environment().get("XDG_STATE_HOME");
        String home = surroundings.environment().getOrDefault("HOME", ".");
        Path base = state == null ? Path.of(home, ".local", "state") : Path.of(state);
        String own = Hash.of(link.origin() + link.token()).substring(7, 31);
        this.folder =
                surroundings
                        .resolve(base)
                        .resolve("plumbline")
                        .resolve(name.isEmpty() ? own : name);
    }

    /** Scores until the person leaves. */
    public void take() {
        try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(false).build()) {
            score(terminal);
        } catch (IllegalStateException e) {
            throw Refusal.cannot(
                    "scoring needs a terminal of at least 80 columns and 24 lines.", e);
        } catch (IOException e) {
            throw Refusal.cannot(SafeFile.words(e), e);
        }
    }

    /** Scores at a terminal that is given. */
    void score(Terminal terminal) {
        try {
            scored(terminal);
        } catch (IOException e) {
            throw Refusal.cannot(SafeFile.words(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void scored(Terminal terminal) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        ConsoleClient client = joined();
        View me = client.get("/api/me");
        if (!me.text("role").equals("interviewer")) {
            throw Refusal.usage("this link is not an interviewer's.");
        }
        Outbox outbox = new Outbox(folder.resolve("outbox"));
        Scorer scorer = new Scorer(client, outbox, InstantSource.system(), me, page);
        new TerminalLoop(terminal, scorer, client).run();
        surroundings
                .out()
                .println(
                        outbox.size() == 0
                                ? "Everything is saved. The same link brings you back here."
                                : outbox.size()
                                        + " acts wait on this machine; start again with the same"
                                        + " link when the server is there.");
    }

    private ConsoleClient joined() throws IOException, InterruptedException {
        Path session = folder.resolve("session");
        if (Files.exists(session)) {
            return new ConsoleClient(
                    link.origin(), Files.readString(session, StandardCharsets.UTF_8), trusted);
        }
        ConsoleClient client = new ConsoleClient(link.origin(), "", trusted);
        client.post("/api/join", "{\"token\":" + Json.line(link.token()) + "}");
        PrivateFile.write(session, client.cookie().getBytes(StandardCharsets.UTF_8));
        return client;
    }
}
