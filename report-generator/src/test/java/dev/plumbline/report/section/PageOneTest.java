package dev.plumbline.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.evaluator.readiness.Verdict;
import dev.plumbline.report.model.LadderSection.Step;
import dev.plumbline.report.model.MustsSection.Must;
import dev.plumbline.report.model.ReportModel;
import dev.plumbline.report.model.VerdictSection.Chance;
import dev.plumbline.report.story.LedgerStory;
import dev.plumbline.report.story.Meaning;
import org.junit.jupiter.api.Test;

class PageOneTest {

    private final LedgerStory story = LedgerStory.told();

    @Test
    void readyWithAPlanNamesTheGap() {
        ReportModel report = story.report();

        assertThat(report.verdict().word()).isEqualTo("Ready with a plan");
        assertThat(report.verdict().gap().text())
                .isEqualTo(
                        "Open: application security, one and a quarter levels short of 3. The plan"
                                + " is in section 11.");
    }

    @Test
    void notYetNamesTheMustThatIsShortWithItsRatings() {
        ReportModel report = story.report(e -> Meaning.shortOn(e, "application-security"));

        assertThat(report.verdict().gap().text())
                .isEqualTo("Short: application security, a must at 2; rated 2, 1, 2, 2.");
        assertThat(report.profile().rows().get(1).against()).isEqualTo("below its must at 2");
    }

    @Test
    void notEnoughEvidenceNamesWhatIsMissingAndMakesItTheDoubt() {
        ReportModel report = story.report(e -> Meaning.openOn(e, "release-safety"));

        assertThat(report.verdict().gap().text())
                .isEqualTo("Missing: 1 more answer on release safety.");
        assertThat(report.doubt().doubt().text())
                .isEqualTo(
                        "Release safety is a must and cannot be read yet: it needs 1 more answer.");
        assertThat(report.musts().musts())
                .filteredOn(m -> m.state().equals("open"))
                .extracting(Must::missing)
                .containsExactly("needs 1 more answer");
    }

    @Test
    void readySaysSoWithoutAnAdjective() {
        ReportModel report = story.report(e -> Meaning.verdict(e, Verdict.READY));

        assertThat(report.verdict().gap().text())
                .isEqualTo("Every must is met, and nothing that was heard falls short.");
    }

    @Test
    void howSureSaysWhatItRestsOnAndWhyNoSurer() {
        assertThat(story.report().verdict().sure()).isEqualTo("Fragile");
        assertThat(story.report().verdict().why().text())
                .isEqualTo(
                        "one change is enough to turn it (section 9). It rests on 8 answers and 16"
                            + " ratings by A and B; 71 % of the role’s weight was seen. It is no"
                            + " surer because integration resilience was not asked about, too"
                            + " little was heard about observability and objectives and a single"
                            + " rating one level away would turn it.");
    }

    @Test
    void aVerdictThatNothingTurnsIsRobustAndNeedsNoQuestion() {
        ReportModel report = story.report(Meaning::settled);

        assertThat(report.verdict().sure()).isEqualTo("Robust");
        assertThat(report.doubt().doubt().text())
                .isEqualTo(
                        "Nothing is known about integration resilience, required at 3 with 14 % of"
                                + " the weight.");
        assertThat(report.doubt().action().text()).startsWith("No question in the banks");
        assertThat(report.flips().summary()).startsWith("Robust. None of the 3 single changes");
    }

    @Test
    void thePlainReadingGivesNoProbability() {
        ReportModel report = story.report(Meaning::plainly);

        assertThat(report.verdict().chance()).isEmpty();
        assertThat(report.musts().musts()).allMatch(m -> m.chance().isEmpty());
        assertThat(report.profile().rows()).allMatch(r -> r.chance().isEmpty());
        assertThat(report.profile().estimated()).isFalse();
    }

    @Test
    void aProbabilityIsSaidAsOddsAndWithItsAssumptions() {
        ReportModel report = story.report();

        assertThat(report.verdict().chance())
                .contains(
                        new Chance(
                                "About 5 in 6",
                                "that every must is met, and the role as a whole within half a"
                                        + " level (in full about 3 in 4), if the assumptions in"
                                        + " section 13 hold."));
    }

    @Test
    void whatWasNotHeardHasNoProbability() {
        assertThat(story.report().profile().rows())
                .filteredOn(r -> r.band().isEmpty())
                .hasSize(2)
                .allMatch(r -> r.chance().isEmpty());
    }

    @Test
    void pageOneSaysWhenTheRatingsAloneReadOtherwise() {
        ReportModel report = story.report(e -> Meaning.verdict(e, Verdict.READY));

        assertThat(report.verdict().why().text())
                .endsWith(
                        "Read by the ratings alone it would be “ready with a plan” (section 13).");
    }

    @Test
    void theLadderMarksTheRoleAndTheHighestLevelSupported() {
        ReportModel report = story.report();

        assertThat(report.ladder().steps())
                .filteredOn(Step::highest)
                .extracting(Step::name)
                .containsExactly("Senior");
        assertThat(report.ladder().steps())
                .filteredOn(Step::ofTheRole)
                .extracting(Step::level)
                .containsExactly(3);
        assertThat(report.ladder().steps())
                .filteredOn(s -> !s.supported())
                .extracting(Step::name)
                .containsExactly("Lead");
    }

    @Test
    void theMustsShowFirstRatingsByInterviewerInTheOrderAsked() {
        Must security = story.report().musts().musts().get(1);

        assertThat(security.sealed())
                .extracting(s -> s.rater().letter() + ": " + s.text())
                .containsExactly("A: 2, 2", "B: 1, 2");
        assertThat(security.observed()).isEqualTo("nearly 2 (1 to 2)");
    }
}
