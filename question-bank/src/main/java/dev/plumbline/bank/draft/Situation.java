package dev.plumbline.bank.draft;

/**
 * What a question is about, in its author's words; an empty part is left to be written.
 *
 * @param broke what broke or has to be done, in which system
 * @param numbers figures that bound the answer
 * @param pays who pays when it goes wrong, and by when
 */
public record Situation(String broke, String numbers, String pays) {

    /** Nothing said yet. */
    public static final Situation UNSAID = new Situation("", "", "");
}
