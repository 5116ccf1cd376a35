package dev.plumbline.bank.shape;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.date;
import static dev.plumbline.bank.yaml.Shape.decimal;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.mapOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.pattern;
import static dev.plumbline.bank.yaml.Shape.prose;
import static dev.plumbline.bank.yaml.Shape.text;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.Shape.ObjectOf;

/** What may stand in the content files that are not questions, one method for each kind of file. */
public final class ContentShapes {

    private static final Shape ID = id(1, 64);
    private static final Shape SENTENCE = text(400);
    private static final Shape PARAGRAPH = prose(2_000);
    private static final Shape SHARE = decimal(0, 1);
    private static final Shape LEVELS = decimal(0, 4);
    private static final Shape MINUTES = decimal(0, 600);

    private ContentShapes() {}

    private static ObjectOf file(String kind, String says) {
        return object().must("schema", choice("plumbline/" + kind + "/1"), says);
    }

    /** What describes a bank. */
    public static ObjectOf bank(KnownIds ids) {
        return file("bank", "Says that this file describes a bank.")
                .must("id", ID, "The folder's name.")
                .must("title", text(80), "The bank's name for people.")
                .must("says", SENTENCE, "Its subject in one sentence.")
                .must(
                        "competencies",
                        listOf(ids.competency(), 1, 20).distinct(),
                        "What its questions score.");
    }

    /** The list of competencies. */
    public static ObjectOf competencies(KnownIds ids) {
        Shape competency =
                object().must("id", ID, "Never changed.")
                        .must("title", text(80), "Its name for people.")
                        .must("bank", ids.bank(), "The bank that it belongs to.")
                        .must("says", SENTENCE, "What somebody does who has it.");
        return file("competencies", "Says that this file lists competencies.")
                .must("competencies", listOf(competency, 1, 100), "One entry each.");
    }

    /** A briefing that several questions share. */
    public static ObjectOf context() {
        return file("context", "Says that this file is a shared briefing.")
                .must("id", id(), "The file's name without its ending.")
                .must("title", text(120), "What it is about, in one line.")
                .must("status", choice("draft", "review", "approved", "retired"), "How far it is.")
                .must("owner", text(80), "Who answers for it.")
                .may("reviewed", date(), "The day of the last review.")
                .may("review_by", date(), "The day by which it is reviewed again.")
                .must("briefing", prose(8_000), "What the candidate reads before the prompt.")
                .may("variants", listOf(QuestionShape.variant(), 0, 8), "Other nouns.")
                .may("used_by", listOf(ID, 0, 60).distinct(), "Ids of questions that share it.");
    }

    /** Groups of synonyms. */
    public static ObjectOf lexicon() {
        return file("lexicon", "Says that this file is a lexicon.")
                .must("version", whole(1, 9_999), "Counts up with every change.")
                .must(
                        "groups",
                        mapOf(pattern("[a-z0-9_]{1,40}", "small letters"), words(), 2_000),
                        "Synonyms by group.");
    }

    /** The hashes of recorded versions. */
    public static ObjectOf hashes() {
        Shape recorded =
                object().must("version", whole(1, 9_999), "The version that was recorded.")
                        .must("hash", Shape.sha256(), "The question's hash in that version.");
        return file("hashes", "Says that this file holds recorded hashes.")
                .must("questions", mapOf(id(), recorded, 20_000), "The last record of each.");
    }

    private static Shape words() {
        return listOf(text(60), 1, 80);
    }

    /** The subject map. */
    public static ObjectOf coverage(KnownIds ids) {
        Shape rows = listOf(listOf(text(80), 1, 20), 1, 20);
        Shape topic =
                object().must("id", text(20), "For example s7.1.")
                        .must("slug", id(1, 80), "A short name.")
                        .must("bank", ids.bank(), "The bank that covers it.")
                        .must(
                                "competencies",
                                listOf(ids.competency(), 1, 8).distinct(),
                                "What it belongs to.")
                        .must("min_questions", whole(0, 100), "How many questions it needs.")
                        .must("must_mention", rows, "Terms; one of each row must be met.");
        Shape faq =
                object().must("id", text(20), "For example faq3.")
                        .must("becomes", listOf(text(80), 1, 12), "Where it is answered.")
                        .must("must_mention", listOf(text(80), 1, 20), "Terms that must be met.");
        return file("coverage", "Says that this file is the subject map.")
                .must("topics", listOf(topic, 1, 500), "One entry for each topic.")
                .may("faqs", listOf(faq, 0, 100), "Questions of the subject's own list.");
    }

    /** The rules by which answers are read. */
    public static ObjectOf model() {
        Shape level =
                object().must("level", whole(0, 4), "0 to 4, ascending.")
                        .must("name", text(20), "For example senior.")
                        .must("word", text(20), "For example owns.")
                        .must("says", SENTENCE, "One sentence.");
        Shape rule =
                object().must("share_of_level", SHARE, "Ticked weight a level needs.")
                        .must("share_up_to", SHARE, "Ticked weight needed up to a level.");
        Shape help =
                object().must("highest_hint_ceiling", whole(0, 4), "No hint may declare more.");
        Shape months =
                object().must(
                                "mentor_hours_per_act",
                                decimal(0.25, 40),
                                "Hours of a mentor that one act to be learnt takes.");
        return file("model", "Says that this file holds the rules.")
                .must("version", pattern("[0-9]+\\.[0-9]+\\.[0-9]+", "a version"), "Of the rules.")
                .must("levels", listOf(level, 5, 5), "0 to 4.")
                .must("level_rule", rule, "From ticks to a suggested level.")
                .must("help", help, "How far help may reach.")
                .must("verdict_rule", verdictRule(), "From probabilities to a verdict.")
                .must("assumptions", assumptions(), "What the panel model assumes.")
                .may("first_months", months, "What the first 90 days take.");
    }

    private static Shape verdictRule() {
        return object().must("threshold", decimal(0.5, 1), "Least probability of a ready verdict.")
                .must("slack", LEVELS, "Levels the mean may lie below the bar under a plan.")
                .must("min_weight_observed", SHARE, "Least share of the weight observed.")
                .must("min_answers", whole(0, 100), "Fewest answers in all.")
                .must("min_answers_per_must", whole(1, 20), "Fewest answers of a must.")
                .must("min_ratings_per_must", whole(1, 40), "Fewest ratings of a must.")
                .must("min_raters_per_must", whole(1, 20), "Fewest interviewers of a must.");
    }

    private static Shape assumptions() {
        return object().must("logits_per_level", decimal(0.1, 20), "Steepness of the rating steps.")
                .must("mean", LEVELS, "Mean level of everybody interviewed.")
                .must("sd", decimal(0.01, 5), "Their standard deviation, in levels.")
                .must("rho", decimal(0, 0.99), "What all competencies have in common.")
                .must("tau", decimal(0, 5), "One answer's luck, in levels.")
                .must("tau_calibrated", decimal(0, 5), "The same with a calibrated bank.")
                .must("severity_sd", decimal(0, 5), "How interviewers differ, in levels.");
    }

    /** Role profiles, and what belongs to all of them. */
    public static ObjectOf roles(KnownIds ids) {
        return file("role-profiles", "Says that this file holds role profiles.")
                .may("rule", plainRule(), "The thresholds of the plain reading.")
                .may("minutes_model", minutesModel(), "How long the parts of an interview take.")
                .may("scripts", scripts(), "What is said at start and end.")
                .may("project_gates", listOf(gate(ids), 0, 40), "What kinds of projects need.")
                .must("profiles", listOf(profile(ids), 1, 200), "One entry for each role.");
    }

    private static Shape gate(KnownIds ids) {
        return object().must("id", id(1, 20), "Never changed; reports print it.")
                .must("project", text(160), "The kind of project in words.")
                .must("when", text(120), "The same as a bound on a project's factors.")
                .must(
                        "requires",
                        mapOf(ids.competency(), whole(1, 4), 1, 10),
                        "Least level by competency.")
                .must("cites", listOf(text(20), 1, 10), "Topics that the rule comes from.");
    }

    private static Shape plainRule() {
        return object().must("min_answers_per_must", whole(1, 20), "Answers that a must needs.")
                .must("min_raters_per_must", whole(1, 20), "Interviewers that a must needs.")
                .must("min_weight_observed", SHARE, "Least share of the weight observed.")
                .must("must_tolerance", LEVELS, "Levels a must may lie below its floor.")
                .must("required_tolerance", LEVELS, "Levels below the bar that still reach it.")
                .must("ready_shortfall", LEVELS, "Largest weighted shortfall when ready.")
                .must("plan_shortfall", LEVELS, "Largest weighted shortfall under a plan.")
                .must("plan_gap", LEVELS, "Largest single gap under a plan, musts apart.")
                .may("order", listOf(text(60), 1, 10), "The order in which the rules are read.")
                .may("note", PARAGRAPH, "What a reader must know.");
    }

    private static Shape minutesModel() {
        return object().must("full", MINUTES, "A full form.")
                .must("short", MINUTES, "A short form.")
                .must("twin", MINUTES, "A short twin.")
                .must("twin-full", MINUTES, "A full twin.")
                .must("settle_per_answer", MINUTES, "Rating one answer.")
                .must("opening", MINUTES, "Start of a sitting.")
                .must("closing", MINUTES, "End of a sitting.")
                .must("prep", MINUTES, "Preparation of each interviewer.")
                .must("hand_in", MINUTES, "Handing in, each interviewer.")
                .must("debrief", MINUTES, "The panel's talk, each interviewer.")
                .must("max_sitting", MINUTES, "The longest sitting.");
    }

    private static Shape scripts() {
        return object().must("opening", PARAGRAPH, "What is said at the start.")
                .must("closing", PARAGRAPH, "What is said at the end.");
    }

    private static Shape profile(KnownIds ids) {
        Shape levels = mapOf(ids.competency(), whole(1, 4), 1, 30);
        Shape slot =
                pattern(
                        "[a-z0-9-]{1,64}:(full|short|twin|twin-full)",
                        "a competency and a form, for example data-modeling:short");
        return object().must("id", id(), "Never changed.")
                .must("title", text(120), "Its name for people.")
                .must("level", whole(1, 4), "Where the whole role stands on the ladder.")
                .may("cites", listOf(text(20), 0, 30), "Topics that the demands come from.")
                .must("required", levels, "Required level by competency.")
                .may(
                        "weights",
                        mapOf(ids.competency(), whole(1, 100), 30),
                        "Parts of the weight; else one.")
                .may("weights_rationale", PARAGRAPH, "Why the parts are unequal.")
                .may(
                        "must",
                        mapOf(ids.competency(), whole(1, 4), 30),
                        "Floors that nothing compensates.")
                .must("sittings", listOf(listOf(slot, 1, 20), 1, 6), "The plan's slots.")
                .must("minutes", whole(1, 2_000), "Minutes of all sittings.")
                .must("person_hours", decimal(0, 500), "Hours of all interviewers.")
                .must("can_conclude", PARAGRAPH, "What the plan can and cannot say.")
                .may("note", PARAGRAPH, "What a reader must know.")
                .may("verdict_suffix", text(120), "Words after the verdict of a small plan.");
    }
}
