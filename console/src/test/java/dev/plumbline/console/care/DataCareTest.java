package dev.plumbline.console.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.log.LogWriter;
import dev.plumbline.console.log.Logs;
import dev.plumbline.console.log.Submission;
import dev.plumbline.console.opening.Setup;
import dev.plumbline.console.opening.Slot;
import dev.plumbline.console.room.Rooms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Caring for a data folder that holds one interview. */
class DataCareTest {

    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");
    private static final String TOKEN = "candidate-token-4711";

    @TempDir private Path folder = Path.of("");

    private Path data() {
        return folder.resolve("data");
    }

    private DataCare care() throws IOException {
        return DataCare.hold(data(), new SecureRandom());
    }

    @BeforeEach
    void anInterviewIsKept() throws IOException {
        Deed note = new Deed.BeyondList(Rooms.LEDGER, Optional.empty(), TOKEN);
        byte[] act = ActJson.write(new Act("c-1", Optional.empty(), note));
        try (DataCare care = care()) {
            care.book()
                    .keep(
                            new Setup(
                                    Logs.ID,
                                    "opening-1",
                                    "Senior",
                                    TOKEN,
                                    "role-1",
                                    Optional.of(NINE),
                                    List.of(
                                            new Setup.Member(
                                                    "interviewer-b", Optional.of("Name " + TOKEN))),
                                    false,
                                    List.of(
                                            new Slot(
                                                    1,
                                                    "question-1",
                                                    "short",
                                                    "base",
                                                    1,
                                                    12,
                                                    true,
                                                    false))));
            care.passes().link(Logs.ID, Rooms.A, NINE);
            LogWriter writer =
                    new LogWriter(
                            care.store(),
                            care.keys(),
                            new Logs.Remembering(),
                            InstantSource.fixed(NINE));
            writer.submit(
                    new Submission(
                            Logs.ID,
                            "interviewer-b",
                            "d-1",
                            "c-1",
                            "beyond-list",
                            Optional.empty(),
                            Optional.empty(),
                            act,
                            true));
            writer.close();
            assertThat(care.verify().envelopes()).isEqualTo(2);
        }
    }

    private boolean anyFileHolds(String words) throws IOException {
        try (Stream<Path> files = Files.walk(data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void nothingInTheFolderIsReadableWithoutTheKeyAndNothingAtAllAfterAnErasure()
            throws IOException {
        assertThat(anyFileHolds(TOKEN)).isFalse();
        try (DataCare care = care()) {
            Erasure.Receipt receipt = new Erasure(care).erase(Logs.ID, NINE.plusSeconds(60));

            assertThat(receipt.sequence()).isEqualTo(3);
            assertThat(care.verify().breaks()).isEmpty();
            assertThat(care.book().setup(Logs.ID)).isEmpty();
            assertThat(AccessPack.of(care, Logs.ID)).isEmpty();
            assertThat(Erasure.json(receipt)).contains("\"out_of_reach\"", receipt.hash());
            assertThatThrownBy(() -> new Erasure(care).erase(Logs.ID, NINE))
                    .hasMessageContaining("was erased before");
        }
        assertThat(data().resolve("keys").resolve(Logs.ID + ".key")).doesNotExist();
        assertThat(anyFileHolds(TOKEN)).isFalse();
    }

    @Test
    void anAccessPackNamesInterviewersByLetters() throws IOException {
        try (DataCare care = care()) {
            assertThat(AccessPack.of(care, Logs.ID).orElseThrow())
                    .contains("\"actor\": \"B\"", "\"text\": \"" + TOKEN + "\"")
                    .doesNotContain("interviewer-b", "Name", "d-1");
        }
    }

    @Test
    void aLegalHoldIsStrongerThanErasureAndRetention() throws IOException {
        try (DataCare care = care()) {
            Erasure erasure = new Erasure(care);
            erasure.hold(Logs.ID, "A claim was announced.");

            assertThatThrownBy(() -> erasure.erase(Logs.ID, NINE))
                    .hasMessageContaining("A claim was announced.");
            assertThat(erasure.due(6, NINE.plusSeconds(400L * 86_400)))
                    .containsExactly(
                            new Erasure.Due(
                                    Logs.ID, NINE, true, Optional.of("A claim was announced.")));
            erasure.release(Logs.ID);
            assertThat(erasure.erase(Logs.ID, NINE).interview()).isEqualTo(Logs.ID);
        }
    }

    @Test
    void whatIsYoungerThanTheRetentionIsNotDue() throws IOException {
        try (DataCare care = care()) {
            assertThat(new Erasure(care).due(6, NINE.plusSeconds(30L * 86_400)))
                    .allMatch(due -> !due.due());
        }
    }

    @Test
    void aBackupIsMadeWhileTheFolderIsHeldAndComesBackWhole() throws IOException {
        Path copy = folder.resolve("copy");
        Path back = folder.resolve("back");
        try (DataCare care = care()) {
            assertThat(Backup.make(data(), copy).envelopes()).isEqualTo(2);
            assertThat(care.verify().envelopes()).isEqualTo(2);
        }
        Backup.make(copy, back);
        try (DataCare care = DataCare.hold(back, new SecureRandom())) {
            assertThat(AccessPack.of(care, Logs.ID).orElseThrow()).contains(TOKEN);
        }
        assertThatThrownBy(() -> Backup.make(data(), copy))
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> Backup.make(folder.resolve("none"), folder.resolve("x")))
                .hasMessageContaining("is no data folder");
        assertThat(folder.resolve("x.partial")).doesNotExist();
    }
}
