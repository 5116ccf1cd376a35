package dev.plumbline.bank.search;

import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.question.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Questions by the words they hold, ranked by BM25F: for a question and a word with stem t,
 *
 * <pre>
 *   tf  = sum over fields f of  weight(f) * count(t, f) / (1 - b + b * length(f) / mean length(f))
 *   idf = ln(1 + (N - n + 0.5) / (n + 0.5))     N questions, of which n hold t
 *   score = sum over t of  idf * tf / (k1 + tf)
 * </pre>
 *
 * with k1 = 1.2 and b = 0.75 (S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework:
 * BM25 and Beyond, Foundations and Trends in Information Retrieval 3(4), 2009, section 3.6). The
 * weights of the fields are ours. A word that no question holds is replaced by the words that begin
 * with it; where there are none, by those at the least distance ({@link Nearest#distance}) of at
 * most a third of its letters. Of several replacements the one that scores highest counts.
 */
public final class SearchIndex {

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int SHORTEST_BEGINNING = 3;

    /** A question and its weighted count of one stem. */
    private record Posting(int question, double count) {}

    private final List<Question> questions;
    private final Map<String, List<Posting>> postings = new HashMap<>();

    /** Every word as it stands, with its stem. */
    private final Map<String, String> stemOf = new HashMap<>();

    private SearchIndex(Collection<Question> questions) {
        this.questions = questions.stream().sorted(Comparator.comparing(Question::id)).toList();
    }

    /** The index of these questions, whatever their order. */
    public static SearchIndex of(Collection<Question> questions) {
        SearchIndex index = new SearchIndex(questions);
        index.fill();
        return index;
    }

    /**
     * Ranks the questions that hold any of the words.
     *
     * @param words in any case and form
     * @param wanted leaves out the others after ranking, so that a filter changes no score
     * @param most how many hits are given
     */
    public SearchResult search(String words, Predicate<Question> wanted, int most) {
        Map<String, List<String>> instead = new LinkedHashMap<>();
        Set<String> used = new LinkedHashSet<>();
        double[] scores = new double[questions.size()];
        Set<String> given = new LinkedHashSet<>();
        for (Stems.Word word : Stems.words(words)) {
            if (given.add(word.stem())) {
                List<String> terms = List.of(word.stem());
                if (!postings.containsKey(word.stem())) {
                    List<String> others = replacements(word.text());
                    instead.put(word.text(), others);
                    terms = others.stream().map(stemOf::get).distinct().toList();
                }
                used.addAll(terms);
                add(terms, scores);
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0 && wanted.test(questions.get(i))) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingDouble((Integer i) -> scores[i]).reversed());
        List<SearchHit> hits =
                found.stream()
                        .limit(most)
                        .map(i -> hit(questions.get(i), scores[i], used))
                        .toList();
        return new SearchResult(hits, found.size(), instead);
    }

    private void fill() {
        List<Map<SearchField, List<String>>> all = new ArrayList<>();
        Map<SearchField, Double> mean = new EnumMap<>(SearchField.class);
        for (Question question : questions) {
            Map<SearchField, List<String>> fields = new EnumMap<>(SearchField.class);
            for (SearchField field : SearchField.values()) {
                List<String> stems = stems(field.texts(question));
                fields.put(field, stems);
                mean.merge(field, (double) stems.size() / questions.size(), Double::sum);
            }
            all.add(fields);
        }
        for (int i = 0; i < all.size(); i++) {
            int question = i;
            counts(all.get(i), mean)
                    .forEach(
                            (stem, count) ->
                                    postings.computeIfAbsent(stem, s -> new ArrayList<>())
                                            .add(new Posting(question, count)));
        }
    }

    private List<String> stems(List<String> texts) {
        List<String> stems = new ArrayList<>();
        for (String text : texts) {
            for (Stems.Word word : Stems.words(text, stemOf)) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    private static Map<String, Double> counts(
            Map<SearchField, List<String>> fields, Map<SearchField, Double> mean) {
        Map<String, Double> counts = new HashMap<>();
        fields.forEach(
                (field, stems) -> {
                    double relative = stems.size() / Math.max(1e-9, mean.getOrDefault(field, 0.0));
                    double each = field.weight() / (1 - B + B * relative);
                    stems.forEach(s -> counts.merge(s, each, Double::sum));
                });
        return counts;
    }

    private void add(List<String> terms, double[] scores) {
        double[] best = new double[scores.length];
        for (String term : terms) {
            List<Posting> found = postings.getOrDefault(term, List.of());
            double idf =
                    Math.log(1 + (questions.size() - found.size() + 0.5) / (found.size() + 0.5));
            for (Posting posting : found) {
                double score = idf * posting.count() / (K1 + posting.count());
                best[posting.question()] = Math.max(best[posting.question()], score);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += best[i];
        }
    }

    private Collection<String> vocabulary() {
        return new TreeSet<>(stemOf.keySet());
    }

    private List<String> replacements(String word) {
        List<String> longer =
                word.length() < SHORTEST_BEGINNING
                        ? List.of()
                        : vocabulary().stream().filter(w -> w.startsWith(word)).toList();
        if (!longer.isEmpty()) {
            return longer;
        }
        int least = word.length() / 3;
        List<String> near = new ArrayList<>();
        for (String known : vocabulary()) {
            boolean possible = Math.abs(known.length() - word.length()) <= least;
            int distance = possible ? Nearest.distance(word, known) : Integer.MAX_VALUE;
            if (distance < least) {
                near.clear();
                least = distance;
            }
            if (distance <= least) {
                near.add(known);
            }
        }
        return near;
    }

    /** The passage comes from the field that holds most of the stems; the weightier on a tie. */
    private SearchHit hit(Question question, double score, Set<String> stems) {
        SearchField best = SearchField.TITLE;
        String passage = "";
        long most = 0;
        for (SearchField field : SearchField.values()) {
            for (String text : field.texts(question)) {
                long found =
                        Stems.words(text, stemOf).stream()
                                .map(Stems.Word::stem)
                                .filter(stems::contains)
                                .distinct()
                                .count();
                if (found > most) {
                    most = found;
                    best = field;
                    passage = text;
                }
            }
        }
        return new SearchHit(question, score, best, Passage.of(passage, stems));
    }
}
