package dev.plumbline.console.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.console.log.LogStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract over SQLite, and what only a file can get wrong. */
class SqliteStoreTest extends LogStoreContract {

    @TempDir private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("log.sqlite");
    }

    @Override
    LogStore empty() throws IOException {
        return SqliteStore.open(file());
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void whatWasAppendedIsThereAfterItIsOpenedAgain() throws IOException {
        try (LogStore store = empty()) {
            store.append(List.of(envelope("one", 1, "{}")));
        }
        try (LogStore store = SqliteStore.open(file())) {
            assertThat(read(store, Optional.of("one"), 0)).hasSize(1);
        }
    }

    @Test
    void aBatchWithOneThatCannotBeKeptKeepsNothing() throws IOException {
        try (LogStore store = empty()) {
            store.append(List.of(envelope("one", 1, "{}")));

            assertThatThrownBy(
                            () ->
                                    store.append(
                                            List.of(
                                                    envelope("one", 2, "{}"),
                                                    envelope("one", 1, "{}"))))
                    .isInstanceOf(IOException.class);
            assertThat(read(store, Optional.of("one"), 0)).hasSize(1);
            store.append(List.of(envelope("one", 2, "{}")));
            assertThat(read(store, Optional.of("one"), 0)).hasSize(2);
        }
    }

    @Test
    void anOlderDatabaseIsMigrated() throws IOException, SQLException {
        run(
                "CREATE TABLE envelope (interview TEXT NOT NULL, sequence INTEGER NOT NULL,"
                        + " command TEXT NOT NULL, at TEXT NOT NULL, client TEXT,"
                        + " actor TEXT NOT NULL, device TEXT NOT NULL, type TEXT NOT NULL,"
                        + " body TEXT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL,"
                        + " PRIMARY KEY (interview, sequence)) WITHOUT ROWID",
                "INSERT INTO envelope VALUES ('one',1,'c','2026-12-01T09:00:00Z',NULL,'a','d',"
                        + "'noted','e30=','p','h')",
                "PRAGMA user_version = 1");

        try (LogStore store = SqliteStore.open(file())) {
            assertThat(read(store, Optional.of("one"), 0)).hasSize(1);
            store.append(List.of(envelope("one", 2, "{}")));
        }
    }

    @Test
    void aNewerDatabaseIsRefusedInWords() throws SQLException {
        run("PRAGMA user_version = 999");

        assertThatThrownBy(() -> SqliteStore.open(file()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("written by a newer Plumbline (form 999");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInWords() throws IOException {
        Files.writeString(file(), "this is not a database, and it is long enough to be read\n");

        assertThatThrownBy(() -> SqliteStore.open(file()))
                .isInstanceOf(IOException.class)
                .hasMessage("The file is no database.");
    }

    @Test
    void aFullDiskKeepsNothingAndSaysSo() throws IOException, SQLException {
        try (LogStore store = empty()) {
            store.append(List.of(envelope("one", 1, "{}")));
        }
        try (SqliteStore store = SqliteStore.open(file())) {
            store.limitPages();

            assertThatThrownBy(() -> store.append(List.of(envelope("one", 2, "x".repeat(200_000)))))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The disk is full.");
            assertThat(read(store, Optional.of("one"), 0)).hasSize(1);
        }
    }

    @Test
    void oneProcessHoldsAFolderAtATime() throws IOException {
        try (DataFolder held = DataFolder.hold(folder)) {
            assertThat(held.root()).isEqualTo(folder);
            assertThatThrownBy(() -> DataFolder.hold(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Another process uses this data folder");
        }
        DataFolder.hold(folder).close();
    }
}
