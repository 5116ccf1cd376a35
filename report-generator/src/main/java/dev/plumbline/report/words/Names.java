package dev.plumbline.report.words;

import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.evaluator.panel.AnswerKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page calls interviewers, answers and competencies, and the same put into the evaluator's
 * sentences, which know only codes and ids.
 */
public final class Names {

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.@-]*(?::(?:twin-full|twin|full|short)\\b)?");

    private final Map<String, String> letters;
    private final Map<AnswerKey, Integer> numbers;
    private final QuestionBank bank;
    private final Map<String, String> tokens = new HashMap<>();

    /**
     * Names for one interview.
     *
     * @param codes of everybody with a scorecard, in any order
     * @param asked answers in the order asked
     */
    public Names(Collection<String> codes, List<AnswerKey> asked, QuestionBank bank) {
        this.bank = bank;
        this.letters = lettersOf(codes);
        this.numbers = new HashMap<>();
        for (AnswerKey key : asked) {
            numbers.put(key, numbers.size() + 1);
        }
        bank.competencies().forEach((id, c) -> tokens.put(id, Sentences.inner(c.title())));
        numbers.forEach((key, n) -> tokens.put(key.word(), "Q" + n));
        tokens.putAll(letters);
    }

    private static Map<String, String> lettersOf(Collection<String> codes) {
        Map<String, String> letters = new HashMap<>();
        for (String code : new TreeSet<>(codes)) {
            letters.put(code, letter(letters.size()));
        }
        return letters;
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    /** A for the first code, and so on; the code itself when it is not of this interview. */
    public String letter(String code) {
        return letters.getOrDefault(code, code);
    }

    /** Letters of several codes in their order, for example {@code A and B}. */
    public String letters(Collection<String> codes) {
        return Sentences.list(
                new ArrayList<>(new TreeSet<>(codes.stream().map(this::letter).toList())));
    }

    /** The place of an answer in the order asked, from 1; 0 when it was not asked. */
    public int number(AnswerKey key) {
        return numbers.getOrDefault(key, 0);
    }

    /** The title of a competency. */
    public String competency(String id) {
        return bank.competencyTitle(id);
    }

    /** The title of a competency inside a sentence. */
    public String inside(String id) {
        return Sentences.inner(bank.competencyTitle(id));
    }

    /** A sentence of the evaluator in the words of the page, without its first capital. */
    public String translate(String sentence) {
        Matcher words = WORD.matcher(sentence);
        StringBuilder out = new StringBuilder();
        while (words.find()) {
            words.appendReplacement(out, Matcher.quoteReplacement(word(words.group())));
        }
        return lowered(words.appendTail(out).toString());
    }

    /** Titles that the evaluator wrote out lose their capital where no sentence begins. */
    private static int nextInside(String text, String title, int from) {
        int at = text.indexOf(" " + title, from);
        while (at > 0 && text.charAt(at - 1) == '.') {
            at = text.indexOf(" " + title, at + 1);
        }
        return at > 0 ? at : -1;
    }

    private String lowered(String text) {
        String out = text;
        for (Competency c : bank.competencies().values()) {
            String inner = Sentences.inner(c.title());
            int at = nextInside(out, c.title(), 0);
            while (at >= 0 && !inner.equals(c.title())) {
                out = out.substring(0, at + 1) + inner + out.substring(at + 1 + inner.length());
                at = nextInside(out, c.title(), at + 1);
            }
        }
        return out;
    }

    /** A sentence of the evaluator in the words of the page, with a capital and a full stop. */
    public String sentence(String sentence) {
        return Sentences.stop(Sentences.capital(translate(sentence)));
    }

    private String word(String word) {
        String known = tokens.get(word);
        if (known != null) {
            return known;
        }
        boolean stop = word.endsWith(".");
        String bare = stop ? word.substring(0, word.length() - 1) : word;
        return tokens.getOrDefault(bare, bare) + (stop ? "." : "");
    }
}
