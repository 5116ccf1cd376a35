package dev.plumbline.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.desk.workshop.Audience;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.preview.PreviewWatch.Wanted;
import dev.plumbline.cli.watch.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question in a browser while its file changes. */
class PreviewWatchTest {

    private static final String ID = "mig-not-null-on-a-busy-ledger";
    private static final String LEDGER = "banks/migrations/" + ID + ".yaml";

    @TempDir private Path folder = Path.of("");

    @Test
    void thePageFollowsTheFileAndItsStateTellsSo() {
        write(shipped());
        try (PreviewWatch preview = preview(Audience.CANDIDATE, "base")) {
            String before = get(preview, "/");
            String state = body(get(preview, "/state"));

            preview.run(edits(() -> write(shipped().replace("ledger_entries", "ledger_rows"))));
            String after = get(preview, "/");

            assertThat(before).contains("<code>ledger_entries</code>");
            assertThat(body(before)).contains("data-state=\"" + state + "\"");
            assertThat(after).contains("<code>ledger_rows</code>").doesNotContain("ledger_entries");
            assertThat(body(get(preview, "/state"))).isNotEqualTo(state);
        }
    }

    @Test
    void aChangeThatShowsNothingDoesNotReloadThePage() {
        write(shipped());
        try (PreviewWatch preview = preview(Audience.CANDIDATE, "base")) {
            String state = body(get(preview, "/state"));

            preview.run(edits(() -> write("# A comment.\n" + shipped())));

            assertThat(body(get(preview, "/state"))).isEqualTo(state);
        }
    }

    @Test
    void aBrokenFileShowsItsFindingsAboveWhatWasReadLast() {
        write(shipped());
        try (PreviewWatch preview = preview(Audience.CANDIDATE, "base")) {
            preview.run(edits(() -> write(shipped() + "surplus: 1\n")));
            String broken = get(preview, "/");
            boolean wasBroken = preview.isBroken();
            preview.run(edits(() -> write(shipped())));

            assertThat(broken)
                    .contains("our/" + LEDGER + ":", "surplus", "as it was last read")
                    .contains("<code>ledger_entries</code>");
            assertThat(wasBroken).isTrue();
            assertThat(preview.isBroken()).isFalse();
            assertThat(get(preview, "/")).doesNotContain("surplus");
        }
    }

    @Test
    void aCandidateSeesNothingOfTheRubricAndAVariantHasItsNouns() {
        write(shipped());
        try (PreviewWatch preview = preview(Audience.CANDIDATE, "b")) {
            assertThat(get(preview, "/"))
                    .contains("claim_entries")
                    .doesNotContain("Halden", "NOT VALID", "Indicators", "Rubric");
        }
    }

    @Test
    void anAuthorSeesWhatTheRulesFind() {
        write(shipped().replace("  1: States that", "  1: Understands that"));
        try (PreviewWatch preview = preview(Audience.AUTHOR, "base")) {
            assertThat(get(preview, "/")).contains("PB-R2", "<h2>Rubric</h2>");
        }
    }

    @Test
    void nothingButThePageAndItsStateIsServedAndOnlyToThisHost() {
        write(shipped());
        try (PreviewWatch preview = preview(Audience.CANDIDATE, "base")) {
            String page = get(preview, "/");

            assertThat(page)
                    .startsWith("HTTP/1.1 200 ")
                    .containsIgnoringCase(
                            "Content-Security-Policy: default-src 'none'; style-src 'sha256-")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(get(preview, "/" + LEDGER)).startsWith("HTTP/1.1 404 ");
            assertThat(get(preview, "/../our/" + LEDGER)).startsWith("HTTP/1.1 404 ");
            assertThat(request(preview, "GET / HTTP/1.1", "evil.example"))
                    .startsWith("HTTP/1.1 403 ");
            assertThat(request(preview, "POST / HTTP/1.1", host(preview)))
                    .startsWith("HTTP/1.1 405 ");
        }
    }

    @Test
    void anUnknownQuestionIsRefusedAtOnce() {
        assertThatThrownBy(
                        () ->
                                new PreviewWatch(
                                        found -> ContentSource.shipped(),
                                        new Wanted(ID + "x", Audience.AUTHOR, "full", "base"),
                                        LocalDate.of(2026, 11, 25)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Did you mean \"" + ID + "\"?");
    }

    private PreviewWatch preview(Audience audience, String variant) {
        return new PreviewWatch(
                found -> {
                    try {
                        return ContentSource.shipped().overlay(folder.resolve("our"), "our", found);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                new Wanted(ID, audience, "full", variant),
                LocalDate.of(2026, 11, 25));
    }

    private static Changes edits(Runnable... edits) {
        Iterator<Runnable> left = List.of(edits).iterator();
        return () -> {
            boolean more = left.hasNext();
            if (more) {
                left.next().run();
            }
            return more;
        };
    }

    private static String get(PreviewWatch preview, String path) {
        return request(preview, "GET " + path + " HTTP/1.1", host(preview));
    }

    private static String host(PreviewWatch preview) {
        return URI.create(preview.address()).getAuthority();
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private static String request(PreviewWatch preview, String line, String host) {
        URI address = URI.create(preview.address());
        String request = line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Path place = folder.resolve("our").resolve(LEDGER);
            Files.createDirectories(place.getParent());
            Files.writeString(place, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shipped() {
        byte[] bytes = ContentSource.shipped().copies(LEDGER).getOrDefault(LEDGER, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
