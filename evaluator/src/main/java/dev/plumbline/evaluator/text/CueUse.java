package dev.plumbline.evaluator.text;

import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.sample.TextPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which cues of a question are of use. */
public final class CueUse {

    private CueUse() {}

    /**
     * The cues that match none of some texts, claimed or not; those that cannot be read are left
     * out.
     *
     * @return where they stand in the question's file, as in {@link CueFault}, in file order
     */
    public static List<String> unmet(Question question, Lexicon lexicon, List<String> texts) {
        Map<String, Cue> cues = new LinkedHashMap<>();
        TextPart part = question.text().orElseThrow();
        read("text/cues/", part.cues(), lexicon, cues);
        read("text/concern_cues/", part.concernCues(), lexicon, cues);
        List<Term> terms = cues.values().stream().flatMap(Cue::allTerms).toList();
        Vocabulary vocabulary = new Vocabulary(terms, Set.of());
        for (String text : texts) {
            List<Token> tokens = Tokens.of(text, Doubts.MOST_WORDS);
            Scopes scopes = new Scopes(text, tokens, Set.of());
            ReadWords words = new ReadWords(text, tokens, vocabulary.of(tokens), scopes);
            cues.values().removeIf(c -> CueMatch.find(c, words, TextReader.CLAIM).isPresent());
        }
        return List.copyOf(cues.keySet());
    }

    private static void read(
            String path,
            Map<String, List<String>> written,
            Lexicon lexicon,
            Map<String, Cue> into) {
        written.forEach(
                (id, lines) -> {
                    for (int i = 0; i < lines.size(); i++) {
                        String place = path + id + "/" + i;
                        Cue.of(lines.get(i), lexicon, f -> {}).ifPresent(c -> into.put(place, c));
                    }
                });
    }
}
