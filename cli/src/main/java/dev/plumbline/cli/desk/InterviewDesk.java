package dev.plumbline.cli.desk;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.evaluator.Evaluation;
import dev.plumbline.evaluator.Evaluator;
import dev.plumbline.evaluator.Panel;
import dev.plumbline.interview.file.InterviewFile;
import dev.plumbline.interview.replay.Interview;
import dev.plumbline.interview.replay.Replay;
import dev.plumbline.interview.replay.Viewer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One interview file, read against the content: from YAML over events and scorecards to an evaluation.
 *
 * @param bank the questions that were asked, and those that could be asked next
 * @param interview what was observed
 * @param evaluation what it means
 * @param hash of the interview's files in canonical form
 */
public record InterviewDesk(
        QuestionBank bank, Interview interview, Evaluation evaluation, String hash) {

    /**
     * Opens a file named on the command line.
     *
     * @param findings takes everything wrong with the content and the file; notes and warnings do not
     *     keep the interview from being read
     * @return nothing when there are errors
     */
    public static Optional<InterviewDesk> open(
            Surroundings surroundings, ContentOptions content, Path file, Findings findings) {
        Path place = surroundings.resolve(file);
        Optional<InterviewFile> read =
                InterviewFile.read(
                        file.toString(),
                        SafeFile.read(place),
                        other -> SafeFile.read(place.resolveSibling(other)),
                        findings);
        return read.flatMap(f -> against(f, content.source(surroundings, findings), findings));
    }

    /** Reads an interview file that is already in memory against content. */
    public static Optional<InterviewDesk> against(
            InterviewFile file, ContentSource source, Findings findings) {
        Optional<QuestionBank> bank = BankReader.read(source, findings);
        if (bank.isEmpty() || !file.fits(bank.get(), findings)) {
            return Optional.empty();
        }
        Interview interview = Replay.fold(file.events(), new Viewer.Evaluation());
        Evaluation evaluation = Evaluator.plain().evaluate(panel(bank.get(), interview));
        return Optional.of(
                new InterviewDesk(bank.get(), interview, evaluation, file.hash()));
    }

    private static Panel panel(QuestionBank bank, Interview interview) {
        RoleProfile role = bank.roles().profile(interview.opened().role()).orElseThrow();
        Map<String, Question> questions = new TreeMap<>();
        bank.questions()
                .forEach(
                        (id, question) -> {
                            boolean wanted =
                                    role.required().containsKey(question.competency())
                                            || interview.asked().stream()
                                                    .anyMatch(a -> a.key().question().equals(id));
                            if (wanted) {
                                questions.put(id, question);
                            }
                        });
        return new Panel(
                role,
                bank.roles().rule(),
                bank.model(),
                questions,
                interview.asked(),
                interview.notAsked(),
                interview.scorecards());
    }
}
