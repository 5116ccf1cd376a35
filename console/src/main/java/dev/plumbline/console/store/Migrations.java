package dev.plumbline.console.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings an older database to the present form; a newer one is refused. */
final class Migrations {

    /** Each one takes a database from the version of its place to the next. */
    private static final List<String> STEPS =
            List.of(
                    """
                    CREATE TABLE envelope (
                        interview TEXT NOT NULL, sequence INTEGER NOT NULL, command TEXT NOT NULL,
                        at TEXT NOT NULL, client TEXT, actor TEXT NOT NULL, device TEXT NOT NULL,
                        type TEXT NOT NULL, body TEXT NOT NULL, prev TEXT NOT NULL,
                        hash TEXT NOT NULL,
                        PRIMARY KEY (interview, sequence)) WITHOUT ROWID
                    """,
                    "ALTER TABLE envelope ADD COLUMN supersedes TEXT",
                    "CREATE UNIQUE INDEX envelope_command ON envelope (interview, command)",
                    """
                    CREATE TABLE appended (
                        interview TEXT NOT NULL, sequence INTEGER NOT NULL, command TEXT NOT NULL,
                        at TEXT NOT NULL, client TEXT, actor TEXT NOT NULL, device TEXT NOT NULL,
                        type TEXT NOT NULL, supersedes TEXT, body TEXT NOT NULL,
                        prev TEXT NOT NULL, hash TEXT NOT NULL,
                        PRIMARY KEY (interview, sequence))
                    """,
                    """
                    INSERT INTO appended SELECT interview, sequence, command, at, client, actor,
                        device, type, supersedes, body, prev, hash FROM envelope
                    """,
                    "DROP TABLE envelope",
                    "ALTER TABLE appended RENAME TO envelope",
                    "CREATE UNIQUE INDEX envelope_command ON envelope (interview, command)");

    private Migrations() {}

    static void run(Connection connection) throws SQLException, IOException {
        int version = version(connection);
        if (version > STEPS.size()) {
            throw new IOException(
                    "The data were written by a newer Plumbline (form "
                            + version
                            + ", and this one knows "
                            + STEPS.size()
                            + "). Use that one.");
        }
        connection.setAutoCommit(false);
        for (int step = version; step < STEPS.size(); step++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(STEPS.get(step));
                statement.execute("PRAGMA user_version = " + (step + 1));
            }
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
