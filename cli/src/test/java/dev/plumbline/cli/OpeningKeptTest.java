package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says about the plan of the opening, for the shipped interview and altered ones. */
class OpeningKeptTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theShippedInterviewKeptToItsOpening() {
        String report = report(Room.shippedInterview());

        assertThat(report)
                .contains("Yes: its questions, forms, order, wording and rules for hints.")
                .containsPattern("Opening file\\W+sha256:[0-9a-f]{64}");
    }

    @Test
    void anotherNumberOfSittingsIsNamed() {
        String text = Room.shippedInterview();
        int at = text.indexOf("plan: {");

        String report =
                report(
                        text.substring(0, at)
                                + text.substring(at)
                                        .replace(
                                                "sittings:\n  - { date: 2026-11-17",
                                                "sittings:\n"
                                                        + "  - { date: 2026-11-16, minutes: 5 }\n"
                                                        + "  - { date: 2026-11-17"));

        assertThat(report).contains("Not in all. It took 3 sittings where the plan has 2.");
    }

    @Test
    void anotherOrderAndAnotherWordingAreNamed() {
        String text = Room.shippedInterview();
        String first = asked(text, "sys-two-writers-one-balance");
        String second = asked(text, "sec-portal-session-review");

        String swapped =
                text.replace(first + second, second + first)
                        .replace(
                                "\n  - question: rel-canary-for-the-payout-change\n",
                                "\n"
                                        + "  - question: rel-canary-for-the-payout-change\n"
                                        + "    variant: b\n");

        assertThat(report(swapped))
                .contains(
                        "Not in all. The order was another one than planned. Asked in another"
                                + " wording than base: rel-canary-for-the-payout-change:short.");
    }

    @Test
    void aQuestionAskedInsteadOfAPlannedOneIsNamedWithIt() {
        String opening =
                Fault.resource("plumbline-content/openings/senior-backend-2026-11.yaml")
                        .replace(
                                "mig-not-null-on-a-busy-ledger, form: short, minutes: 12",
                                "mig-numbers-run-out-in-scans, form: short, minutes: 13");
        Room room =
                Room.in(folder)
                        .with("our/openings/senior-backend-2026-11.yaml", opening)
                        .withInterview();

        room.run("report", "senior.yaml", "--content", "our", "--format", "md", "--out", "out");

        assertThat(room.text("out/" + name(room)))
                .contains(
                        "Not in all. Asked beside the plan: mig-not-null-on-a-busy-ledger:short."
                                + " Planned, not asked and without a reason:"
                                + " mig-numbers-run-out-in-scans:short.");
    }

    /** The entry of a question under {@code asked}. */
    private static String asked(String text, String question) {
        int from = text.indexOf("  - question: " + question);
        return text.substring(from, text.indexOf("  - question: ", from + 1));
    }

    private String report(String interview) {
        Room room = Room.in(folder).with("senior.yaml", interview);

        Room.Outcome outcome = room.run("report", "senior.yaml", "--format", "md", "--out", "out");

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return room.text("out/" + name(room));
    }

    private static String name(Room room) {
        return room.files().stream()
                .filter(f -> f.startsWith("out/"))
                .findFirst()
                .orElseThrow()
                .substring(4);
    }
}
