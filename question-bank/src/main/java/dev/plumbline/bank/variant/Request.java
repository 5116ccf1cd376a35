package dev.plumbline.bank.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The part of a prompt that asks: the last sentences of its last paragraph that are questions or
 * begin with a verb of asking ({@code Tell me ...}, {@code Then walk me through ...}).
 */
public final class Request {

    private static final Pattern SENTENCE = Pattern.compile("(?s)\\S.*?[.?!:](?=\\s|$)|\\S.+$");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n");
    private static final Set<String> ASKING =
            Set.of(
                    "answer",
                    "assess",
                    "calculate",
                    "choose",
                    "compare",
                    "compute",
                    "cut",
                    "decide",
                    "defend",
                    "define",
                    "describe",
                    "design",
                    "diagnose",
                    "discuss",
                    "draw",
                    "estimate",
                    "explain",
                    "find",
                    "fix",
                    "give",
                    "identify",
                    "improve",
                    "judge",
                    "keep",
                    "lay",
                    "list",
                    "make",
                    "name",
                    "order",
                    "outline",
                    "pick",
                    "plan",
                    "predict",
                    "prepare",
                    "present",
                    "prioritise",
                    "prioritize",
                    "propose",
                    "rank",
                    "recommend",
                    "reproduce",
                    "review",
                    "rewrite",
                    "say",
                    "settle",
                    "show",
                    "sketch",
                    "sort",
                    "split",
                    "start",
                    "state",
                    "suggest",
                    "summarise",
                    "summarize",
                    "take",
                    "talk",
                    "tell",
                    "think",
                    "trace",
                    "walk",
                    "weigh",
                    "write");

    private Request() {}

    /** The prompt with another request; one that does not end with a request only gets it added. */
    static String replaced(String prompt, String request) {
        String text = prompt.stripTrailing();
        int last = startOfLastParagraph(text);
        List<MatchResult> sentences = SENTENCE.matcher(text.substring(last)).results().toList();
        int end = text.length();
        for (int i = sentences.size() - 1; i >= 0 && asks(sentences.get(i).group()); i--) {
            end = last + sentences.get(i).start();
        }
        String situation = text.substring(0, end);
        boolean whole = situation.isBlank() || end <= last || end == text.length();
        return situation.stripTrailing()
                + (situation.isBlank() ? "" : whole ? "\n\n" : " ")
                + request
                + "\n";
    }

    /** Whether the last sentence of a prompt asks for something. */
    public static boolean ends(String prompt) {
        String text = prompt.stripTrailing();
        List<MatchResult> sentences =
                SENTENCE.matcher(text.substring(startOfLastParagraph(text))).results().toList();
        return !sentences.isEmpty() && asks(sentences.get(sentences.size() - 1).group());
    }

    private static int startOfLastParagraph(String text) {
        List<Integer> ends = new ArrayList<>();
        PARAGRAPHS.matcher(text).results().forEach(r -> ends.add(r.end()));
        return ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    }

    private static boolean asks(String sentence) {
        if (sentence.endsWith("?")) {
            return true;
        }
        String[] words = sentence.split("\\s+", 3);
        String first = words[0].toLowerCase(java.util.Locale.ROOT);
        String second = words.length > 1 ? words[1].toLowerCase(java.util.Locale.ROOT) : "";
        return ASKING.contains(first) || first.equals("then") && ASKING.contains(second);
    }
}
