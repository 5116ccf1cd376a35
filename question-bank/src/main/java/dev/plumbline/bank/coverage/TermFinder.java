package dev.plumbline.bank.coverage;

import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Twin;
import dev.plumbline.bank.search.Stems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a term is mentioned: in a prompt, an indicator, the answer key or a probe of a question. A
 * term is met when all its words, by their stems, stand within two words more than it has, in any
 * order. A term that stands in a group of the lexicon is also met by the other words of that group
 * that have at least five characters; the terms themselves are looked for first.
 */
final class TermFinder {

    private static final int SLACK = 2;
    private static final int SHORTEST_SYNONYM = 5;

    private final Map<String, List<List<String>>> texts = new LinkedHashMap<>();
    private final Lexicon lexicon;

    TermFinder(List<Question> questions, Lexicon lexicon) {
        this.lexicon = lexicon;
        questions.forEach(q -> texts.put(q.id(), texts(q).stream().map(Stems::of).toList()));
    }

    TermRow row(List<String> terms) {
        Optional<TermRow.Mention> mention =
                terms.stream().flatMap(t -> find(t, t).stream()).findFirst();
        return new TermRow(terms, mention.or(() -> bySynonym(terms)));
    }

    private Optional<TermRow.Mention> bySynonym(List<String> terms) {
        for (String term : terms) {
            for (String synonym : synonyms(term)) {
                Optional<TermRow.Mention> mention = find(term, synonym);
                if (mention.isPresent()) {
                    return mention;
                }
            }
        }
        return Optional.empty();
    }

    private List<String> synonyms(String term) {
        List<String> wanted = Stems.of(term);
        return lexicon.groups().values().stream()
                .filter(g -> g.stream().anyMatch(w -> Stems.of(spaced(w)).equals(wanted)))
                .flatMap(List::stream)
                .filter(w -> w.length() >= SHORTEST_SYNONYM)
                .map(TermFinder::spaced)
                .toList();
    }

    private Optional<TermRow.Mention> find(String term, String by) {
        List<String> words = words(by);
        for (Map.Entry<String, List<List<String>>> question : texts.entrySet()) {
            for (List<String> text : question.getValue()) {
                if (holds(text, words)) {
                    return Optional.of(new TermRow.Mention(term, question.getKey(), by));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(List<String> text, List<String> words) {
        for (int i = 0; i < text.size(); i++) {
            if (isOne(text.get(i), words)) {
                int end = Math.min(text.size(), i + words.size() + (words.size() > 1 ? SLACK : 0));
                List<String> window = text.subList(i, end);
                if (words.stream().allMatch(w -> window.stream().anyMatch(t -> meets(t, w)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOne(String token, List<String> words) {
        return words.stream().anyMatch(w -> meets(token, w));
    }

    /** A word that ends with a star is met by every word that begins so. */
    private static boolean meets(String token, String word) {
        return word.endsWith("*")
                ? token.startsWith(word.substring(0, word.length() - 1))
                : token.equals(word);
    }

    private static String spaced(String entry) {
        return entry.replace('_', ' ');
    }

    private static List<String> words(String term) {
        List<String> words = new ArrayList<>();
        for (String word : spaced(term).split(" ", -1)) {
            if (word.endsWith("*")) {
                words.add(word);
            } else {
                words.addAll(Stems.of(word));
            }
        }
        return words;
    }

    private static List<String> texts(Question question) {
        List<String> texts = new ArrayList<>();
        texts.add(question.prompt());
        question.twin().map(Twin::prompt).ifPresent(texts::add);
        for (Indicator indicator : question.indicators()) {
            texts.add(indicator.says());
            indicator.plus().ifPresent(texts::add);
        }
        texts.addAll(question.answerKey());
        question.probes().stream().map(Probe::ask).forEach(texts::add);
        return texts;
    }
}
