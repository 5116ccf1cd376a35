package dev.plumbline.cli.desk;

import dev.plumbline.bank.calibration.Calibration;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.OpeningReader;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.evaluator.Evaluator;
import dev.plumbline.evaluator.estimate.PanelReading;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.interview.file.InterviewFile;
import dev.plumbline.interview.replay.Interview;
import dev.plumbline.interview.replay.Replay;
import dev.plumbline.interview.replay.Viewer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One interview file, read against the content: from YAML over events and scorecards to an
 * evaluation.
 *
 * @param bank the content
 * @param opening what all candidates for the role share
 * @param interview what was observed
 * @param evaluation what it means
 * @param hash of the interview's files in canonical form
 */
public record InterviewDesk(
        QuestionBank bank,
        Optional<Opening> opening,
        Interview interview,
        Evaluation evaluation,
        String hash) {

    /** By the panel model and the six rules. */
    static final Evaluator EVALUATOR = new Evaluator(new PanelReading());

    /** Where the shipped interview lies in the content. */
    public static final String SHIPPED = "interviews/senior-backend-c-1042.yaml";

    /**
     * Opens a file named on the command line. Findings are printed; errors among them end the
     * command.
     */
    public static InterviewDesk open(
            Surroundings surroundings,
            ContentOptions content,
            CalibrationOption calibration,
            Path file) {
        Findings findings = new Findings();
        Optional<Calibration> found = calibration.read(surroundings, findings);
        Path place = surroundings.resolve(file);
        Optional<InterviewFile> read =
                InterviewFile.read(
                        file.toString(),
                        SafeFile.read(place, file),
                        name ->
                                SafeFile.read(
                                        place.resolveSibling(name), file.resolveSibling(name)),
                        findings);
        Optional<InterviewDesk> desk =
                read.flatMap(
                        f -> against(f, content.source(surroundings, findings), found, findings));
        FindingPrinter.print(findings, surroundings.err());
        return desk.orElseThrow(
                () -> Refusal.findings("the interview is not evaluated until these are mended."));
    }

    /** The shipped interview against the shipped content. */
    public static InterviewDesk shipped() {
        Findings findings = new Findings();
        ContentSource source = ContentSource.shipped();
        byte[] bytes = source.copies(SHIPPED).get(SHIPPED);
        if (bytes == null) {
            throw new IllegalStateException("the shipped content has no " + SHIPPED);
        }
        return InterviewFile.read("shipped:" + SHIPPED, bytes, n -> new byte[0], findings)
                .flatMap(f -> against(f, source, Optional.empty(), findings))
                .orElseThrow(() -> new IllegalStateException(findings.sorted().toString()));
    }

    private static Optional<InterviewDesk> against(
            InterviewFile file,
            ContentSource source,
            Optional<Calibration> calibration,
            Findings findings) {
        Optional<QuestionBank> bank = BankReader.read(source, findings);
        Openings openings = new OpeningReader(source, findings).named(file.opening());
        return bank.flatMap(b -> against(file, b, openings, calibration, findings));
    }

    /**
     * An interview against content that has been read before.
     *
     * @return nothing when it does not fit, with the findings that say why
     */
    public static Optional<InterviewDesk> against(
            InterviewFile file,
            QuestionBank bank,
            Openings openings,
            Optional<Calibration> calibration,
            Findings findings) {
        if (!file.fits(bank, openings, findings) || findings.hasErrors()) {
            return Optional.empty();
        }
        Interview interview = Replay.fold(file.events(), new Viewer.Evaluation());
        Evaluation evaluation = EVALUATOR.evaluate(panel(bank, interview, calibration));
        return Optional.of(
                new InterviewDesk(
                        bank,
                        file.opening().flatMap(openings::opening),
                        interview,
                        evaluation,
                        file.hash()));
    }

    private static Panel panel(
            QuestionBank bank, Interview interview, Optional<Calibration> calibration) {
        RoleProfile role = bank.roles().profile(interview.opened().role()).orElseThrow();
        Map<String, Question> questions = new TreeMap<>();
        for (Question question : bank.questions().values()) {
            boolean wasAsked =
                    interview.asked().stream()
                            .anyMatch(a -> a.key().question().equals(question.id()));
            if (wasAsked || role.required().containsKey(question.competency())) {
                questions.put(question.id(), question);
            }
        }
        Map<String, String> titles = new TreeMap<>();
        bank.competencies().values().forEach((Competency c) -> titles.put(c.id(), c.title()));
        return new Panel(
                role,
                bank.roles().rule(),
                bank.model(),
                questions,
                titles,
                interview.asked(),
                interview.notAsked(),
                calibration,
                interview.scorecards());
    }
}
