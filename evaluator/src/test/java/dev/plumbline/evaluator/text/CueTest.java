package dev.plumbline.evaluator.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.model.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTest {

    private static final Lexicon LEXICON =
            new Lexicon(1, Map.of("undo", List.of("revert*", "roll_back")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$lost lock; the lexicon has no group \"$lost\"",
                "lock| table; a slot has an empty choice",
                "lo*ck; \"lo*ck\" is no word of a cue",
                "lock /40; \"/40\" is no window; write /2 to /16 at the end",
                "!lock; the cue \"!lock\" asks for no word"
            },
            ignoreLeadingAndTrailingWhitespace = true)
    void aCueThatCannotBeReadSaysWhatIsWrong(String cue, String fault) {
        List<String> faults = new ArrayList<>();

        assertThat(Cue.of(cue, LEXICON, faults::add)).isEmpty();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith(fault.split(";")[0]);
    }

    @Test
    void aClaimIsQuotedToTheCharacter() {
        Evidence evidence =
                find("lock* table", "So the Table  stays\nLOCKED, for long.").orElseThrow();

        assertThat(evidence)
                .isEqualTo(new Evidence(7, 26, "Table  stays\nLOCKED", EvidenceStatus.CLAIMED));
    }

    @Test
    void aWindowNarrows() {
        String text = "lock it, and after six more words the table";

        assertThat(find("lock table", text)).isPresent();
        assertThat(find("lock table /8", text)).isEmpty();
    }

    @Test
    void aGroupAPhraseAndAForbiddenWordAreUnderstood() {
        assertThat(find("$undo", "then I roll back")).isPresent();
        assertThat(find("max_connections", "over max_connections")).isPresent();
        assertThat(find("drop column !loses", "I drop the column, which loses data")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "I would not lock the table, REJECTED",
        "we run it without a lock on a table, REJECTED",
        "rather than lock the table I wait, REJECTED",
        "it must be not null: lock the table, CLAIMED",
        "Would you lock the table?, ASKED",
        "my colleague said to lock the table, REPORTED",
        "no idea whether to lock the table, REJECTED",
        "I am not sure about a lock on the table, DISCLAIMED",
        "one could lock the table, DISCLAIMED",
        "I never guess. I lock the table, CLAIMED"
    })
    void whatIsSaidAroundTheWordsDecidesWhetherTheyCount(String text, EvidenceStatus status) {
        EvidenceStatus found = find("lock table", text).orElseThrow().status();

        if (text.startsWith("no idea")) {
            assertThat(found).isNotEqualTo(EvidenceStatus.CLAIMED);
        } else {
            assertThat(found).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Who decides about the lock of the table?, ASKED",
        "I ask who locks the table, CLAIMED",
        "Must I never lock the table?, REJECTED",
        "I would not ask who locks the table, REJECTED"
    })
    void whereTheActIsToAskAQuestionCountsAndARefusedOneDoesNot(
            String text, EvidenceStatus status) {
        Cue cue = Cue.of("lock* table", LEXICON, f -> {}).orElseThrow();
        Set<EvidenceStatus> counts = Set.of(EvidenceStatus.CLAIMED, EvidenceStatus.ASKED);

        assertThat(CueMatch.find(cue, words(cue, text, ""), counts).orElseThrow().status())
                .isEqualTo(status);
    }

    @Test
    void oneSlipInALongWordIsForgivenAndNoneInAShortOne() {
        assertThat(find("validate", "then vaildate it")).isPresent();
        assertThat(find("constraint", "the constrant")).isPresent();
        assertThat(find("lock", "the lokc")).isEmpty();
        assertThat(find("validate", "then vaildtae it")).isEmpty();
    }

    @Test
    void aWordOfTheQuestionIsNoSlip() {
        Cue cue = Cue.of("black", LEXICON, f -> {}).orElseThrow();
        Vocabulary own = new Vocabulary(cue.allTerms().toList(), Set.of("block"));
        List<Token> tokens = Tokens.of("a block here", 10);

        assertThat(own.of(tokens).get(1)).isEmpty();
    }

    @Test
    void whatIsCopiedFromTheQuestionIsNoClaim() {
        String prompt = "please lock the table now and tell me what happens then";

        assertThat(find("lock table", prompt, prompt).orElseThrow().status())
                .isEqualTo(EvidenceStatus.STUFFED);
    }

    static Optional<Evidence> find(String cue, String text) {
        return find(cue, text, "");
    }

    private static Optional<Evidence> find(String cue, String text, String prompt) {
        Cue read = Cue.of(cue, LEXICON, f -> {}).orElseThrow();
        return CueMatch.find(read, words(read, text, prompt), TextReader.CLAIM);
    }

    static ReadWords words(Cue cue, String text, String prompt) {
        List<Token> tokens = Tokens.of(text, 1000);
        Set<String> runs = Scopes.copiedRuns(Tokens.of(prompt, 1000));
        Vocabulary vocabulary = new Vocabulary(cue.allTerms().toList(), new HashSet<>());
        return new ReadWords(text, tokens, vocabulary.of(tokens), new Scopes(text, tokens, runs));
    }
}
