package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.report.story.HostileTexts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EscapeTest {

    static Stream<List<String>> hidden() {
        return HostileTexts.hidden().stream();
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void charactersThatHideAreShownAndOthersStay(List<String> pair) {
        assertThat(Literal.visible(pair.get(0))).isEqualTo(pair.get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "plain words stay, (even these)! ~ plain words stay, (even these)!",
                "# one ~ \\# one",
                "a # one ~ a # one",
                "12. one ~ 12\\. one",
                "12 one. ~ 12 one.",
                "- one ~ \\- one",
                "one-two ~ one-two",
                "a*b_c`d ~ a\\*b\\_c\\`d",
                "[a](b) ~ \\[a\\](b)",
                "a|b ~ a\\|b",
                "<b>&amp; ~ &lt;b&gt;&amp;amp;",
                "https://x.invalid ~ https:\\//x.invalid",
                "www.x.invalid ~ www\\.x.invalid"
            })
    void markdownIsEscapedWhereItWouldBeReadAsMarkup(String text, String escaped) {
        assertThat(Escape.markdown(text)).isEqualTo(escaped);
    }
}
