package dev.plumbline.bank.shape;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.date;
import static dev.plumbline.bank.yaml.Shape.decimal;
import static dev.plumbline.bank.yaml.Shape.flag;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.mapOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.orNull;
import static dev.plumbline.bank.yaml.Shape.prose;
import static dev.plumbline.bank.yaml.Shape.text;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.Shape.ObjectOf;

/** What may stand in a question file. */
public final class QuestionShape {

    private static final Shape KEY = id(1, 32);
    private static final Shape LEVELS = listOf(whole(1, 4), 1, 4).distinct();
    private static final Shape SENTENCE = text(400);
    private static final Shape PARAGRAPH = prose(2_000);

    private QuestionShape() {}

    /** The shape of a question that may name these ids. */
    public static ObjectOf shape(KnownIds ids) {
        ObjectOf head =
                object().must(
                                "schema",
                                choice("plumbline/question/1"),
                                "Says that this file is a question.")
                        .must("id", id(), "The file's name without its ending; never changed.")
                        .must("title", text(120), "What the question is about, in one line.")
                        .must("bank", ids.bank(), "The folder that the file lies in.")
                        .must("competency", ids.competency(), "The one competency that is scored.")
                        .may(
                                "also_touches",
                                listOf(ids.competency(), 0, 8).distinct(),
                                "Competencies that come up and are not scored.")
                        .must(
                                "topics",
                                listOf(ids.topic(), 1, 12).distinct(),
                                "Topics of the subject map, for example s7.1.")
                        .must(
                                "kind",
                                choice(
                                        "scenario",
                                        "code-review",
                                        "debugging",
                                        "design",
                                        "behavioural",
                                        "written"),
                                "What the candidate is asked to do.")
                        .must("levels", LEVELS, "The levels it tells apart, for example [1, 2, 3].")
                        .must("minutes", whole(8, 40), "Talking time of the full form.");
        return asked(editorial(head, ids));
    }

    private static ObjectOf editorial(ObjectOf shape, KnownIds ids) {
        return shape.may("short_form", shortForm(), "The same question in 8 to 15 minutes.")
                .may(
                        "stack",
                        mapOf(id(1, 40), text(60), 20),
                        "The versions for which its facts hold.")
                .may("context", ids.context(), "The shared briefing that is read first.")
                .must(
                        "maturity",
                        choice("live-ready", "text-ready"),
                        "Whether only people or also the text scorer may use it.")
                .must(
                        "status",
                        choice("draft", "review", "approved", "retired"),
                        "How far it has come; approved needs a second person.")
                .must("version", whole(1, 9_999), "Counts up with every change of content.")
                .must("owner", text(80), "Who answers for it.")
                .must("authors", listOf(text(80), 1, 12), "Who wrote it.")
                .may("reviewers", listOf(text(80), 0, 12), "Who signed it, authors apart.")
                .may("reviewed", date(), "The day of the last review.")
                .may("review_by", date(), "The day by which it is reviewed again.")
                .may(
                        "lint_ignore",
                        listOf(lintIgnore(), 0, 20),
                        "Findings that are accepted here, each with a reason.");
    }

    private static ObjectOf asked(ObjectOf shape) {
        return shape.must("prompt", prose(12_000), "What the candidate hears; ends with a request.")
                .may(
                        "twin",
                        twin(),
                        "The same question for an own case instead of a situation, or the other way"
                                + " round.")
                .may(
                        "reveal_if_asked",
                        listOf(reveal(), 0, 12),
                        "Facts that are told only when asked for.")
                .must(
                        "answer_key",
                        listOf(PARAGRAPH, 1, 20),
                        "Facts that let a non-specialist follow the answer.")
                .may("key_checks", listOf(keyCheck(), 0, 20), "Sums that a tool recomputes.")
                .must("probes", listOf(probe(), 1, 12), "Follow-ups that everybody is offered.")
                .may("hints", listOf(hint(), 0, 8), "Help that gives something away.")
                .must(
                        "rubric",
                        mapOf(choice("0", "1", "2", "3", "4"), PARAGRAPH, 2, 5),
                        "One anchor for each level from 0 to the highest.")
                .may(
                        "border",
                        mapOf(choice("1", "2", "3", "4"), border(), 4),
                        "Expected rating of a borderline candidate, where it is not half-way.")
                .must("indicators", listOf(indicator(), 2, 24), "Observable acts, in talk order.")
                .may("unscored_findings", PARAGRAPH, "What is right and never scored.")
                .may(
                        "concerns",
                        listOf(concern(), 0, 8),
                        "Something unsafe, with a check question.")
                .may("variants", listOf(variant(), 0, 8), "The same question with other nouns.")
                .may("retire_when", listOf(SENTENCE, 0, 8), "When to stop asking it.")
                .may("fairness", fairness(), "What keeps it about the job.")
                .may("references", listOf(reference(), 0, 20), "Sources of the answer key.")
                .may("text", TextPartShape.shape(), "What only the text scorer reads.");
    }

    private static Shape shortForm() {
        return object().must("minutes", whole(8, 15), "Talking time of the short form.")
                .must("levels", LEVELS, "The levels it tells apart.")
                .must("request", SENTENCE, "The last sentence of its prompt.")
                .must("indicators", listOf(KEY, 2, 14).distinct(), "Ids of the acts that remain.")
                .must("probes", listOf(KEY, 1, 6).distinct(), "Ids of the probes that remain.");
    }

    private static Shape twin() {
        return object().must("id", KEY, "A name for the twin.")
                .must("minutes", whole(8, 40), "Talking time of the full twin.")
                .must("short_minutes", whole(8, 15), "Talking time of the short twin.")
                .must("prompt", prose(12_000), "What the candidate hears.")
                .must(
                        "if_no_case",
                        SENTENCE,
                        "What the interviewer does when the candidate has no such case.");
    }

    private static Shape reveal() {
        return object().must("ask", SENTENCE, "What a candidate might ask.")
                .must("answer", PARAGRAPH, "What is read out.")
                .must("evidence_for", KEY, "The indicator that asking is evidence for.");
    }

    private static Shape keyCheck() {
        return object().must("says", SENTENCE, "What the figure is.")
                .must("expr", text(300), "The sum, for example 14 * 30 / 60.")
                .must("expect", decimal(-1e15, 1e15), "Its value.")
                .must("tol", decimal(0, 1e12), "The largest distance that is still right.")
                .must(
                        "uses",
                        listOf(text(120), 0, 12),
                        "Words that must stand in context, prompt or reveals.");
    }

    private static Shape probe() {
        return object().must("id", KEY, "Unique in this question.")
                .must("ask", SENTENCE, "One neutral ask.")
                .must(
                        "elicits",
                        listOf(KEY, 1, 6).distinct(),
                        "Ids of indicators it may bring out.")
                .must("purpose", SENTENCE, "What it tells apart.")
                .must("separates", text(20), "Two neighbouring levels, for example \"2 | 3\".")
                .must("when", SENTENCE, "The moment to put it, or always.");
    }

    private static Shape hint() {
        return object().must("id", KEY, "Unique in this question.")
                .must("give", SENTENCE, "What is said.")
                .must("ceiling", whole(0, 4), "The highest level that ticks can suggest after it.");
    }

    private static Shape border() {
        return object().must("expect", decimal(0, 4), "The expected rating on the border.")
                .must("why", SENTENCE, "The author's reason.");
    }

    private static Shape indicator() {
        return object().must("id", KEY, "Unique in this question.")
                .must("group", text(20), "The part of the talk, one word.")
                .must("label", text(18), "Two words for the page.")
                .must("says", SENTENCE, "One act in one sentence.")
                .may("plus", SENTENCE, "What enriches the note; never scored.")
                .must("level", whole(1, 4), "The lowest level that normally shows it.")
                .must("weight", whole(1, 3), "3 only where its lack would change the hire.")
                .may("critical", flag(), "Whether its level needs it.")
                .may(
                        "polarity",
                        choice("claims", "rejects", "asks"),
                        "rejects marks a sound refusal; asks, an act that a question shows.")
                .may(
                        "implied_by",
                        listOf(KEY, 0, 6).distinct(),
                        "Ids whose tick counts as this one.");
    }

    private static Shape concern() {
        return object().must("id", KEY, "Unique in this question.")
                .must("label", text(24), "Its words on the page.")
                .must("says", SENTENCE, "What was done or proposed.")
                .must("ask", SENTENCE, "The neutral check question.")
                .must("cap", whole(0, 4), "The highest suggestion while it stands.");
    }

    static Shape variant() {
        return object().must("id", id(1, 12), "A letter.")
                .may("context_variant", id(1, 12), "The variant of the context with it.")
                .must(
                        "swap",
                        mapOf(text(80), text(80), 1, 60),
                        "Whole words, every form given; numbers stay.")
                .may("keep", listOf(text(80), 0, 40), "Phrases in which nothing is swapped.");
    }

    private static Shape fairness() {
        return object().must("job_link", SENTENCE, "The duty it comes from.")
                .must("not_scored", listOf(text(80), 1, 20), "What must not move a rating.")
                .must("equivalent_answers", PARAGRAPH, "Other right answers.")
                .must("adjustments", listOf(text(160), 1, 12), "Other ways of asking.")
                .must("interviewer_note", PARAGRAPH, "What to stay away from.");
    }

    private static Shape reference() {
        return object().must("url", text(300), "Where it stands.")
                .must("supports", SENTENCE, "The facts it supports.")
                .must("checked", orNull("a day", date()), "The day somebody compared it, or null.")
                .may("how", SENTENCE, "Another way in which it was checked.");
    }

    private static Shape lintIgnore() {
        return object().must("rule", text(20), "Id of the rule, for example PB-Q4.")
                .must("reason", SENTENCE, "Why it is right here.")
                .must("date", date(), "The day of that decision.");
    }
}
