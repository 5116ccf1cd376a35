package dev.plumbline.console.view;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.variant.VariantText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said aloud of a question, and the figures in it. */
final class Wording {

    private static final int MOST_FIGURES = 8;
    private static final Set<String> LOOSE =
            Set.of(
                    "a", "after", "and", "are", "as", "at", "but", "by", "for", "from", "in", "is",
                    "it", "of", "on", "or", "the", "then", "to", "was", "were", "when", "with");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```");
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\w.,:])\\d+(?:[.,:]\\d+)*(?:\\s?%|\\s[a-z]+|\\s[GMk]B)?(?!\\w)");

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December)";
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b\\d{1,2}\\s" + MONTH + "(?:\\s\\d{4})?\\b|\\b" + MONTH + "\\s\\d{1,4}\\b");

    private Wording() {}

    /** Briefing and prompt, as the candidate hears them. */
    static String heard(AskedForm asked, VariantText words) {
        String prompt = words.prompt(asked.form()).stripTrailing();
        Optional<String> briefing = asked.context().flatMap(c -> words.briefing());
        return briefing.map(b -> b.stripTrailing() + "\n\n" + prompt).orElse(prompt);
    }

    /** The figures of a prompt outside its code and its dates, in order, each once. */
    static List<String> figures(String prompt) {
        Set<String> figures = new LinkedHashSet<>();
        String prose = CODE.matcher(prompt).replaceAll(" ");
        Matcher found = FIGURE.matcher(DATE.matcher(prose).replaceAll(" "));
        while (found.find() && figures.size() < MOST_FIGURES) {
            String figure =
                    withoutLooseWord(found.group()).replaceAll("\\s+", " ").replaceAll("[,.]$", "");
            if (!figure.matches("(19|20)\\d\\d")) {
                figures.add(figure);
            }
        }
        return List.copyOf(figures);
    }

    /** A number keeps the word after it only where that can be a unit. */
    private static String withoutLooseWord(String figure) {
        String[] parts = figure.split("\\s", 2);
        boolean year = parts[0].matches("(19|20)\\d\\d");
        return parts.length == 2 && (year || LOOSE.contains(parts[1])) ? parts[0] : figure;
    }

    /** The last paragraph of a prompt, which says what the candidate is to do. */
    static String ask(String prompt) {
        String[] paragraphs = CODE.matcher(prompt).replaceAll("").strip().split("\n\\s*\n");
        return paragraphs[paragraphs.length - 1].strip().replaceAll("\\s+", " ");
    }
}
