package dev.plumbline.report.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * Behind the thirteen sections.
 *
 * @param ledger time and help by answer
 * @param ratings every rating
 * @param asked the questions as they were put
 * @param written answers as the candidate wrote them
 * @param derivation what every figure rests on
 */
public record Appendix(
        List<Time> ledger,
        List<Rating> ratings,
        List<AskedQuestion> asked,
        List<Written> written,
        Reason derivation) {

    public Appendix {
        ledger = List.copyOf(ledger);
        ratings = List.copyOf(ratings);
        asked = List.copyOf(asked);
        written = List.copyOf(written);
    }

    /**
     * Time and help of one answer.
     *
     * @param number of the answer in the order asked
     * @param title of the question with its form
     * @param planned minutes, when there was a plan
     * @param used minutes, when written down
     * @param span length of the strip in seconds; 0 when nothing has a time
     * @param marks notes and help with a time
     * @param help in words
     */
    public record Time(
            int number,
            Line title,
            OptionalInt planned,
            OptionalInt used,
            int span,
            List<Mark> marks,
            String help) {

        public Time {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A moment of an answer.
     *
     * @param kind {@code note}, {@code probe}, {@code hint} or {@code reveal}
     * @param second since the question was opened
     */
    public record Mark(String kind, int second) {}

    /**
     * One interviewer's view of one answer.
     *
     * @param number of the answer in the order asked
     * @param title of the question with its form
     * @param rater who
     * @param sealed the first rating, or the word for having none
     * @param suggested what the ticks suggest; empty when there is no suggestion
     * @param amended the rating after the reveal; empty when it was not changed
     * @param ticks acts by how they came, in words
     * @param reason the interviewer's words
     */
    public record Rating(
            int number,
            Line title,
            Rater rater,
            String sealed,
            String suggested,
            String amended,
            List<Line> ticks,
            Line reason) {

        public Rating {
            ticks = List.copyOf(ticks);
        }
    }

    /**
     * A question as it was put.
     *
     * @param number of the answer in the order asked
     * @param title of the question with its form
     * @param version of the question
     * @param prose Markdown as it was put, in its form and variant; the shared briefing stands
     *     before the first prompt that needs it
     * @param remark what it extends, and which variant it is; empty for neither
     */
    public record AskedQuestion(int number, Line title, int version, String prose, Line remark) {}

    /**
     * An answer as the candidate wrote it.
     *
     * @param number of the answer in the order asked
     * @param lines of the text
     * @param pointers what its words point at and what they do not, unconfirmed and in no rating
     */
    public record Written(int number, List<Line> lines, List<Line> pointers) {

        public Written {
            lines = List.copyOf(lines);
            pointers = List.copyOf(pointers);
        }
    }

    /**
     * A statement and what it rests on.
     *
     * @param id by which {@code plumbline explain} finds it; empty when it has none
     * @param says the statement
     * @param because what it rests on
     */
    public record Reason(String id, Line says, List<Reason> because) {

        public Reason {
            because = List.copyOf(because);
        }
    }
}
