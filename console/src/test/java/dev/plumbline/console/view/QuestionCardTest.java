package dev.plumbline.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Question;
import dev.plumbline.console.room.Rooms;
import dev.plumbline.evaluator.panel.Ticks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an interviewer and a candidate get of a question. */
class QuestionCardTest {

    static Stream<Question> questions() {
        return Rooms.BANK.questions().values().stream();
    }

    private static Optional<Context> context(Question question) {
        return question.context().flatMap(c -> Optional.ofNullable(Rooms.BANK.contexts().get(c)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theCandidateGetsNothingOfTheRubric(Question question) {
        for (Form form : question.forms()) {
            AskedForm asked = question.as(form);
            String sent =
                    CandidateView.of(1, asked, context(question), "base", text -> text).json();

            assertThat(sent).contains("\"title\":\"Question 1\"");
            for (Indicator indicator : question.indicators()) {
                assertThat(sent).doesNotContain(indicator.says());
            }
            assertThat(sent).doesNotContain(question.title());
            question.rubric().values().forEach(a -> assertThat(sent).doesNotContain(a));
            question.concerns().forEach(c -> assertThat(sent).doesNotContain(c.says()));
            question.probes().forEach(p -> assertThat(sent).doesNotContain(p.ask()));
            question.hints().forEach(h -> assertThat(sent).doesNotContain(h.give()));
            question.reveals().forEach(r -> assertThat(sent).doesNotContain(r.answer()));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theTalkCardSaysNoLevelWeightOrAnchor(Question question) {
        for (Form form : question.forms()) {
            AskedForm asked = question.as(form);
            String card = new QuestionCard(asked, context(question), "base", text -> text).json(12);

            assertThat(card).doesNotContain("\"level\"", "\"weight\"", "\"critical\"");
            question.rubric().values().forEach(a -> assertThat(card).doesNotContain(a));
            question.answerKey().forEach(k -> assertThat(card).doesNotContain(k));
            asked.indicators().forEach(i -> assertThat(card).contains(i.id()));
        }
    }

    @Test
    void theCardOfAVariantSpeaksItsNouns() {
        Question ledger = Rooms.BANK.question(Rooms.LEDGER.question()).orElseThrow();

        String card =
                new QuestionCard(ledger.as(Form.SHORT), context(ledger), "b", text -> text)
                        .json(12);

        assertThat(card).contains("Orrin").doesNotContain("Halden");
    }

    @Test
    void theFiguresOfThePromptAreCollectedOutsideItsCode() {
        Question ledger = Rooms.BANK.question(Rooms.LEDGER.question()).orElseThrow();

        assertThat(Wording.figures(ledger.prompt()))
                .startsWith("400 million", "210 GB")
                .hasSizeLessThanOrEqualTo(8);
        assertThat(Wording.ask(ledger.prompt())).startsWith("Tell me what happens");
    }

    private static SettleItems settle(Ticks ticks) {
        Question ledger = Rooms.BANK.question(Rooms.LEDGER.question()).orElseThrow();
        return SettleItems.of(
                Rooms.BANK.model().levelRule(), ledger.as(Form.SHORT), ticks, List.of(), List.of());
    }

    private static Ticks heard(String... ids) {
        return new Ticks(List.of(ids), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void settlingShowsTheUntickedCriticalFirst() {
        SettleItems items = settle(heard("lock-risk", "lock-queue", "validate-path"));

        assertThat(items.suggestion().orElseThrow().atLeast()).isTrue();
        assertThat(items.items()).hasSizeBetween(1, 3);
        assertThat(items.items().get(0).indicator().id()).isEqualTo("expand-first");
        assertThat(items.items().get(0).why()).contains("a higher act was heard");
    }

    @Test
    void settlingSuggestsNothingWhereNothingWasObserved() {
        SettleItems items = settle(heard());

        assertThat(items.suggestion()).isEmpty();
        assertThat(items.items()).isEmpty();
    }
}
