package dev.plumbline.report.model;

import java.util.List;

/**
 * Section 12: empty fields for people.
 *
 * @param signatures who signs, for example {@code Interviewer A}
 */
public record DecisionSection(List<String> signatures) {

    public DecisionSection {
        signatures = List.copyOf(signatures);
    }
}
