package dev.plumbline.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.cli.cue.ScorerRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a finding: accepted, expired, never accepted, softened in a draft. */
class LintTest {

    private static final Example VAGUE =
            Example.of("rubric/1", "Has a good idea that the revision holds locks.");
    private static final Example PROTECTED =
            Example.of("probes/p-next/ask", "How do you do nights with children at home?");

    @TempDir private Path folder = Path.of("");

    @Test
    void aDecisionInTheQuestionAcceptsTheFindingsOfItsRuleAndOfNoOther() {
        assertThat(found(VAGUE)).containsExactly("warning PB-R2", "error PB-R1");

        assertThat(found(accepted(VAGUE, "PB-R1", "2026-11-25"))).containsExactly("warning PB-R2");
    }

    @Test
    void anExpiredDecisionAcceptsNothingAndIsAFindingItself() {
        assertThat(found(accepted(VAGUE, "PB-R1", "2025-11-27")))
                .containsExactlyInAnyOrder("error PB-R1", "warning PB-R2", "error PB-U1");
    }

    @Test
    void aDecisionHoldsForAYear() {
        assertThat(found(accepted(VAGUE, "PB-R1", "2025-11-28"))).containsExactly("warning PB-R2");
    }

    @Test
    void aRuleOfLawIsNeverAccepted() {
        assertThat(found(accepted(PROTECTED, "PB-L1", "2026-11-25")))
                .containsExactlyInAnyOrder("error PB-L1", "error PB-U1");
    }

    @Test
    void aDecisionAboutARuleThatDoesNotExistIsAFinding() {
        assertThat(found(accepted(VAGUE, "PB-R99", "2026-11-25")))
                .containsExactlyInAnyOrder("error PB-R1", "warning PB-R2", "error PB-U1");
    }

    @Test
    void aDecisionOfTomorrowAcceptsNothing() {
        assertThat(found(accepted(VAGUE, "PB-R1", "2026-11-29")))
                .containsExactlyInAnyOrder("error PB-R1", "warning PB-R2", "error PB-U1");
    }

    @Test
    void aDecisionThatHasNothingToAcceptIsAFinding() {
        assertThat(found(accepted(VAGUE, "PB-Q6", "2026-11-25")))
                .containsExactlyInAnyOrder("error PB-R1", "warning PB-R2", "error PB-U1");
        assertThat(messages(accepted(VAGUE, "PB-Q6", "2026-11-25")))
                .contains("PB-Q6 finds nothing here that could be accepted");
    }

    @Test
    void aDecisionWithoutADateIsNotRead() {
        Example dateless =
                VAGUE.and(
                        "lint_ignore", "[{ rule: PB-R1, reason: A quotation from the standard. }]");

        assertThatThrownBy(() -> found(dateless))
                .hasMessageContaining("the key \"date\" is missing");
    }

    @Test
    void aDraftIsBlockedByLawAndNotByWording() {
        assertThat(found(VAGUE.and("status", "draft")))
                .containsExactly("warning PB-R2", "warning PB-R1");
        assertThat(found(PROTECTED.and("status", "draft"))).containsExactly("error PB-L1");
    }

    @Test
    void aRetiredQuestionIsNotLookedAt() {
        assertThat(found(PROTECTED.and("status", "retired"))).isEmpty();
    }

    @Test
    void aReviewThatIsLongOverdueIsAnError() {
        assertThat(found(Example.of("review_by", "2026-11-24"))).containsExactly("warning PB-F1");
        assertThat(found(Example.of("review_by", "2026-08-26"))).containsExactly("error PB-F1");
    }

    private static Example accepted(Example example, String rule, String date) {
        return example.and(
                "lint_ignore",
                "[{ rule: %s, reason: A quotation from the standard., date: %s }]"
                        .formatted(rule, date));
    }

    private List<String> found(Example example) {
        return Shipped.content()
                .with(example, folder)
                .findings(ScorerRules.withTheBanks())
                .sorted()
                .stream()
                .map(LintTest::inShort)
                .toList();
    }

    private List<String> messages(Example example) {
        return Shipped.content()
                .with(example, folder)
                .findings(ScorerRules.withTheBanks())
                .sorted()
                .stream()
                .map(Finding::message)
                .toList();
    }

    private static String inShort(Finding finding) {
        return finding.severity().word() + " " + finding.rule();
    }
}
