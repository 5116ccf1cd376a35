package dev.plumbline.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final Map<String, List<String>> ORDERS =
            Map.of("card/1", List.of("schema", "id", "says", "items"));

    private final Findings findings = new Findings();

    @Test
    void blocksMoveWithTheCommentsAboveThem() {
        assertThat(
                        form(
                                """
                                # A card.
                                schema: card/1


                                # What is on it,
                                # in order.
                                items:   # two
                                  - { a: 1 }   \s

                                  - b: |
                                      two  \s


                                      lines

                                own: kept last
                                says: >-
                                  short
                                  lines
                                id: x
                                # The end.
                                """))
                .contains(
                        """
                        # A card.
                        schema: card/1
                        id: x
                        says: >-
                          short lines

                        # What is on it,
                        # in order.
                        items:   # two
                          - { a: 1 }

                          - b: |
                              two  \s


                              lines

                        own: kept last
                        # The end.
                        """);
    }

    @Test
    void aFoldedTextIsWrappedAt100ColumnsAndKeepsItsParagraphs() {
        String word = "eight... ";

        assertThat(
                        form(
                                "schema: card/1\nsays: >\n  "
                                        + word.repeat(13).strip()
                                        + "\n  next line\n\n  second\n  paragraph\n"))
                .contains(
                        "schema: card/1\nsays: >\n  "
                                + word.repeat(11).strip()
                                + "\n  "
                                + word.repeat(2)
                                + "next line\n\n  second paragraph\n");
    }

    @Test
    void aFoldedTextWithLinesSetInIsLeftAsItIs() {
        String text = "schema: card/1\nsays: >\n  a list\n    - one\n    - two\n  end\n";

        assertThat(form(text)).contains(text);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkGo() {
        assertThat(form("\uFEFFid: x\r\nschema: card/1\r\n")).contains("schema: card/1\nid: x\n");
    }

    @Test
    void listsAtTheMarginStayWithTheirKey() {
        assertThat(form("items:\n- a\n- b\nschema: card/1\n"))
                .contains("schema: card/1\nitems:\n- a\n- b\n");
    }

    @Test
    void theFormOfAFormIsItself() {
        String once =
                form("items: [\n  a,\n  b\n]\n\n\n# id\nid: x\nsays: |\n  a\n\nschema: card/1\n")
                        .orElse("");

        assertThat(form(once)).contains(once);
    }

    @Test
    void aFileThatWouldSaySomethingElseIsLeftAndNamed() {
        Optional<String> form = form("says: |+\n  kept\n\n\nschema: card/1\n");

        assertThat(form).isEmpty();
        assertThat(findings.sorted().get(0).line())
                .startsWith(
                        "card.yaml: error[no-canonical-form] the file cannot be formatted without"
                                + " changing what it says. ");
    }

    @Test
    void aFileWithFaultsIsLeftAndItsFaultsAreNamed() {
        assertThat(form("schema: card/1\nid: [x\n")).isEmpty();
        assertThat(findings.hasErrors()).isTrue();
    }

    private Optional<String> form(String text) {
        return new CanonicalForm(ORDERS, findings)
                .of("card.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
