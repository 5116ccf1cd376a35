package dev.plumbline.report.story;

import dev.plumbline.bank.question.Question;
import java.util.List;
import java.util.Map;

/** Nine questions of the test interviews. */
final class LedgerQuestions {

    private LedgerQuestions() {}

    static List<Question> all() {
        return List.of(
                balance(), refund(), session(), webhook(), rollout(), flag(), ledger(), orders(),
                alarm());
    }

    static Question balance() {
        return new QuestionBuilder("data-two-writers-one-balance", "data-modeling")
                .titled("Two writers, one balance")
                .prompting("Two jobs book to one balance at the same time. What can go wrong?")
                .act(
                        "lost-update",
                        1,
                        2,
                        "Lost update",
                        "Names the write that is lost when both read first.")
                .act(
                        "one-transaction",
                        2,
                        2,
                        "One transaction",
                        "Puts check and booking into one transaction.")
                .act(
                        "invariant-in-db",
                        3,
                        3,
                        "Rule in database",
                        "Lets the database refuse a balance that breaks the rule.")
                .act(
                        "audit-rows",
                        4,
                        2,
                        "Audit rows",
                        "Keeps corrections as rows and never overwrites one.")
                .probe(
                        "p-both",
                        "Both read 100 before either writes. What is stored?",
                        "lost-update",
                        "one-transaction")
                .anchor(3, "Keeps the rule true in the database under two writers and a retry.")
                .build();
    }

    static Question refund() {
        return new QuestionBuilder("data-late-refund", "data-modeling")
                .titled("A refund that arrives after the month is closed")
                .prompting(
                        "A refund arrives on the third; the books closed on the first. Where does"
                                + " it go?")
                .act("closed-period", 2, 2, "Closed period", "Leaves the closed month as it is.")
                .act(
                        "reversal-entry",
                        3,
                        3,
                        "Reversal entry",
                        "Books a reversal that points at the first entry.")
                .act(
                        "as-of-report",
                        4,
                        2,
                        "As-of report",
                        "Makes a report reproducible as of a date.")
                .anchor(3, "Corrects by a further entry and can say what the books showed then.")
                .build();
    }

    static Question session() {
        return new QuestionBuilder("sec-portal-session-review", "application-security")
                .titled("Review the session code of a portal")
                .prompting(
                        "Read this view and say what an attacker gets.\n\n"
                                + "```python\n"
                                + "app.secret_key = \"dev\"\n"
                                + "session[\"role\"] = request.args[\"role\"]\n"
                                + "```\n\n"
                                + "What do you close first?")
                .act(
                        "key-in-source",
                        1,
                        2,
                        "Key in source",
                        "Names the signing key that lies in the source.")
                .act(
                        "forged-session",
                        3,
                        3,
                        "Forged session",
                        "Says that whoever has the key can sign a session.")
                .act(
                        "no-old-key",
                        3,
                        3,
                        "Old key gone",
                        "Takes the old key out, so that what it signed ends.")
                .act(
                        "rank-by-impact",
                        2,
                        2,
                        "Worst first",
                        "Orders the findings by the harm they allow.")
                .probe(
                        "p-fallback",
                        "The new key is live. What do the old sessions do?",
                        "no-old-key")
                .probe("p-two", "You may fix two today. Which?", "rank-by-impact", "forged-session")
                .concern(
                        "keep-leaked-key",
                        1,
                        "Keeps leaked key",
                        "Keeps a leaked key in use after it was replaced.",
                        "Who can still sign with the old key tomorrow?")
                .anchor(
                        3,
                        "Does level 2, and ends every session that the leaked key could have"
                                + " signed.")
                .build();
    }

    static Question webhook() {
        return new QuestionBuilder("sec-leaked-webhook-secret", "application-security")
                .titled("A webhook secret was posted in a chat")
                .prompting("A vendor’s webhook secret was posted in a chat an hour ago. Start.")
                .variant("b", Map.of("vendor", "carrier", "chat", "ticket"))
                .act(
                        "rotate-both",
                        2,
                        3,
                        "Rotate both ends",
                        "Replaces the secret on both ends in an order that loses no event.")
                .act(
                        "replay-window",
                        3,
                        3,
                        "Replay window",
                        "Looks for forged events in the hour that has passed.")
                .act(
                        "verify-signature",
                        1,
                        2,
                        "Checks signature",
                        "Checks the signature before anything is read.")
                .probe("p-hour", "What happened in that hour?", "replay-window")
                .hint("h-order", 2, "Think about what arrives while both secrets exist.")
                .anchor(3, "Does level 2, and settles what the exposed hour may have changed.")
                .build();
    }

    static Question rollout() {
        return new QuestionBuilder("rel-half-done-rollout", "release-safety")
                .titled("A rollout that is half done")
                .prompting("Half of the pods run the new build and errors rise. What now?")
                .act(
                        "stop-first",
                        1,
                        2,
                        "Stop first",
                        "Stops the rollout before looking for the cause.")
                .act(
                        "both-builds",
                        2,
                        3,
                        "Both builds",
                        "Checks that both builds can live with the data.")
                .act(
                        "one-build-back",
                        3,
                        3,
                        "One build back",
                        "Names what going back means for data already written.")
                .probe(
                        "p-back",
                        "You go back one build. What happens to the new rows?",
                        "one-build-back")
                .anchor(3, "Chooses size and pace by risk and names the way back of each step.")
                .build();
    }

    static Question flag() {
        return new QuestionBuilder("rel-flag-that-stayed", "release-safety")
                .titled("A flag that stayed for a year")
                .prompting(
                        "A release flag is a year old and both ways are in use. How do you take it"
                                + " out?")
                .act(
                        "who-uses-it",
                        2,
                        2,
                        "Who uses it",
                        "Finds out by measuring who is on which side.")
                .act(
                        "staged-removal",
                        3,
                        3,
                        "Staged removal",
                        "Removes it in steps that can each be undone.")
                .anchor(3, "Removes it by measured steps, each with its undo.")
                .build();
    }

    static Question ledger() {
        return new QuestionBuilder("mig-not-null-on-a-busy-ledger", "schema-migration")
                .titled("Make a column mandatory on a 400-million-row ledger")
                .prompting(
                        "A teammate opens this revision. What happens at noon?\n\n"
                                + "| rows | inserts |\n"
                                + "|---|---|\n"
                                + "| 400 million | 1,800 a second |\n")
                .act(
                        "lock-risk",
                        1,
                        3,
                        "Lock risk",
                        "Says that the revision holds locks that block live traffic.")
                .act(
                        "bounded-batches",
                        1,
                        2,
                        "Small batches",
                        "Splits the backfill into small pieces.")
                .act(
                        "expand-first",
                        2,
                        3,
                        "Code first",
                        "Puts code that fills new rows live before the backfill.")
                .act(
                        "lock-queue",
                        3,
                        2,
                        "Lock queue",
                        "Explains that later queries queue behind a waiting ALTER.")
                .act(
                        "validate-path",
                        3,
                        3,
                        "Validate later",
                        "Adds the check as NOT VALID, to validate in a second step.")
                .act(
                        "stop-limits",
                        4,
                        3,
                        "Stop limits",
                        "Fixes a numeric limit at which the work stops.")
                .probe(
                        "p-lock",
                        "The ALTER needs its lock for two milliseconds. What happens around it?",
                        "lock-queue")
                .probe("p-stop", "What would make you stop the backfill half-way?", "stop-limits")
                .concern(
                        "invented-values",
                        2,
                        "Made-up values",
                        "Fills legally required data with a value nobody knows to be true.",
                        "What would Legal read in those rows a year from now?")
                .anchor(
                        3,
                        "Does level 2, and adds a NOT VALID check to validate later and names the"
                                + " undo of every release.")
                .build();
    }

    static Question orders() {
        return new QuestionBuilder("perf-orders-list-after-refactor", "performance-diagnosis")
                .titled("The orders list after a refactor")
                .prompting("The orders list takes four seconds since Tuesday. Where do you look?")
                .act(
                        "count-statements",
                        2,
                        3,
                        "Counts queries",
                        "Counts statements per request before touching code.")
                .act("n-plus-one", 2, 2, "Query per row", "Finds the query that runs once per row.")
                .act(
                        "prove-gain",
                        3,
                        3,
                        "Proves the gain",
                        "Proves the gain with the measure that showed the loss.")
                .probe("p-count", "How do you know that it is fixed?", "prove-gain")
                .anchor(
                        3,
                        "Measures first, removes the cause, and proves it with the same measure.")
                .build();
    }

    static Question alarm() {
        return new QuestionBuilder("obs-alarm-at-night", "observability-slo")
                .titled("An alarm that rings every night")
                .prompting("An alarm rings every night and nobody acts. What do you change?")
                .act(
                        "alarm-on-harm",
                        2,
                        3,
                        "Alarm on harm",
                        "Lets an alarm ring only on harm to users.")
                .anchor(2, "Ties the alarm to what users notice.")
                .build();
    }
}
