package dev.plumbline.cli.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.scorer.QuestionView.Group;
import dev.plumbline.cli.scorer.QuestionView.Indicator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same letters as on the page; links; texts of others. */
class LettersTest {

    private static Group group(String name, int acts) {
        List<Indicator> all = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            all.add(new Indicator(name + i, "Label", "Says."));
        }
        return new Group(name, all);
    }

    @Test
    void theBoardIsThatOfThePage() throws IOException {
        try (InputStream in =
                LettersTest.class.getResourceAsStream("/dev/plumbline/console/page/keys.js")) {
            String page = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(page)
                    .contains(
                            "[[['E', 'T', 'C'], ['S', 'D', 'F', 'G']],"
                                    + " [['U', 'I', 'O'], ['H', 'J', 'K', 'L']]]");
        }
    }

    @Test
    void theLevelsHaveTheNamesOfThePage() throws IOException {
        try (InputStream in =
                LettersTest.class.getResourceAsStream("/dev/plumbline/console/page/settle.js")) {
            String page = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String names =
                    IntStream.rangeClosed(0, 4)
                            .mapToObj(level -> "'" + QuestionView.level("" + level) + "'")
                            .collect(Collectors.joining(", ", "[", "]"));

            assertThat(page).contains("LEVELS = " + names);
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 7, 0", "3, 4, 4", "2, 5, 3", "6, 1, 7"})
    void everyActGetsALetterOfItsOwn(int one, int two, int three) {
        List<Group> groups = new ArrayList<>(List.of(group("a", one), group("b", two)));
        if (three > 0) {
            groups.add(group("c", three));
        }

        assertThat(Letters.of(groups).values())
                .hasSize(one + two + three)
                .doesNotHaveDuplicates()
                .doesNotContain("P", "R", "N", "B", "Z", "A", "Q", "W", "Y", "X", "V");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8711/",
                "http://127.0.0.1:8711/candidate#join=abc",
                "http://#join=abc"
            })
    void whatIsNoInterviewersLinkIsRefused(String typed) {
        Assertions.assertThatThrownBy(() -> JoinLink.parse(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkHasItsOriginAndItsToken() {
        assertThat(JoinLink.parse("https://host.example:8711/#join=a_B-9"))
                .isEqualTo(new JoinLink("https://host.example:8711", "a_B-9"));
    }

    @Test
    void textsOfOthersCannotSteerTheTerminal() {
        assertThat(PlainText.safe("a\u001b]0;title\u0007b\u009b31m\n"))
                .isEqualTo("a ]0;title b 31m\n");
        assertThat(PlainText.of("<p>one\ntwo &lt;b&gt;</p><pre>x\ny</pre>"))
                .isEqualTo("one two <b>\nx\ny\n");
        assertThat(PlainText.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(PlainText.fit("longer than that", 8)).isEqualTo("longer …");
    }
}
