package dev.plumbline.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.report.model.Appendix;
import dev.plumbline.report.model.ConcernsSection;
import dev.plumbline.report.model.EvidenceSection.Item;
import dev.plumbline.report.model.FirstMonthsSection.Project;
import dev.plumbline.report.model.FirstMonthsSection.Step;
import dev.plumbline.report.model.LimitsSection.Note;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.ProfileSection.Fact;
import dev.plumbline.report.model.ProfileSection.Row;
import dev.plumbline.report.model.ReportModel;
import dev.plumbline.report.render.ReportContext;
import dev.plumbline.report.render.ReportFormat;
import dev.plumbline.report.render.ReportFormats;
import dev.plumbline.report.story.LedgerStory;
import org.junit.jupiter.api.Test;

class BehindPageOneTest {

    private final ReportModel report = LedgerStory.told().report();

    @Test
    void whatWasNotAskedAndWhatWasTooLittleHeardAreTwoThingsAndNeitherIsANumber() {
        Row notAsked = report.profile().rows().get(5);
        Row tooLittle = report.profile().rows().get(6);

        assertThat(notAsked.against()).isEqualTo("not asked");
        assertThat(tooLittle.against()).isEqualTo("too little heard");
        assertThat(notAsked.band()).isEmpty();
        assertThat(tooLittle.band()).isEmpty();
        assertThat(notAsked.level()).isEqualTo("no range");
    }

    @Test
    void theCountsAreOfScorecardsThatWereHandedIn() {
        assertThat(report.profile().facts())
                .extracting(Fact::figure)
                .containsExactly(
                        "7 of 8 within one level",
                        "5 of 7 competencies",
                        "39 ticks, 10 notes",
                        "2 of 3 handed in");
    }

    @Test
    void evidenceComesInTheOrderOfItsPull() {
        assertThat(report.evidence().towards())
                .extracting(Item::pull)
                .isSortedAccordingTo(descending());
        assertThat(report.evidence().away())
                .extracting(Item::pull)
                .isSortedAccordingTo(descending());
    }

    @Test
    void aStandingConcernIsEvidenceAgainstInTheCandidatesWords() {
        Item first = report.evidence().away().get(0);

        assertThat(first.mark()).isEqualTo("standing concern");
        assertThat(first.quote().orElseThrow().text())
                .isEqualTo("“the old one stays in the list until the sessions are gone”");
        assertThat(first.source()).isEqualTo("Q2, version 3, 07:35");
    }

    @Test
    void anActSaysHowItCameWhoMarkedItAndWhichNoteIsNearest() {
        Item act =
                report.evidence().towards().stream()
                        .filter(i -> i.label().equals("Forged session"))
                        .findFirst()
                        .orElseThrow();

        assertThat(act.mark()).isEqualTo("after a probe");
        assertThat(act.who()).isEqualTo("A");
        assertThat(act.source()).isEqualTo("Q2, version 3, 14:05, noted by A");
    }

    @Test
    void anActAboveTheBarThatWasNotShownIsSaidButDoesNotCountAgainst() {
        assertThat(report.evidence().away()).extracting(Item::label).doesNotContain("Stop limits");
        assertThat(report.evidence().rest()).extracting(Item::label).contains("Stop limits");
    }

    @Test
    void onlyAStandingConcernChangesTheLevel() {
        assertThat(report.concerns().rows())
                .extracting(ConcernsSection.Row::state, ConcernsSection.Row::effect)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "standing", "suggested 1 with the cap, 2 without"),
                        org.assertj.core.groups.Tuple.tuple(
                                "withdrawn", "none; only a standing concern caps the suggestion"));
    }

    @Test
    void dissentAndWhoDidNotHandInAreAlwaysPrinted() {
        assertThat(report.differences().minority())
                .extracting(Line::text)
                .containsExactly(
                        "B: “I heard “change the key” and nothing about sessions already signed.”");
        assertThat(report.differences().absent())
                .extracting(Line::text)
                .containsExactly("C did not hand in a scorecard; nothing of C’s is counted.");
    }

    @Test
    void anAmendmentKeepsTheFirstRatingInView() {
        assertThat(report.differences().rows().get(3).text()).isEqualTo("A 4, B 2");
        assertThat(report.differences().amended().get(0).text())
                .startsWith("Q4: B moved from 2 to 3 after the reveal (2026-11-20T11:20:00Z).");
    }

    @Test
    void theFirst90DaysComeFromGapsOnlyAndTheirHoursFromTheActs() {
        assertThat(report.firstMonths().steps())
                .extracting(Step::gap)
                .containsOnly("Application security, one and a quarter levels short");
        assertThat(report.firstMonths().hours())
                .isEqualTo(
                        "Mentor hours these steps imply: about 4 hours. Reckoned with 2 acts and 2"
                                + " hours for each act, by the rules of version 1.0.0; this is"
                                + " judgement and was not measured.");
    }

    @Test
    void aKindOfProjectFitsOnlyWhereEveryLevelThatItNeedsWasObserved() {
        assertThat(report.firstMonths().projects())
                .extracting(p -> p.kind().text() + ": " + p.fits() + ". " + p.why())
                .containsExactly(
                        "Card data is in scope: not yet alone. Application security observed"
                                + " nearly 2 (1 to 2) in 2 answers.",
                        "Schema changes on large live tables: now. Schema migration observed"
                                + " between 3 and 4 in 1 answer.",
                        "Contractual objectives: not known. Release safety observed nearly 3 (2 to"
                                + " 3) in 2 answers; nothing is known about observability and"
                                + " objectives.");
    }

    @Test
    void aKindOfProjectCitesItsRule() {
        Project cards = report.firstMonths().projects().get(0);

        assertThat(cards.needs()).isEqualTo("Application security at 3");
        assertThat(cards.rule().text()).isEqualTo("g1: security-and-compliance >= 4; s5.3, faq2");
    }

    @Test
    void theOpeningIsPrintedWithItsTitleAndHowLongItIsKept() {
        assertThat(report.limits().provenance())
                .extracting(n -> n.title() + ": " + n.says().text())
                .contains(
                        "Opening: senior-backend-2026-11: Senior for the ledger team",
                        "Kept: Until 2027-05-20, six months after the decision, unless a legal hold"
                                + " applies.");
    }

    @Test
    void theTextThatMayBeSharedNamesNoInterviewerAndNoRubric() {
        assertThat(report.firstMonths().ifNo())
                .extracting(Line::text)
                .first()
                .isEqualTo(
                        "Application security is asked for at 3; this interview showed nearly 2."
                            + " What is looked for: Sees what an attacker gets, closes it in order"
                            + " of harm, and knows what stays open.");
    }

    @Test
    void aPlanFromAnotherBankIsSaid() {
        assertThat(report.limits().provenance())
                .extracting(Note::title)
                .contains("Plan drawn from another bank");
    }

    @Test
    void aQuestionIsPrintedAsItWasPutInItsFormAndVariant() {
        assertThat(report.appendix().asked())
                .filteredOn(q -> q.title().text().startsWith("A webhook secret"))
                .singleElement()
                .satisfies(
                        q -> {
                            assertThat(q.prose())
                                    .isEqualTo(
                                            "A carrier’s webhook secret was posted in a ticket an"
                                                + " hour ago. Start.\n\n"
                                                + "What do you do first, and how do you know that"
                                                + " it worked?\n");
                            assertThat(q.remark().text())
                                    .isEqualTo(
                                            "Asked as here, in variant b: the same question with"
                                                    + " other nouns.");
                        });
    }

    @Test
    void fourWaysToHaveNoRatingStayFourWords() {
        assertThat(report.appendix().ratings())
                .extracting(Appendix.Rating::sealed)
                .contains("not enough heard", "absent", "3")
                .doesNotContain("0");
    }

    @Test
    void anInterviewBeforeItBeganIsPrintedInEveryFormat() {
        ReportModel nothing = LedgerStory.told().beforeItBegan();

        for (ReportFormat format : ReportFormats.all()) {
            assertThat(format.render(new ReportContext(nothing))).as(format.id()).isNotBlank();
        }
        assertThat(nothing.ladder().says())
                .isEqualTo("The evidence supports no level of this role yet.");
        assertThat(nothing.flips().summary())
                .isEqualTo("Nothing was tried: there is no rating to change.");
    }

    private static java.util.Comparator<Integer> descending() {
        return java.util.Comparator.reverseOrder();
    }
}
