package dev.plumbline.report.facts;

import dev.plumbline.evaluator.panel.AnswerKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One interview as its file tells it. What the evaluation already says (ratings, ticks, reasons) is
 * not repeated here. Every text may be hostile and is only ever printed literally.
 *
 * @param interview id of the interview
 * @param candidate the candidate's code name
 * @param opening the opening it belongs to, when there is one
 * @param sittings in the order held
 * @param interviewers everybody who has a scorecard, by code
 * @param answers in the order asked
 * @param provenance hashes and versions
 * @param retention until when, and by which rule, the record is kept; a sentence without a full
 *     stop
 */
public record InterviewFacts(
        String interview,
        String candidate,
        Optional<Opening> opening,
        List<Sitting> sittings,
        List<InterviewerFacts> interviewers,
        List<AnswerFacts> answers,
        Provenance provenance,
        Optional<String> retention) {

    public InterviewFacts {
        sittings = List.copyOf(sittings);
        interviewers =
                interviewers.stream().sorted(Comparator.comparing(InterviewerFacts::code)).toList();
        answers = List.copyOf(answers);
    }

    /**
     * What all candidates for one role share.
     *
     * @param id of the opening
     * @param title its title as written
     * @param hash of its file in canonical form
     * @param changes made after its first interview, each with its day and reason, in order
     * @param departures what this interview did otherwise than the opening says, each a sentence
     */
    public record Opening(
            String id, String title, String hash, List<String> changes, List<String> departures) {

        public Opening {
            changes = List.copyOf(changes);
            departures = List.copyOf(departures);
        }
    }

    /**
     * One meeting with the candidate.
     *
     * @param date as written in the file
     */
    public record Sitting(String date) {}

    /** What was written down about an answer, if anything. */
    public Optional<AnswerFacts> answer(AnswerKey key) {
        return answers.stream().filter(a -> a.key().equals(key)).findFirst();
    }
}
