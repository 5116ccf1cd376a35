package dev.plumbline.bank.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.bank.fixture.AQuestion;
import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Reveal;
import dev.plumbline.bank.question.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTextTest {

    private static final String PROMPT =
            """
            Halden's service writes to `ledger_entries`: 400 million rows of the ledger.

            ```python
            op.add_column("ledger_entries", sa.Column("region"))
            ```

            Legal needs the region, in that order. Tell me what happens. Then walk me through what you
            would ship, and how would you know?
            """;

    @Test
    void everyWholeWordIsSwappedAtOnceAndTheRestStays() {
        VariantText text =
                text(
                        Map.of(
                                "ledger_entries", "claim_entries",
                                "ledger", "claims table",
                                "region", "branch",
                                "Halden", "Orrin"));

        assertThat(text.prompt(Form.FULL))
                .isEqualTo(
                        """
                        Orrin's service writes to `claim_entries`: 400 million rows of the claims table.

                        ```python
                        op.add_column("claim_entries", sa.Column("branch"))
                        ```

                        Legal needs the branch, in that order. Tell me what happens. Then walk me through what you
                        would ship, and how would you know?
                        """);
    }

    @Test
    void theShortFormHasItsOwnRequestInPlaceOfTheSentencesThatAsk() {
        VariantText text = text(Map.of("region", "branch", "revision", "change"));

        assertThat(text.prompt(Form.SHORT))
                .endsWith(
                        """
                        ```

                        Legal needs the branch, in that order. What is wrong with this change?
                        """);
    }

    @Test
    void aParagraphThatOnlyAsksIsReplacedAsAWhole() {
        Question question =
                AQuestion.of("a-question", "coding")
                        .prompt("A table is full.\n\nWhat do you do? Start anywhere.\n")
                        .inShort(12, 1, 3, "What is first?")
                        .build();

        VariantText text = VariantText.of(question, Optional.empty(), "base");

        assertThat(text.prompt(Form.SHORT)).isEqualTo("A table is full.\n\nWhat is first?\n");
    }

    @Test
    void aPromptThatDoesNotEndWithARequestKeepsAllItsSentences() {
        Question question =
                AQuestion.of("a-question", "coding")
                        .prompt("A table is full.\n\nIt is noon.\n")
                        .inShort(12, 1, 3, "What is first?")
                        .build();

        VariantText text = VariantText.of(question, Optional.empty(), "base");

        assertThat(text.prompt(Form.SHORT))
                .isEqualTo("A table is full.\n\nIt is noon.\n\nWhat is first?\n");
    }

    @Test
    void whatWasPutInIsNotSwappedAgain() {
        VariantText text = text(Map.of("orders", "invoices", "invoices", "orders"));

        assertThat(text.swapped("orders and invoices")).isEqualTo("invoices and orders");
    }

    @Test
    void theLongestOfSeveralSwapsWins() {
        VariantText text = text(Map.of("ledger", "table", "ledger entries", "claims"));

        assertThat(text.swapped("ledger entries of a ledger")).isEqualTo("claims of a table");
    }

    @ParameterizedTest
    @CsvSource({
        "order_by, order_by",
        "orders, orders",
        "reorder, reorder",
        "Order, Order",
        "order2, order2",
        "order, invoice",
        "order-list, invoice-list",
        "order's, invoice's",
        "(order), (invoice)",
        "`order`, `invoice`",
        "préorder, préorder"
    })
    void onlyAWholeWordInTheSameCaseIsSwapped(String before, String after) {
        assertThat(text(Map.of("order", "invoice")).swapped(before)).isEqualTo(after);
    }

    @Test
    void aPhraseToKeepIsKeptWhereverASwapBegins() {
        Variant variant =
                new Variant(
                        "b",
                        Optional.empty(),
                        Map.of("order", "invoice", "list in", "book in"),
                        List.of("in what order"));
        Question question = AQuestion.of("a-question", "coding").variant(variant).build();

        VariantText text = VariantText.of(question, Optional.empty(), "b");

        assertThat(text.swapped("List each order: in what order? The list in what order?"))
                .isEqualTo("List each invoice: in what order? The list in what order?");
    }

    @Test
    void aBlankInASwapAlsoStandsForALineBreak() {
        VariantText text = text(Map.of("ledger entries", "claims"));

        assertThat(text.swapped("the ledger\nentries")).isEqualTo("the claims");
    }

    @Test
    void charactersWithAMeaningForPatternsAreText() {
        VariantText text = text(Map.of("/shops?", "/vendors$", "a.b", "c\\d"));

        assertThat(text.swapped("GET /shops? a.b axb")).isEqualTo("GET /vendors$ c\\d axb");
    }

    @Test
    void aSwapThatWouldChangeANumberIsNotApplied() {
        Map<String, String> swap = new LinkedHashMap<>();
        swap.put("portal-2021", "portal-2022");
        swap.put("tessel-2021", "corvane-2021");
        VariantText text = text(swap);

        assertThat(text.swapped("portal-2021 and tessel-2021"))
                .isEqualTo("portal-2021 and corvane-2021");
        assertThat(text.refusedSwaps()).containsExactly("portal-2021");
    }

    @Test
    void theBriefingTakesTheSwapsOfItsOwnVariant() {
        Context context =
                new Context(
                        "ctx-halden",
                        "Halden",
                        "Halden keeps the books.",
                        List.of(variant("x", Map.of("Halden", "Orrin", "books", "claims"))));
        Question question =
                AQuestion.of("a-question", "coding")
                        .context("ctx-halden")
                        .variant(
                                new Variant(
                                        "b",
                                        Optional.of("x"),
                                        Map.of("books", "never seen"),
                                        List.of()))
                        .variant(variant("c", Map.of("books", "meters")))
                        .build();

        assertThat(VariantText.of(question, Optional.of(context), "b").briefing())
                .contains("Orrin keeps the claims.");
        assertThat(VariantText.of(question, Optional.of(context), "c").briefing())
                .contains("Halden keeps the meters.");
        assertThat(VariantText.of(question, Optional.of(context), "base").briefing())
                .contains("Halden keeps the books.");
    }

    @Test
    void everythingHoldsBriefingPromptsAndReveals() {
        Question question =
                AQuestion.of("a-question", "coding")
                        .prompt("A table is full. What do you do?\n")
                        .inShort(12, 1, 3, "What is first?")
                        .twin(20, 12)
                        .reveals(new Reveal("How large is the table?", "3 rows.", "an-act"))
                        .variant(variant("b", Map.of("table", "queue")))
                        .build();

        assertThat(VariantText.of(question, Optional.empty(), "b").everything())
                .isEqualTo(
                        """
                        A queue is full. What do you do?

                        A queue is full. What is first?

                        Think of a time when a queue was full. What did you do?

                        How large is the queue?
                        3 rows.\
                        """);
    }

    @Test
    void anUnknownVariantIsRefused() {
        Question question = AQuestion.of("a-question", "coding").build();

        assertThatThrownBy(() -> VariantText.of(question, Optional.empty(), "q"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a-question has no variant q");
    }

    private static VariantText text(Map<String, String> swap) {
        Question question =
                AQuestion.of("a-question", "coding")
                        .prompt(PROMPT)
                        .inShort(12, 1, 3, "What is wrong with this revision?")
                        .variant(variant("b", swap))
                        .build();
        return VariantText.of(question, Optional.empty(), "b");
    }

    private static Variant variant(String letter, Map<String, String> swap) {
        return new Variant(letter, Optional.empty(), swap, List.of());
    }
}
