package dev.plumbline.bank.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param hits the best first; equally good ones by id
 * @param found how many questions hold any of the words; there may be fewer hits
 * @param instead words that nothing mentions, with the nearest words that were searched for in
 *     their place; none where nothing is near
 */
public record SearchResult(List<SearchHit> hits, int found, Map<String, List<String>> instead) {

    public SearchResult {
        hits = List.copyOf(hits);
        instead = Collections.unmodifiableMap(new LinkedHashMap<>(instead));
    }
}
