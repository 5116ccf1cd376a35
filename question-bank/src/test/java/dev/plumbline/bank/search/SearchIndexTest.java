package dev.plumbline.bank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.bank.fixture.AQuestion;
import dev.plumbline.bank.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final Question LOCK =
            AQuestion.of("que-lock", "migration")
                    .prompt("An ALTER waits for its lock. What happens?")
                    .indicator("short", 2, "Bounds the wait by lock_timeout.")
                    .build();
    private static final Question CACHE =
            AQuestion.of("que-cache", "caching")
                    .prompt("The hit ratio of the cache falls. Where is the lock?")
                    .build();
    private static final Question RELEASE =
            AQuestion.of("que-release", "release").prompt("A canary is in trouble.").build();

    private static final SearchIndex INDEX = SearchIndex.of(List.of(LOCK, CACHE, RELEASE));

    @Test
    void theQuestionThatSaysItMoreOftenAndInAWeightierFieldIsFirst() {
        assertThat(found("locks")).containsExactly("que-lock", "que-cache");
    }

    @Test
    void theScoreIsTheFormulaOfTheComment() {
        double prompts = (8 + 11 + 5) / 3.0;
        double tf = 1.5 / (1 - 0.75 + 0.75 * 5 / prompts);
        double idf = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5));

        SearchHit hit = INDEX.search("canary", q -> true, 50).hits().get(0);

        assertThat(hit.score()).isCloseTo(idf * tf / (1.2 + tf), within(1e-12));
    }

    @Test
    void aMisspeltWordIsSearchedForAsTheNearestOne() {
        SearchResult result = INDEX.search("Timoeut", q -> true, 50);

        assertThat(result.instead()).isEqualTo(Map.of("timoeut", List.of("timeout")));
        assertThat(ids(result)).containsExactly("que-lock");
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        SearchResult result = INDEX.search("cana", q -> true, 50);

        assertThat(result.instead()).isEqualTo(Map.of("cana", List.of("canary")));
        assertThat(ids(result)).containsExactly("que-release");
    }

    @Test
    void aWordThatIsLikeNoneFindsNothingAndSaysSo() {
        SearchResult result = INDEX.search("xylophone", q -> true, 50);

        assertThat(result.hits()).isEmpty();
        assertThat(result.instead()).isEqualTo(Map.of("xylophone", List.of()));
    }

    @Test
    void thePassageMarksWhatWasFound() {
        SearchHit hit = INDEX.search("lock timeout", q -> true, 50).hits().get(0);

        assertThat(hit.field()).isEqualTo(SearchField.INDICATORS);
        assertThat(hit.passage().text()).isEqualTo("Bounds the wait by lock_timeout.");
        assertThat(hit.passage().parts())
                .containsExactly(
                        new Passage.Part("Bounds the wait by ", false),
                        new Passage.Part("lock", true),
                        new Passage.Part("_", false),
                        new Passage.Part("timeout", true),
                        new Passage.Part(".", false));
    }

    @Test
    void aLongTextIsCutToTheWordsFound() {
        String text = "word ".repeat(60) + "then the canary met the lock " + "word ".repeat(60);
        Question question = AQuestion.of("que-long", "caching").prompt(text).build();

        SearchHit hit =
                SearchIndex.of(List.of(question))
                        .search("lock canary", q -> true, 50)
                        .hits()
                        .get(0);

        assertThat(hit.passage().text())
                .startsWith("… word word then the canary met the lock word")
                .endsWith(" …")
                .hasSizeLessThan(180);
    }

    @Test
    void aFilterLeavesOutAndChangesNoScore() {
        SearchHit alone =
                INDEX.search("lock", q -> q.competency().equals("caching"), 50).hits().get(0);

        assertThat(alone).isEqualTo(INDEX.search("lock", q -> true, 50).hits().get(1));
    }

    @Test
    void onlyTheBestAreGivenAndAllAreCounted() {
        SearchResult result = INDEX.search("lock", q -> true, 1);

        assertThat(ids(result)).containsExactly("que-lock");
        assertThat(result.found()).isEqualTo(2);
    }

    @Test
    void theOrderOfTheQuestionsDoesNotMatter() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            questions.add(AQuestion.of("que-" + (10 + i), "caching").build());
        }
        SearchResult forwards = SearchIndex.of(questions).search("table rows", q -> true, 50);
        Collections.reverse(questions);
        SearchResult backwards = SearchIndex.of(questions).search("table rows", q -> true, 50);

        assertThat(backwards).isEqualTo(forwards);
        assertThat(ids(forwards)).isSorted().hasSize(30);
    }

    private static List<String> found(String words) {
        return ids(INDEX.search(words, q -> true, 50));
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(h -> h.question().id()).toList();
    }
}
