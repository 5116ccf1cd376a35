package dev.plumbline.interview.file;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.date;
import static dev.plumbline.bank.yaml.Shape.dateTime;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.oneOf;
import static dev.plumbline.bank.yaml.Shape.pattern;
import static dev.plumbline.bank.yaml.Shape.prose;
import static dev.plumbline.bank.yaml.Shape.proseOrEmpty;
import static dev.plumbline.bank.yaml.Shape.sha256;
import static dev.plumbline.bank.yaml.Shape.text;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.Shape.ObjectOf;

/** What may stand in an interview file, and in a scorecard file of its own. */
final class InterviewShape {

    private static final Shape QUESTION = id();
    private static final Shape KEY = id(1, 32);
    private static final Shape FORM = choice("full", "short", "twin", "twin-full");
    private static final Shape MOMENT =
            pattern("[0-9]{2}:[0-5][0-9]", "minutes and seconds, for example \"09:10\"");
    private static final Shape WORDS = proseOrEmpty(2_000);
    private static final Shape KEYS = listOf(KEY, 0, 24).distinct();

    private InterviewShape() {}

    static ObjectOf interview() {
        return object().must(
                        "schema",
                        choice("plumbline/interview/1"),
                        "Says that this is an interview.")
                .must("id", id(), "The interview's id; it names the report's files.")
                .must("candidate", text(60), "A code name; real names live elsewhere.")
                .may("opening", id(), "The opening it belongs to.")
                .must("role", id(), "The role profile that the answers are read against.")
                .may("plan", plan(), "What was planned.")
                .may("sittings", listOf(sitting(), 0, 12), "When the candidate was met.")
                .must("asked", listOf(asked(), 0, 60), "What happened in the room, once.")
                .may("not_asked", listOf(notAsked(), 0, 60), "What was planned and left out.")
                .may(
                        "signed",
                        listOf(signed(), 0, 60),
                        "Where the log of a live interview was signed; plumbline log verify checks"
                                + " it.")
                .must(
                        "scorecards",
                        listOf(oneOf("a scorecard, or file: NAME", card(), elsewhere()), 0, 12),
                        "One for each interviewer.");
    }

    /** A scorecard in a file of its own. */
    static ObjectOf scorecard() {
        return fields(
                object().must(
                                "schema",
                                choice("plumbline/scorecard/1"),
                                "Says that this is a scorecard."));
    }

    static ObjectOf card() {
        return fields(object());
    }

    static ObjectOf elsewhere() {
        return object().must(
                        "file",
                        pattern("[A-Za-z0-9_-]{1,100}\\.yaml", "a file name in the same folder"),
                        "The scorecard's own file, beside this one.");
    }

    private static Shape plan() {
        return object().must("id", id(1, 64), "The plan's name.")
                .may("bank", sha256(), "Hash of the bank it was drawn from.")
                .may("seed", whole(0, Long.MAX_VALUE), "What chose among equally good plans.");
    }

    private static Shape sitting() {
        return object().must("date", date(), "The day.")
                .may("minutes", whole(1, 600), "From start to end, pauses included.")
                .may("paused_minutes", whole(0, 600), "Pauses; not the candidate's time.");
    }

    private static Shape asked() {
        return object().must("question", QUESTION, "Id of the question.")
                .must("version", whole(1, 9_999), "Its version at that time.")
                .may("form", FORM, "The form asked; full when left out.")
                .may("variant", id(1, 12), "Its variant; base when left out.")
                .may("minutes", whole(1, 120), "Minutes used, pauses apart.")
                .may("probes", listOf(timed("probe", KEY), 0, 24), "Probes put, in order.")
                .may(
                        "reveals",
                        listOf(timed("reveal", whole(1, 12)), 0, 24),
                        "Facts the candidate asked for, by number from 1.")
                .may("hints", listOf(timed("hint", KEY), 0, 12), "Help given, in order.")
                .may("response", prose(40_000), "A written answer or a transcript.");
    }

    private static Shape timed(String key, Shape what) {
        return object().must(key, what, "Which one.")
                .may("at", MOMENT, "When, since the question was opened.");
    }

    private static Shape signed() {
        return object().must("entry", whole(1, 1_000_000), "The entry it vouches for.")
                .must("hash", sha256(), "Hash of the chain up to it.");
    }

    private static Shape notAsked() {
        return object().must("question", QUESTION, "Id of the question.")
                .may("form", FORM, "The form planned; full when left out.")
                .must(
                        "why",
                        choice("time", "skipped", "declined"),
                        "What kept it from being asked.");
    }

    private static ObjectOf fields(ObjectOf card) {
        return card.must("interviewer", id(1, 40), "The interviewer's code.")
                .may("handed_in", dateTime(), "When; left out while it was not handed in.")
                .may("lean", text(80), "The verdict this interviewer leans to.")
                .may("worry", prose(400), "One worry.")
                .may("dissent", prose(2_000), "A minority note; the report always prints it.")
                .must("answers", listOf(answer(), 0, 60), "In the order asked.");
    }

    private static Shape answer() {
        return object().must("question", QUESTION, "Id of the question.")
                .may("form", FORM, "The form asked; full when left out.")
                .may("heard", KEYS, "Acts shown without a probe.")
                .may("prompted", KEYS, "Acts shown after a probe; they count in full.")
                .may("half", KEYS, "Acts partly said; they never count.")
                .may("not_shown", KEYS, "Acts a probe asked for that were not shown.")
                .may("opposite", KEYS, "Acts whose contrary was said or done.")
                .may("after_suggestion", KEYS, "Acts changed after the suggestion was shown.")
                .may("concerns", listOf(concern(), 0, 8), "What was raised.")
                .may("rating", whole(0, 4), "The level given, 0 to 4.")
                .may(
                        "none",
                        choice("not-enough-heard", "void", "absent"),
                        "Why there is no rating.")
                .may("reason", WORDS, "Needed when rating and ticks differ, and for none.")
                .may("amended", amended(), "A change after the reveal; the first rating stays.")
                .may("notes", listOf(note(), 0, 60), "What was noted.");
    }

    private static Shape concern() {
        return object().must("id", KEY, "The question's concern.")
                .may("at", MOMENT, "When it was raised.")
                .must("state", choice("raised", "withdrawn", "standing"), "Where it was left.")
                .may("quote", prose(600), "The candidate's words; needed when it stands.");
    }

    private static Shape amended() {
        return object().must("rating", whole(0, 4), "The new level.")
                .may("at", dateTime(), "When.")
                .must("reason", prose(2_000), "Why it moved.");
    }

    private static Shape note() {
        return object().may("at", MOMENT, "When, since the question was opened.")
                .must("text", prose(2_000), "Plain text.");
    }
}
