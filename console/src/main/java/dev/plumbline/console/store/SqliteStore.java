package dev.plumbline.console.store;

import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.log.LogStore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A log in one SQLite file. It writes ahead and waits for the disk at every commit ({@code
 * journal_mode=WAL}, {@code synchronous=FULL}); both are read back when it is opened, so that a
 * database that does not keep them is refused.
 */
public final class SqliteStore implements LogStore {

    private static final Map<SQLiteErrorCode, String> SENTENCES =
            Map.of(
                    SQLiteErrorCode.SQLITE_FULL, "The disk is full.",
                    SQLiteErrorCode.SQLITE_READONLY, "The data folder may not be written.",
                    SQLiteErrorCode.SQLITE_CANTOPEN, "The data folder may not be written.",
                    SQLiteErrorCode.SQLITE_BUSY, "Another process holds the database.",
                    SQLiteErrorCode.SQLITE_CORRUPT, "The database is damaged.",
                    SQLiteErrorCode.SQLITE_NOTADB, "The file is no database.");

    private static final String INSERT =
            "INSERT INTO envelope (interview, sequence, command, at, client, actor, device, type,"
                    + " supersedes, body, prev, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final String SELECT =
            "SELECT command, interview, sequence, at, client, actor, device, type, supersedes,"
                    + " body, prev, hash FROM envelope";

    /** Pages of 4 KiB that are written ahead before they are copied to their place. */
    private static final int PAGES_BETWEEN_CHECKPOINTS = 8_000;

    private final String url;
    private final Connection writer;

    private SqliteStore(String url, Connection writer) {
        this.url = url;
        this.writer = writer;
    }

    /**
     * Opens a log, making or migrating its tables.
     *
     * @throws IOException with a sentence for a person
     */
    public static SqliteStore open(Path file) throws IOException {
        String url = "jdbc:sqlite:" + file;
        try {
            Connection connection = connect(url);
            try {
                require(connection, "journal_mode", "wal");
                require(connection, "synchronous", "2");
                Migrations.run(connection);
                return new SqliteStore(url, connection);
            } catch (SQLException | IOException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException(sentence(e), e);
        }
    }

    private static Connection connect(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        Connection connection = config.createConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = " + PAGES_BETWEEN_CHECKPOINTS);
        }
        return connection;
    }

    private static void require(Connection connection, String pragma, String value)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
            String is = row.next() ? row.getString(1) : "";
            if (!is.equalsIgnoreCase(value)) {
                throw new IOException(
                        "The database does not keep "
                                + pragma
                                + " at "
                                + value
                                + "; the folder may lie on a file system that cannot.");
            }
        }
    }

    @Override
    public void append(List<Envelope> batch) throws IOException {
        try {
            writer.setAutoCommit(false);
            try (PreparedStatement insert = writer.prepareStatement(INSERT)) {
                for (Envelope e : batch) {
                    bind(insert, e);
                    insert.addBatch();
                }
                insert.executeBatch();
                writer.commit();
            } catch (SQLException e) {
                undo(e);
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException(sentence(e), e);
        }
    }

    /** A full disk has ended the transaction already; then there is nothing to roll back. */
    private void undo(SQLException because) {
        try {
            writer.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    private static void bind(PreparedStatement insert, Envelope e) throws SQLException {
        insert.setString(1, e.interview());
        insert.setLong(2, e.sequence());
        insert.setString(3, e.id());
        insert.setString(4, e.at().toString());
        insert.setString(5, e.client().orElse(null));
        insert.setString(6, e.actor());
        insert.setString(7, e.device());
        insert.setString(8, e.type());
        insert.setString(9, e.supersedes().orElse(null));
        insert.setString(10, e.body());
        insert.setString(11, e.prev());
        insert.setString(12, e.hash());
    }

    @Override
    public void read(Optional<String> interview, long after, Consumer<Envelope> into)
            throws IOException {
        String where = interview.isPresent() ? " WHERE interview = ? AND" : " WHERE";
        try (Connection reader = connect(url);
                PreparedStatement select =
                        reader.prepareStatement(
                                SELECT + where + " sequence > ? ORDER BY interview, sequence")) {
            int n = 1;
            if (interview.isPresent()) {
                select.setString(n++, interview.get());
            }
            select.setLong(n, after);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    into.accept(envelope(row));
                }
            }
        } catch (SQLException e) {
            throw new IOException(sentence(e), e);
        }
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                Instant.parse(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Optional.ofNullable(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }

    /** Lets the file grow no more, as a full disk would. */
    void limitPages() throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1");
        }
    }

    /** Copies the database as it stands at one moment into a file that is not there yet. */
    public void backup(Path to) throws IOException {
        try (Connection reader = connect(url);
                PreparedStatement vacuum = reader.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, to.toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw new IOException(sentence(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } catch (SQLException e) {
            throw new IOException(sentence(e), e);
        }
    }

    static String sentence(SQLException e) {
        if (e instanceof SQLiteException s) {
            int primary = s.getResultCode().code & 0xff;
            return SENTENCES.entrySet().stream()
                    .filter(entry -> entry.getKey().code == primary)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("The log cannot be written (" + s.getResultCode().name() + ").");
        }
        return "The log cannot be written.";
    }
}
