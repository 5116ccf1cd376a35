package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.OpeningReader;
import dev.plumbline.interview.event.Entry;
import dev.plumbline.interview.file.InterviewFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code interview-faults.txt} holds faults made in the shipped senior interview. */
class InterviewFileTest {

    private static final String SENIOR = "senior-backend-c-1042";
    private static final InterviewFile.Neighbours NOBODY =
            name -> {
                throw new AssertionError("no scorecard has a file of its own, not even " + name);
            };
    private static final String SECOND_CARD = "  - interviewer: interviewer-b\n";
    private static final QuestionBank BANK = bank();
    private static final Openings OPENINGS =
            new OpeningReader(ContentSource.shipped(), new Findings()).all(Optional.of(BANK));

    @ParameterizedTest
    @MethodSource("shippedIds")
    void aShippedInterviewGoesToEventsAndBackWithoutLosingAnything(String id) {
        List<Entry> events = read(shipped(id)).events();
        String canonical = InterviewFile.write(events);

        List<Entry> again = read(canonical).events();

        assertThat(again).isEqualTo(events);
        assertThat(InterviewFile.write(again)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @MethodSource("shippedIds")
    void aShippedInterviewFitsTheShippedContentInCanonicalFormToo(String id) {
        InterviewFile canonical = read(InterviewFile.write(read(shipped(id)).events()));
        Findings findings = new Findings();

        assertThat(canonical.fits(BANK, OPENINGS, findings)).isTrue();

        assertThat(findings.sorted()).extracting(Finding::rule).allMatch("PB-E7"::equals);
        assertThat(said(shipped(id)).lines()).hasSameSizeAs(findings.sorted());
    }

    @Test
    void theShippedSeniorInterviewHasNoFindings() {
        assertThat(said(shipped(SENIOR))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultGivesExactlyTheseFindings(Fault fault) {
        String senior = shipped(SENIOR);

        assertThat(said(fault.in(senior))).isEqualTo(fault.expected());
    }

    @Test
    void theTableHoldsAtLeastThirtyFaultsWithDifferentNames() {
        List<String> names = faults().stream().map(Fault::name).toList();

        assertThat(names).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
    }

    @Test
    void theTableBreaksEveryRuleOfInterviews() {
        String all = faults().stream().map(Fault::expected).collect(Collectors.joining());

        for (int rule = 1; rule <= 17; rule++) {
            assertThat(all).contains("[PB-E" + rule + "]");
        }
    }

    @Test
    void aScorecardInAFileOfItsOwnIsReadAsIfItStoodInTheInterview() {
        String whole = shipped(SENIOR);
        String apart = withScorecardBApart(whole);

        InterviewFile file = read(apart, name -> scorecardB(whole, name));

        assertThat(file.events()).isEqualTo(read(whole).events());
        assertThat(file.hash()).isNotEqualTo(read(whole).hash());
    }

    @Test
    void aFaultInAScorecardOfItsOwnIsNamedInThatFile() {
        String whole = shipped(SENIOR);
        String broken = whole.replace("half: [csrf-exempt]", "half: [csrf-exemt]");
        Findings findings = new Findings();

        read(withScorecardBApart(whole), name -> scorecardB(broken, name))
                .fits(BANK, OPENINGS, findings);

        assertThat(lines(findings))
                .isEqualTo(
                        """
                        panel/b.yaml:21:12: error[PB-E5] the question has no indicator \
                        "csrf-exemt". Did you mean "csrf-exempt"?\
                        """);
    }

    @Test
    void aScorecardFileThatIsNoScorecardKeepsTheInterviewFromBeingRead() {
        Findings findings = new Findings();
        byte[] bytes = utf8(withScorecardBApart(shipped(SENIOR)));

        assertThat(
                        InterviewFile.read(
                                "panel/i.yaml", bytes, name -> utf8("answers: []\n"), findings))
                .isEmpty();

        assertThat(findings.sorted())
                .extracting(f -> f.place().file())
                .containsOnly("panel/b.yaml");
    }

    private static String withScorecardBApart(String whole) {
        return whole.substring(0, whole.indexOf(SECOND_CARD)) + "  - file: b.yaml\n";
    }

    private static byte[] scorecardB(String whole, String name) {
        assertThat(name).isEqualTo("b.yaml");
        String card = whole.substring(whole.indexOf(SECOND_CARD)).replaceFirst("  - ", "    ");
        return utf8("schema: plumbline/scorecard/1\n" + card.replaceAll("(?m)^    ", ""));
    }

    private static InterviewFile read(String yaml) {
        return read(yaml, NOBODY);
    }

    private static InterviewFile read(String yaml, InterviewFile.Neighbours neighbours) {
        Findings findings = new Findings();
        Optional<InterviewFile> file =
                InterviewFile.read("panel/i.yaml", utf8(yaml), neighbours, findings);
        assertThat(lines(findings)).isEmpty();
        return file.orElseThrow();
    }

    private static String said(String yaml) {
        Findings findings = new Findings();
        boolean fits =
                InterviewFile.read("i.yaml", utf8(yaml), NOBODY, findings)
                        .filter(file -> file.fits(BANK, OPENINGS, findings))
                        .isPresent();
        assertThat(fits).isNotEqualTo(findings.hasErrors());
        return lines(findings);
    }

    private static String lines(Findings findings) {
        return findings.sorted().stream().map(Finding::line).collect(Collectors.joining("\n"));
    }

    static List<Fault> faults() {
        return Fault.table("dev/plumbline/cli/interview-faults.txt");
    }

    private static QuestionBank bank() {
        Findings findings = new Findings();
        Optional<QuestionBank> bank = BankReader.read(ContentSource.shipped(), findings);
        return bank.orElseThrow(() -> new AssertionError(lines(findings)));
    }

    /** The shipped interviews by their files, so that none is left out. */
    private static Stream<String> shippedIds() {
        return ContentSource.shipped().copies("interviews").keySet().stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".yaml", ""));
    }

    private static String shipped(String id) {
        return Fault.resource("plumbline-content/interviews/" + id + ".yaml");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
