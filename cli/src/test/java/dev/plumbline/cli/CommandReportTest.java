package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that report writes, and what it leaves when it cannot. */
class CommandReportTest {

    private static final String ID = "senior-backend-c-1042";
    private static final String HOSTILE = "<b>${7*7}</b> [x](javascript:1) *y*";

    @TempDir private Path folder = Path.of("");

    @Test
    void eachFormatIsAFileNamedByTheInterview() {
        Room room = Room.in(folder).withInterview();

        assertThat(all(room, "out"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                Report: out/senior-backend-c-1042.html
                                Report: out/senior-backend-c-1042.md
                                Report: out/senior-backend-c-1042.json
                                """,
                                ""));
        assertThat(room.text("out/" + ID + ".html")).startsWith("<!doctype html>");
        assertThat(room.text("out/" + ID + ".md")).startsWith("# ");
        assertThat(room.text("out/" + ID + ".json")).contains("\"schema\": \"plumbline/");
    }

    @Test
    void theReportSaysHowLongTheOpeningKeepsItsRecordsAndHowItWasChanged() {
        String path = "openings/senior-backend-2026-11.yaml";
        String change =
                "changes:\n"
                    + "  - { date: 2026-11-18, what: Room B., reason: \"Room A was taken.\" }\n";
        Room room =
                Room.in(folder)
                        .withInterview()
                        .with(
                                "our/" + path,
                                Fault.resource("plumbline-content/" + path)
                                        .replace("changes: []\n", change));

        room.run("report", "senior.yaml", "--format", "json", "--out", "out", "--content", "our");

        assertThat(room.text("out/" + ID + ".json"))
                .contains("senior-backend-2026-11: Senior back-end engineer, two sittings")
                .contains("2026-11-18: Room B. Reason: Room A was taken.")
                .contains("Until 6 months after the decision, then erased");
    }

    @Test
    void theSameInputGivesTheSameBytesInEveryLocaleAndTimeZone() {
        Room room = Room.in(folder).withInterview();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        all(room, "one");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            all(room, "two");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        all(room, "three");

        for (String format : new String[] {".html", ".md", ".json"}) {
            String first = room.text("one/" + ID + format);
            assertThat(room.text("two/" + ID + format)).isEqualTo(first);
            assertThat(room.text("three/" + ID + format)).isEqualTo(first);
        }
    }

    @Test
    void anUnknownFormatIsWrongUsageAndWritesNothing() {
        Room room = Room.in(folder).withInterview();

        assertThat(room.run("report", "senior.yaml", "--format", "html,pdf"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "plumbline: there is no format \"pdf\". Known: html, md, json.\n"));
        assertThat(room.files()).containsExactly("senior.yaml");
    }

    @Test
    void aFileInTheWayOfTheFolderIsSaidAndLeftAlone() {
        Room room = Room.in(folder).withInterview().with("taken", "mine");

        Outcome outcome = room.run("report", "senior.yaml", "--out", "taken");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("plumbline: cannot write ")
                .endsWith(": a file stands where a folder is needed. Nothing was changed.\n");
        assertThat(room.files()).containsExactly("senior.yaml", "taken");
        assertThat(room.text("taken")).isEqualTo("mine");
    }

    @Test
    void aFormatThatIsNamedTwiceLeavesNoOtherFile() {
        Room room = Room.in(folder).withInterview();

        assertThat(room.run("report", "senior.yaml", "--format", "md,md", "--out", "out").exit())
                .isZero();

        assertThat(room.files()).containsExactly("out/" + ID + ".md", "senior.yaml");
    }

    @Test
    void aFormatThatCannotBeWrittenLeavesTheOthersAsTheyWere() {
        Room room =
                Room.in(folder)
                        .withInterview()
                        .with("out/" + ID + ".html", "of yesterday")
                        .with("out/" + ID + ".json/in-the-way", "mine");

        Outcome outcome = all(room, "out");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo(
                        "plumbline: cannot write out/"
                                + ID
                                + ".json: it is a folder. Name a file inside it.\n");
        assertThat(room.files())
                .containsExactly(
                        "out/" + ID + ".html", "out/" + ID + ".json/in-the-way", "senior.yaml");
        assertThat(room.text("out/" + ID + ".html")).isEqualTo("of yesterday");
    }

    @Test
    void markupInANameAndANoteIsShownAsTyped() {
        String interview =
                Room.shippedInterview()
                        .replace("candidate: C-1042 ", "candidate: \"" + HOSTILE + "\" ")
                        .replace("Till and receipt number unique together", HOSTILE);
        Room room = Room.in(folder).with("senior.yaml", interview);

        assertThat(all(room, "out").exit()).isZero();

        assertThat(room.text("out/" + ID + ".html"))
                .contains("&lt;b&gt;${7*7}&lt;/b&gt; [x](javascript:1) *y*")
                .contains("&lt;/b&gt; [x](javascript:1) *y*, inserted in the transaction")
                .doesNotContain("<b>${7")
                .doesNotContain("<b>49")
                .doesNotContain("href=\"javascript");
        assertThat(room.text("out/" + ID + ".md"))
                .contains("&lt;b&gt;\\${7\\*7}&lt;/b&gt; \\[x\\](javascript:1) \\*y\\*")
                .contains("\\${7\\*7}&lt;/b&gt; \\[x\\](javascript:1) \\*y\\*, inserted")
                .doesNotContain("<b>");
    }

    private static Outcome all(Room room, String to) {
        return room.run("report", "senior.yaml", "--format", "html,md,json", "--out", to);
    }
}
