package dev.plumbline.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.watch.Changes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lint that stays says about each change. */
class LintWatchTest {

    private static final String LEDGER = "banks/migrations/mig-not-null-on-a-busy-ledger.yaml";
    private static final String AT = "our/" + LEDGER;

    @TempDir private Path folder = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void onlyWhatIsNewAndWhatIsGoneIsPrinted() {
        write(LEDGER, vague(shipped()));

        watch(() -> write(LEDGER, yesNo(vague(shipped()))), () -> write(LEDGER, shipped()));

        assertThat(printed())
                .isEqualTo(
                        """
                        + %1$s:81:6: warning[PB-R2] the anchor begins with "Understands". Begin with what is said or done.
                        1 new, 0 gone: 1 error, 1 warning in 1 file
                        - %1$s:81:6: warning[PB-R2] the anchor begins with "Understands". Begin with what is said or done.
                        - %1$s:83:28: error[PB-R1] "good" describes no act. Name the act that shows it.
                        0 new, 2 gone: no findings
                        """
                                .formatted(AT));
    }

    @Test
    void aFindingThatOnlyMovedIsNeitherNewNorGone() {
        write(LEDGER, vague(shipped()));

        watch(() -> write(LEDGER, "# One more line.\n" + vague(shipped())));

        assertThat(printed()).isEqualTo("0 new, 0 gone: 1 error in 1 file\n");
    }

    @Test
    void aFileThatCannotBeReadLeavesTheRulesWaiting() {
        write(LEDGER, vague(shipped()));

        LintWatch watch =
                watch(
                        () -> write(LEDGER, vague(shipped()) + "surplus: 1\n"),
                        () -> write(LEDGER, vague(shipped())));

        assertThat(printed().lines())
                .satisfiesExactly(
                        added -> assertThat(added).startsWith("+ our/").contains("\"surplus\""),
                        waiting ->
                                assertThat(waiting)
                                        .isEqualTo(
                                                "1 new, 0 gone: 2 errors in 1 file; the rules run"
                                                        + " again when every file can be read"),
                        gone -> assertThat(gone).startsWith("- our/").contains("\"surplus\""),
                        mended -> assertThat(mended).isEqualTo("0 new, 1 gone: 1 error in 1 file"));
        assertThat(watch.last().findings().sorted()).hasSize(1);
    }

    @Test
    void aNewFileAndADeletedOneAreSeen() {
        write(LEDGER, shipped());
        String other = LEDGER.replace("on-a-busy-ledger", "once-more");

        watch(
                () ->
                        write(
                                other,
                                shipped()
                                        .replace(
                                                "id: mig-not-null-on-a-busy-ledger",
                                                "id: mig-not-null-once-more")),
                () -> delete(other));

        assertThat(printed())
                .contains("+ our/" + other)
                .contains("PB-D1")
                .contains("- our/" + other)
                .endsWith("gone: no findings\n");
    }

    @Test
    void aChangedBriefingIsComparedWithItsQuestionsAgain() {
        String briefing = "contexts/ctx-halden-ledger.yaml";
        write(LEDGER, shipped());
        write(briefing, text(briefing));

        watch(
                () -> write(briefing, text(briefing).replace("31,000 small shops", "31,000 guys")),
                () -> write(briefing, text(briefing)));

        assertThat(printed()).contains("+ our/" + briefing).contains("- our/" + briefing);
    }

    @Test
    void whatAWatchHasFoundIsWhatARunFromTheStartFinds() {
        write(LEDGER, vague(shipped()));

        LintWatch kept =
                watch(() -> write(LEDGER, shipped()), () -> write(LEDGER, yesNo(vague(shipped()))));
        LintWatch fresh = watch();

        assertThat(kept.last().findings().sorted())
                .hasSize(2)
                .isEqualTo(fresh.last().findings().sorted());
    }

    private LintWatch watch(Runnable... edits) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Surroundings here =
                new Surroundings(out, out, folder, Map.of(), false, false, Optional.empty());
        LintPaths chosen = LintPaths.of(List.of(Path.of("our")), here);
        LintWatch watch =
                new LintWatch(
                        found -> chosen.over(ContentSource.shipped(), found),
                        chosen,
                        LocalDate.of(2026, 11, 28),
                        out);
        watch.run(one(List.of(edits).iterator()));
        return watch;
    }

    /** Each edit is a change; after the last one nobody waits any more. */
    private static Changes one(Iterator<Runnable> edits) {
        return () -> {
            boolean more = edits.hasNext();
            if (more) {
                edits.next().run();
            }
            return more;
        };
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void write(String file, String text) {
        try {
            Path place = folder.resolve("our").resolve(file);
            Files.createDirectories(place.getParent());
            Files.writeString(place, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve("our").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String vague(String question) {
        return question.replace(
                "  3: Does level 2, and adds a", "  3: Does level 2, shows a good use of a");
    }

    private static String yesNo(String question) {
        return question.replace("  1: States that", "  1: Understands that");
    }

    private static String shipped() {
        return text(LEDGER);
    }

    private static String text(String file) {
        byte[] bytes = ContentSource.shipped().copies(file).getOrDefault(file, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
