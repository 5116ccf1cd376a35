package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.search.Passage;
import dev.plumbline.bank.search.SearchHit;
import dev.plumbline.bank.search.SearchResult;
import dev.plumbline.cli.edge.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hits of a search for a terminal and as {@code plumbline/search/1}. */
public final class SearchPrint {

    private SearchPrint() {}

    /** The best hits with their passages, and what was searched for instead. */
    public static String text(SearchResult result, boolean colour) {
        StringBuilder out = new StringBuilder();
        result.instead().forEach((word, terms) -> out.append(instead(word, terms)).append('\n'));
        if (!result.instead().isEmpty()) {
            out.append('\n');
        }
        List<SearchHit> shown = result.hits();
        int rank = 1;
        for (SearchHit hit : shown) {
            Question q = hit.question();
            out.append(rank++).append(". ").append(Style.STRONG.of(q.id(), colour));
            out.append("  ").append(about(q)).append('\n');
            out.append("   ").append(hit.field().word()).append(": ");
            for (Passage.Part part : hit.passage().parts()) {
                out.append(part.found() ? Style.COPPER.of(part.text(), colour) : part.text());
            }
            out.append('\n');
        }
        int all = result.found();
        out.append(all == 0 ? "No question holds these words.\n" : "");
        out.append(all == 0 ? "" : count(shown.size(), all)).append(all == 0 ? "" : "\n");
        return out.toString();
    }

    /** The same hits as an object, in a fixed order of keys. */
    public static Map<String, @Nullable Object> json(
            SearchResult result, String words, String bankHash) {
        List<Object> hits = new ArrayList<>();
        for (SearchHit hit : result.hits()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", hit.question().id());
            item.put("title", hit.question().title());
            item.put("score", hit.score());
            item.put("field", hit.field().word());
            item.put("passage", hit.passage().text());
            hits.add(item);
        }
        Map<String, @Nullable Object> json = Json.object("search");
        json.put("bank_hash", bankHash);
        json.put("words", words);
        json.put("searched_instead", result.instead());
        json.put("found", result.found());
        json.put("hits", hits);
        return json;
    }

    private static String instead(String word, List<String> terms) {
        return terms.isEmpty()
                ? "Nothing mentions a word like \"" + word + "\"."
                : "Nothing mentions \""
                        + word
                        + "\"; searched for "
                        + String.join(", ", terms)
                        + ".";
    }

    private static String about(Question q) {
        return q.competency()
                + ", levels "
                + q.levels().get(0)
                + "-"
                + q.levels().get(q.levels().size() - 1)
                + ", "
                + q.kind().word()
                + ", "
                + q.minutes()
                + " min";
    }

    private static String count(int shown, int all) {
        String questions = Figures.count(all, "question", "questions");
        return shown == all ? questions : shown + " of " + questions + "; --most shows more";
    }
}
