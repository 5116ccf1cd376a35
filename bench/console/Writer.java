import dev.plumbline.console.key.KeyRing;
import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.log.Judge;
import dev.plumbline.console.log.LogWriter;
import dev.plumbline.console.log.Refusal;
import dev.plumbline.console.log.Result;
import dev.plumbline.console.log.Submission;
import dev.plumbline.console.store.SqliteStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * How many acts a second become durable in this process: 200 interviews, each with one act on its way. Beside
 * it the same rows put into a bare SQLite table with the same settings, without sealing, chain or judge.
 * Arguments: an empty folder and how many acts.
 */
final class Writer {

    private static final int INTERVIEWS = 200;
    private static final int ROUNDS = 5;

    private Writer() {}

    private static final Judge YES =
            new Judge() {
                @Override
                public Optional<Refusal> refuse(Submission submission) {
                    return Optional.empty();
                }

                @Override
                public void accepted(Envelope envelope, Submission submission) {}

                @Override
                public void kept(Envelope envelope, Submission submission) {}

                @Override
                public void forgotten(Set<String> interviews) {}
            };

    private static byte[] act(int n) {
        return ("{\"id\":\"load-" + n + "\",\"type\":\"ticked\",\"question\":\"sys-payouts-that-went-out-twice\","
                        + "\"form\":\"full\",\"at\":\"12:08\",\"indicator\":\"names-the-lost-update\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static double ours(Path folder, int acts) throws Exception {
        KeyRing keys = KeyRing.open(folder.resolve("keys"), new SecureRandom());
        for (int i = 0; i < INTERVIEWS; i++) {
            keys.make("interview-" + i);
        }
        try (SqliteStore store = SqliteStore.open(folder.resolve("log.sqlite"));
                LogWriter writer = new LogWriter(store, keys, YES, InstantSource.system())) {
            long begin = System.nanoTime();
            List<CompletableFuture<Result>> under = new ArrayList<>();
            for (int n = 0; n < acts; n++) {
                under.add(
                        writer.submit(
                                new Submission(
                                        "interview-" + n % INTERVIEWS,
                                        "interviewer-a",
                                        "laptop",
                                        "load-" + n,
                                        "ticked",
                                        Optional.empty(),
                                        Optional.empty(),
                                        act(n),
                                        false)));
                if (under.size() == INTERVIEWS) {
                    for (CompletableFuture<Result> one : under) {
                        if (!(one.join() instanceof Result.Kept)) {
                            throw new IllegalStateException("not kept: " + one.join());
                        }
                    }
                    under.clear();
                }
            }
            return acts / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static double bare(Path file, int acts) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE act (interview TEXT, sequence INTEGER, body BLOB, PRIMARY KEY (interview, sequence))");
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO act VALUES (?, ?, ?)")) {
                for (int n = 0; n < acts; n++) {
                    insert.setString(1, "interview-" + n % INTERVIEWS);
                    insert.setInt(2, n);
                    insert.setBytes(3, act(n));
                    insert.addBatch();
                    if ((n + 1) % INTERVIEWS == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
            return acts / ((System.nanoTime() - begin) / 1e9);
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int acts = Integer.parseInt(args[1]) / INTERVIEWS * INTERVIEWS;
        double best = 0;
        double peer = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, ours(java.nio.file.Files.createDirectory(folder.resolve("w" + round)), acts));
            peer = Math.max(peer, bare(folder.resolve("bare" + round + ".sqlite"), acts));
        }
        System.out.printf(
                "in process: %,.0f acts/s durable, sealed and chained; a bare table %,.0f rows/s; %.2f of it%n",
                best, peer, best / peer);
    }
}
