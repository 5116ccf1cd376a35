package dev.plumbline.bank.shape;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.date;
import static dev.plumbline.bank.yaml.Shape.decimal;
import static dev.plumbline.bank.yaml.Shape.flag;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.oneOf;
import static dev.plumbline.bank.yaml.Shape.pattern;
import static dev.plumbline.bank.yaml.Shape.sha256;
import static dev.plumbline.bank.yaml.Shape.text;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.Shape.ObjectOf;

/** What may stand in the file of an opening. */
public final class OpeningShape {

    private static final Shape CODE = id(1, 40);
    private static final Shape SENTENCE = text(400);
    private static final Shape FORM = choice("full", "short", "twin", "twin-full");

    private OpeningShape() {}

    /** The shape of an opening. */
    public static ObjectOf opening() {
        ObjectOf head =
                object().must(
                                "schema",
                                choice("plumbline/opening/1"),
                                "Says that this file is an opening.")
                        .must("id", id(), "The file's name without its ending.")
                        .must("title", text(120), "What is to be filled; reports print it.")
                        .must("opened", date(), "The day from which it holds.")
                        .must("coordinator", CODE, "Code of the person who runs the panel.")
                        .must("role_profile", role(), "What the role asks for.")
                        .may("project_profile", id(1, 64), "Its project profile, or none.")
                        .may("bank", bank(), "The state of the bank it was written for.")
                        .must("plan", plan(), "What everybody is asked.");
        return rest(policies(head));
    }

    private static ObjectOf policies(ObjectOf opening) {
        return opening.must("variants", variants(), "Which wording the candidates hear.")
                .must("order", choice("fixed", "free"), "Whether everybody hears one order.")
                .may("ask_next", choice("off", "on"), "Whether further questions are proposed.")
                .must("stop_policy", stop(), "Whether an interview may end early.")
                .may("twin_policy", twins(), "Which forms are asked as twins.")
                .must("hints_policy", hints(), "Whether help may give something away.")
                .may("roles", people(), "Who does what in the room.")
                .may("hand_in", handIn(), "When scorecards are due.");
    }

    private static ObjectOf rest(ObjectOf opening) {
        return opening.may(
                        "rater_statistics",
                        choice("off", "self", "named"),
                        "Who sees how strict an interviewer is.")
                .may("candidate", candidate(), "What the candidate is told and may ask for.")
                .must("retention", retention(), "How long the records are kept.")
                .must("locked", flag(), "True from the first interview on.")
                .must("changes", listOf(change(), 0, 60), "Changes after the lock, in order.");
    }

    private static Shape role() {
        return object().must("id", id(), "Id of the role profile.")
                .may("file", choice("role-profiles.yaml"), "Where role profiles lie.")
                .may("sha256", sha256(), "Hash of the role profiles at that time.");
    }

    private static Shape bank() {
        return object().may("version", text(20), "The bank's version, for people.")
                .must("sha256", sha256(), "Hash of the bank at that time.");
    }

    private static Shape plan() {
        Shape sitting =
                object().must("id", id(1, 16), "For example s1.")
                        .must("minutes", whole(1, 600), "All of it, rounded up.")
                        .must("answers", listOf(answer(), 1, 20), "In the order asked.");
        return object().must("people", whole(1, 12), "Interviewers in each sitting.")
                .must("sittings", listOf(sitting, 1, 6), "In the order held.")
                .may("spares", listOf(answer(), 0, 20), "For an answer that became void.")
                .must("person_hours", decimal(0, 500), "Hours of all interviewers.");
    }

    private static Shape answer() {
        return object().must("n", whole(1, 140), "Its number over the whole plan, from 1.")
                .must("question", id(), "Id of the question.")
                .must("form", FORM, "The form it is asked in.")
                .must("minutes", whole(1, 120), "Talking time of that form.");
    }

    private static Shape variants() {
        return object().must(
                        "policy",
                        choice("same-for-all", "drawn"),
                        "One letter for all, or one drawn by the seed of each plan.")
                .may("letter", id(1, 12), "The one for all: base, or a variant of every question.")
                .may("switch_if", SENTENCE, "What would make the panel change it.");
    }

    private static Shape stop() {
        return object().must("early_stop", flag(), "Whether an interview may end early.")
                .must("said_to_candidate", flag(), "Whether the candidate is told beforehand.")
                .must("reason", SENTENCE, "Why so.");
    }

    private static Shape twins() {
        return object().must("forms", listOf(FORM, 0, 4).distinct(), "Forms asked as a pair.")
                .must(
                        "if_no_case",
                        choice("situational", "not-asked"),
                        "What is done when the candidate has no case to tell.");
    }

    private static Shape hints() {
        Shape ceiling =
                oneOf("from-question, or a level from 0 to 4", choice("from-question"), level());
        return object().must("allowed", flag(), "Whether hints may be given.")
                .may("ceiling", ceiling, "The highest level after a hint.");
    }

    private static Shape level() {
        return whole(0, 4);
    }

    private static Shape people() {
        return object().may("asker", CODE, "Code of who asks.")
                .may("scribe", CODE, "Code of who writes.")
                .may(
                        "swap",
                        pattern(
                                "never|after (answer [0-9]{1,3}|sitting [a-z0-9-]{1,16})",
                                "never, after answer N or after sitting ID"),
                        "When the two change places.");
    }

    private static Shape handIn() {
        return object().must("deadline_hours", whole(1, 336), "Hours after the interview.")
                .may("reminder", choice("none", "state-only"), "What a reminder may say.")
                .must("close_without_missing", flag(), "Whether to go on without a missing one.")
                .may("close_needs", choice("coordinator", "panel"), "Who may do so.")
                .may("printed", text(80), "What the report says of a late one.");
    }

    private static Shape candidate() {
        return object().may(
                        "notice",
                        pattern(
                                "in-writing-[0-9]{1,2}-days-before",
                                "a notice such as in-writing-5-days-before"),
                        "How and when the candidate is told what to expect.")
                .may("recording", choice("none", "audio", "video"), "What is recorded.")
                .may(
                        "adjustments",
                        choice("asked-in-writing", "asked-aloud"),
                        "How the candidate is asked about adjustments.")
                .may(
                        "adjustments_visible_to",
                        choice("coordinator", "interviewers"),
                        "Who sees them; a report never shows them.");
    }

    private static Shape retention() {
        return object().must("profile", id(1, 64), "The rule followed; not legal advice.")
                .must("erase_after_months", whole(1, 120), "Months until erasure.")
                .must("starts_at", choice("decision", "record"), "What they are counted from.")
                .must("legal_hold", flag(), "Whether erasure is stopped for now.")
                .may(
                        "reports_name_interviewers_as",
                        choice("letters"),
                        "How reports name interviewers.");
    }

    private static Shape change() {
        return object().must("date", date(), "The day of the change.")
                .must("what", SENTENCE, "What was changed.")
                .must("reason", SENTENCE, "Why it was made.");
    }
}
