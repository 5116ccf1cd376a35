package dev.plumbline.evaluator.text;

import dev.plumbline.bank.model.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One cue, read: slots whose words must stand within a window, and words that must not.
 *
 * @param slots each a choice of terms; every slot needs words of its own
 * @param absent terms that must not stand in any window that holds the words found
 * @param window in words
 */
record Cue(List<List<Term>> slots, List<Term> absent, int window) {

    static final int WINDOW = 16;

    private static final Pattern TERM =
            Pattern.compile("[\\p{L}\\p{N}]+([_+.][\\p{L}\\p{N}]+)*\\*?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WINDOW_SIZE = Pattern.compile("/([2-9]|1[0-6])");

    Cue {
        slots = slots.stream().map(List::copyOf).toList();
        absent = List.copyOf(absent);
    }

    /** Reads a cue; what is wrong with it goes to {@code faults}, a sentence each. */
    static Optional<Cue> of(String written, Lexicon lexicon, Consumer<String> faults) {
        List<List<Term>> slots = new ArrayList<>();
        List<Term> absent = new ArrayList<>();
        int window = WINDOW;
        List<String> wrong = new ArrayList<>();
        String[] parts = BLANKS.split(written.strip());
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (part.startsWith("/")) {
                boolean fits = WINDOW_SIZE.matcher(part).matches() && i == parts.length - 1;
                window = fits ? Integer.parseInt(part.substring(1)) : window;
                if (!fits) {
                    wrong.add("\"" + part + "\" is no window; write /2 to /16 at the end");
                }
            } else if (part.startsWith("!")) {
                absent.addAll(terms(part.substring(1), lexicon, wrong));
            } else {
                slots.add(terms(part, lexicon, wrong));
            }
        }
        if (slots.isEmpty()) {
            wrong.add("the cue \"" + written + "\" asks for no word");
        }
        wrong.forEach(faults);
        return wrong.isEmpty() ? Optional.of(new Cue(slots, absent, window)) : Optional.empty();
    }

    private static List<Term> terms(String slot, Lexicon lexicon, List<String> wrong) {
        List<Term> terms = new ArrayList<>();
        for (String choice : slot.split("\\|", -1)) {
            if (!choice.startsWith("$")) {
                term(choice, wrong).ifPresent(terms::add);
                continue;
            }
            List<String> group = lexicon.groups().get(choice.substring(1));
            if (group == null) {
                wrong.add("the lexicon has no group \"" + choice + "\"");
            } else {
                group.forEach(word -> term(word, wrong).ifPresent(terms::add));
            }
        }
        return terms;
    }

    private static Optional<Term> term(String written, List<String> wrong) {
        String form = Tokens.form(written);
        if (!TERM.matcher(form).matches()) {
            wrong.add(
                    written.isEmpty()
                            ? "a slot has an empty choice"
                            : "\"" + written + "\" is no word of a cue");
            return Optional.empty();
        }
        return Optional.of(Term.of(form));
    }

    Stream<Term> allTerms() {
        return Stream.concat(slots.stream().flatMap(List::stream), absent.stream());
    }
}
