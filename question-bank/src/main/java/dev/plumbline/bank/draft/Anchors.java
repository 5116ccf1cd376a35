package dev.plumbline.bank.draft;

import dev.plumbline.bank.question.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** First wordings of the anchors of a rubric, made from the acts of each level. */
final class Anchors {

    private Anchors() {}

    /** One sentence for each level from 0 to the top; each level includes the one below. */
    static Map<Integer, String> of(List<Indicator> acts, int top) {
        Map<Integer, String> anchors = new TreeMap<>();
        anchors.put(0, "TODO names what is unsafe or absent.");
        for (int level = 1; level <= top; level++) {
            int own = level;
            List<String> says =
                    acts.stream()
                            .filter(i -> i.level() == own)
                            .map(i -> i.says().replaceAll("[.\\s]+$", ""))
                            .toList();
            anchors.put(level, sentence(level, says));
        }
        return anchors;
    }

    private static String sentence(int level, List<String> says) {
        String below = level == 1 ? "" : "Does level " + (level - 1);
        if (says.isEmpty()) {
            return level == 1 ? "TODO names the first thing seen or done." : below + ", and TODO.";
        }
        List<String> acts = level == 1 ? says : says.stream().map(Anchors::lower).toList();
        StringBuilder sentence = new StringBuilder(below).append(level == 1 ? "" : ", and ");
        sentence.append(acts.get(0));
        for (int i = 1; i < acts.size(); i++) {
            sentence.append(i == acts.size() - 1 ? " and " : ", ").append(lower(acts.get(i)));
        }
        return sentence.append('.').toString();
    }

    private static String lower(String says) {
        boolean word = says.length() > 1 && Character.isLowerCase(says.charAt(1));
        return word ? says.substring(0, 1).toLowerCase(Locale.ROOT) + says.substring(1) : says;
    }
}
