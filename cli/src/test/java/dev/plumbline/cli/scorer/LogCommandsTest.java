package dev.plumbline.cli.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.Plumbline;
import dev.plumbline.cli.desk.serve.AloneDesk;
import dev.plumbline.cli.edge.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that care for what a console has kept, over a folder with one interview. */
class LogCommandsTest {

    private static final QuestionBank BANK =
            BankReader.read(ContentSource.shipped(), new Findings()).orElseThrow();

    @TempDir private Path folder = Path.of("");

    private String interview = "";

    /** An exit code, and everything that was printed. */
    private record Ran(int exit, String said) {}

    private Ran run(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int exit = Plumbline.run(surroundings(out), words);
        return new Ran(exit, bytes.toString(StandardCharsets.UTF_8));
    }

    private Surroundings surroundings(PrintStream out) {
        return new Surroundings(out, out, folder, Map.of(), false, false, Optional.empty());
    }

    @BeforeEach
    void oneInterviewIsKept() throws IOException, InterruptedException {
        PrintStream out =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(run("plan", "--role", "blended-squad-senior-lean", "--out", "next.yaml").exit())
                .isZero();
        try (AloneDesk desk =
                new AloneDesk(
                        surroundings(out),
                        BANK,
                        folder.resolve("plumbline-data"),
                        Path.of("next.yaml"))) {
            interview = desk.interview();
            JoinLink link = JoinLink.parse(desk.link());
            ConsoleClient client = new ConsoleClient(link.origin(), "", Optional.empty());
            client.post("/api/join", "{\"token\":\"" + link.token() + "\"}");
            Scorer scorer =
                    new Scorer(
                            client,
                            new Outbox(folder.resolve("outbox")),
                            InstantSource.system(),
                            client.get("/api/me"),
                            Optional.empty());
            scorer.begin();
            for (String key : List.of("q", "1", "w", "Y")) {
                scorer.press(key);
            }
        }
    }

    @Test
    void aLogIsExportedVerifiedAndTakenIn() throws IOException {
        assertThat(run("log", "export", "--out", "log.jsonl"))
                .isEqualTo(new Ran(0, "Written: log.jsonl\n"));
        assertThat(run("log", "verify", "log.jsonl").said())
                .isEqualTo("4 envelopes in 1 interview, 1 signed. Every chain holds.\n");
        assertThat(run("log", "verify", "--json").said()).contains("\"breaks\": []");
        assertThat(run("log", "import", "log.jsonl", "--data", "archive").exit()).isZero();
        assertThat(run("log", "import", "log.jsonl", "--data", "archive").said())
                .contains("has " + interview + " already");

        Path file = folder.resolve("log.jsonl");
        Files.writeString(file, Files.readString(file).replaceFirst("joined", "jained"));
        assertThat(run("log", "verify", "log.jsonl"))
                .isEqualTo(
                        new Ran(
                                1,
                                interview
                                        + ", sequence 1: its hash is not that of its fields.\n"
                                        + "4 envelopes in 1 interview, 1 signed. 1 do not"
                                        + " hold.\n"));
        assertThat(run("log", "import", "log.jsonl", "--data", "other").exit()).isEqualTo(1);
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void aLineThatIsNoneIsNamedByItsNumber() throws IOException {
        Files.writeString(folder.resolve("bad.jsonl"), "{\"v\":2}\n");

        assertThat(run("log", "verify", "bad.jsonl").said()).contains("bad.jsonl, line 1: ");
    }

    @Test
    void aCandidateIsErasedOnceAHoldHasEnded() {
        assertThat(run("log", "hold", interview, "--reason", "A claim.").exit()).isZero();
        assertThat(run("log", "erase", interview))
                .satisfies(r -> assertThat(r.exit()).isEqualTo(3))
                .satisfies(r -> assertThat(r.said()).contains("A legal hold keeps"));
        assertThat(run("log", "hold", interview, "--release").exit()).isZero();
        assertThat(run("log", "export", "--interview", interview, "--access").said())
                .contains("\"actor\": \"A\"");
        assertThat(run("log", "erase", interview).said()).contains("Erased: ", "Out of reach:");
        assertThat(run("log", "verify").said()).contains("Every chain holds.");
        assertThat(run("log", "export", "--interview", interview, "--access").said())
                .contains("was erased; nothing in clear is left");
        assertThat(run("log", "retain", "--months", "6").said())
                .contains("No interviews are kept.");
    }

    @Test
    void aBackupIsMadeAndBroughtBack() {
        assertThat(run("log", "backup", "--out", "copies/one").said())
                .endsWith("Copied to copies/one.\n");
        assertThat(run("log", "backup", "--out", "copies/one").exit()).isEqualTo(3);
        assertThat(run("log", "restore", "copies/one", "--data", "back").exit()).isZero();
        assertThat(run("log", "verify", "--data", "back").said()).contains("Every chain holds.");
        assertThat(run("log", "retain", "--months", "6", "--dry-run", "--data", "back").said())
                .contains(interview, "kept");
    }

    @Test
    void wrongUsageIsAnsweredInWords() {
        assertThat(run("log").exit()).isEqualTo(2);
        assertThat(run("log", "export", "--access").exit()).isEqualTo(2);
        assertThat(run("log", "hold", interview).exit()).isEqualTo(2);
        assertThat(run("log", "retain", "--months", "0").exit()).isEqualTo(2);
        assertThat(run("log", "verify", "--data", "nowhere"))
                .isEqualTo(
                        new Ran(
                                3,
                                "plumbline: there is no data folder nowhere. --data says where the"
                                        + " console keeps its data.\n"));
        assertThat(run("serve", "--port", "70000").said()).contains("--port takes 0 to 65535.");
        assertThat(run("serve", "--keystore", "x.p12").said()).contains("go with --lan");
        assertThat(run("interview", "next.yaml").said()).contains("scoring needs a terminal");
    }
}
