package dev.plumbline.bank.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who keeps a question and in which state it is.
 *
 * @param version counts up with every changed content hash, from 1
 * @param reviewers people other than the authors who signed it; empty while in review
 * @param reviewed the day of the last review
 * @param reviewBy the day by which it must be reviewed again
 */
public record Editorial(
        Status status,
        Maturity maturity,
        int version,
        String owner,
        List<String> authors,
        List<String> reviewers,
        Optional<LocalDate> reviewed,
        Optional<LocalDate> reviewBy) {

    public Editorial {
        authors = List.copyOf(authors);
        reviewers = List.copyOf(reviewers);
    }
}
