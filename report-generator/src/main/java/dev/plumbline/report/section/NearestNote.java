package dev.plumbline.report.section;

import dev.plumbline.bank.question.Indicator;
import dev.plumbline.report.facts.AnswerFacts.Note;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the note whose words are nearest to an act. A note carries no indicator, so this is
 * pointing and not evidence: the tick is the record. No note is used twice.
 */
final class NearestNote {

    private static final int WORDS_IN_COMMON = 2;
    private static final int STEM = 5;
    private static final int SHORTEST = 4;

    private final Set<Note> used = new HashSet<>();

    /** A note by one of these interviewers that shares at least two words with the act. */
    Optional<Note> of(Indicator act, List<Note> notes, Collection<String> codes) {
        Set<String> wanted = stems(act.label() + " " + act.says() + " " + act.plus().orElse(""));
        Note best = null;
        int most = WORDS_IN_COMMON - 1;
        for (Note note : new ArrayList<>(notes)) {
            if (used.contains(note) || !codes.contains(note.interviewer())) {
                continue;
            }
            Set<String> common = stems(note.text());
            common.retainAll(wanted);
            if (common.size() > most) {
                most = common.size();
                best = note;
            }
        }
        if (best != null) {
            used.add(best);
        }
        return Optional.ofNullable(best);
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
