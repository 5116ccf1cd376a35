package dev.plumbline.bank.model;

import java.util.List;

/**
 * A folder of questions on one subject.
 *
 * @param id the folder's name
 * @param says the subject in one sentence
 * @param competencies ids of the competencies its questions score
 */
public record Bank(String id, String title, String says, List<String> competencies) {

    public Bank {
        competencies = List.copyOf(competencies);
    }
}
