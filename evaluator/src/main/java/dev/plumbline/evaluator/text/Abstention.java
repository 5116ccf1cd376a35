package dev.plumbline.evaluator.text;

/** Why a text gets no level; none of them is a 0. */
public enum Abstention {
    TOO_SHORT("it has fewer than 12 different content words"),
    TOO_LONG("it has more than 5,000 words"),
    OTHER_LANGUAGE("it is not in English"),
    COPIED("most of it is the question"),
    REPETITION("it repeats itself"),
    LIST_LIKE("it is a list of words more than an answer"),
    OFF_TOPIC("it shares too few words with the question"),
    NO_CUES("no act of the rubric was found in it"),
    ONE_ACT("only one act of the rubric was found in it"),
    BASICS_NOT_FOUND("acts were found, but not the basics"),
    TWO_VIEWS("its acts and its likeness to the graded samples are two levels apart"),
    LOW_RECALL("the cues find less than 70 % of the acts in the question's hold-outs"),
    OTHER_PROMPT("the cues were measured on another prompt than the one that was put"),
    NOT_READY("the question is not text-ready"),
    NO_TEXT_PART("the question has no cues");

    private final String reason;

    Abstention(String reason) {
        this.reason = reason;
    }

    /** The reason, to stand after "no level, because". */
    public String reason() {
        return reason;
    }
}
