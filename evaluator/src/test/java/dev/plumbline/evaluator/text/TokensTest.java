package dev.plumbline.evaluator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @Test
    void technicalWordsStayWhole() {
        assertThat(forms("An N+1, py-spy; max_connections p95 at 99.95 and 1,800."))
                .containsExactly(
                        "an",
                        "n+1",
                        "py_spy",
                        "max_connections",
                        "p95",
                        "at",
                        "99.95",
                        "and",
                        "1,800");
    }

    @Test
    void aHyphenBetweenLongPartsPartsThemAndAnApostropheVanishes() {
        assertThat(forms("pre-commit doesn\u2019t touch the team's row"))
                .containsExactly("pre", "commit", "doesnt", "touch", "the", "team", "row");
    }

    @Test
    void aCapitalIHasItsDotOnlyInTurkish() {
        assertThat(forms("INDEX")).containsExactly("index");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202Eabc\u202C def",
                "\uD83D\uDE00 smile\uD800x",
                "a\u0000b \u0301",
                "((((.*)+)+)$",
                "-- - _ + ' 1.",
                "caf\u00E9 na\u00EFve \u65E5\u672C\u8A9E"
            })
    void everyTokenIsTheTextBetweenItsOffsets(String text) {
        int last = 0;
        for (Token token : Tokens.of(text, 100)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            assertThat(Tokens.form(text.substring(token.start(), token.end())))
                    .isEqualTo(token.form());
            last = token.end();
        }
    }

    @Test
    void noMoreWordsThanAskedForAreRead() {
        assertThat(Tokens.of("word ".repeat(100_000), 50)).hasSize(50);
    }

    private static List<String> forms(String text) {
        return Tokens.of(text, 100).stream().map(Token::form).toList();
    }
}
