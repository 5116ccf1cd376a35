package dev.plumbline.console.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.console.act.Who;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that are burnt, sessions that last, and calendar entries. */
class PassesTest {

    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");
    private static final Who A = new Who.Interviewer("interviewer-a");

    @TempDir private Path folder = Path.of("");

    private Passes passes() throws IOException {
        return Passes.open(folder.resolve("passes.json"), new SecureRandom());
    }

    @Test
    void aLinkLetsOnePersonInOnce() throws IOException {
        Passes passes = passes();
        String link = passes.link("one", A, NINE);

        String session = passes.join(link, NINE).orElseThrow();

        assertThat(passes.session(session, NINE).orElseThrow().who()).isEqualTo(A);
        assertThat(passes.session(session, NINE).orElseThrow().interview()).isEqualTo("one");
        assertThat(passes.join(link, NINE)).isEmpty();
        assertThat(passes.session(link, NINE)).isEmpty();
    }

    @Test
    void linksAndSessionsEndAfterAMonth() throws IOException {
        Passes passes = passes();
        String link = passes.link("one", A, NINE);
        String session = passes.join(passes.link("one", A, NINE), NINE).orElseThrow();
        Instant later = NINE.plus(Duration.ofDays(31));

        assertThat(passes.join(link, later)).isEmpty();
        assertThat(passes.session(session, later)).isEmpty();
    }

    @Test
    void sessionsLastOverARestartAndTheFileOpensNothing() throws IOException {
        Passes passes = passes();
        String link = passes.link("one", A, NINE);
        String session = passes.join(passes.link("one", A, NINE), NINE).orElseThrow();

        String file = Files.readString(folder.resolve("passes.json"));

        assertThat(file).doesNotContain(link, session);
        assertThat(passes().session(session, NINE)).isPresent();
        assertThat(passes().join(link, NINE)).isPresent();
    }

    @Test
    void forgettingAnInterviewEndsItsSessionsAndNoOthers() throws IOException {
        Passes passes = passes();
        String one = passes.join(passes.link("one", A, NINE), NINE).orElseThrow();
        String two = passes.join(passes.link("two", A, NINE), NINE).orElseThrow();

        passes.forget("one", NINE);

        assertThat(passes.session(one, NINE)).isEmpty();
        assertThat(passes.session(two, NINE)).isPresent();
    }

    @Test
    void aCalendarEntryIsFoldedAndEscapedAsItsStandardAsks() {
        String entry =
                Calendar.entry(
                        "one-a",
                        "Senior; two, sittings",
                        "https://example.org/#join=x",
                        "You ask:\n1. é".repeat(9),
                        NINE,
                        Duration.ofMinutes(90));

        assertThat(entry)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART:20261201T090000Z\r\nDTEND:20261201T103000Z\r\n")
                .contains("SUMMARY:Senior\\; two\\, sittings\r\n")
                .contains("You ask:\\n1. é");
        assertThat(entry.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
