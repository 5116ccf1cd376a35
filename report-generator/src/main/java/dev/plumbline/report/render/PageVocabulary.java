package dev.plumbline.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a page of ours must not use, because they claim what ratings cannot show or judge a
 * person. Only our own words are read: what candidates, interviewers and questions say is left out,
 * in HTML by its elements and in Markdown by its quotation marks and fences.
 */
public final class PageVocabulary {

    private static final Map<String, Pattern> FORBIDDEN = forbidden();
    private static final Pattern FOREIGN_HTML =
            Pattern.compile(
                    "(?s)<style>.*?</style>|<svg.*?</svg>|<q[ >].*?</q>|<code>.*?</code>"
                            + "|<div class=\"ct[^>]*>.*?</div>|<span class=\"ct\">.*?</span>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern FENCED = Pattern.compile("(?ms)^(`{3,}).*?^\\1$");

    private PageVocabulary() {}

    /**
     * A word that must not stand on a page.
     *
     * @param rule why it must not, for example {@code promise}
     * @param word as it stands there
     * @param around the words around it
     */
    public record Slip(String rule, String word, String around) {}

    /** Slips of a rendered HTML page, in reading order within each rule. */
    public static List<Slip> inHtml(String html) {
        String own = FOREIGN_HTML.matcher(html).replaceAll(" ");
        return inText(
                TAG.matcher(own)
                        .replaceAll(" ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"));
    }

    /** Slips of a Markdown report. */
    public static List<Slip> inMarkdown(String markdown) {
        return inText(outsideQuotations(FENCED.matcher(markdown).replaceAll(" ")));
    }

    /** Slips of a text that is all our own. */
    public static List<Slip> inText(String text) {
        List<Slip> slips = new ArrayList<>();
        FORBIDDEN.forEach(
                (rule, pattern) -> {
                    Matcher m = pattern.matcher(text);
                    while (m.find()) {
                        int from = Math.max(0, m.start() - 30);
                        int to = Math.min(text.length(), m.end() + 30);
                        slips.add(
                                new Slip(
                                        rule,
                                        m.group(),
                                        text.substring(from, to).replaceAll("\\s+", " ").strip()));
                    }
                });
        return List.copyOf(slips);
    }

    private static String outsideQuotations(String text) {
        StringBuilder own = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“') {
                depth++;
            } else if (c == '”' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                own.append(c);
            }
        }
        return own.toString();
    }

    private static Map<String, Pattern> forbidden() {
        Map<String, Pattern> all = new TreeMap<>();
        rule(all, "score", "scor(e|es|ed|ing)|grades?|graded");
        rule(
                all,
                "measure-of-a-person",
                "iq|intelligence|percentiles?|rank(s|ed|ing)?|top [0-9]+ ?%");
        rule(
                all,
                "hire",
                "(no-?)?hire|hires|hired|reject(s|ed)?|pass(es|ed)?|fail(s|ed)?|recommend(s|ed)?");
        rule(
                all,
                "claim",
                "objectiv(e|ely|ity)|valid(ated|ity)?|unbiased|bias(ed)?|fair(ly)?|accurate(ly)?"
                        + "|scientific(ally)?|compliant|proven");
        rule(
                all,
                "promise",
                "guarantee(s|d)?|will succeed|would settle|will"
                        + " settle|certainly|definitely|predicts?|success on the job|job success");
        rule(
                all,
                "judges-a-person",
                "strong|weak|good|bad|poor|excellent|great|brilliant|smart|clever|talented|gifted|lazy|confident|shy|arrogant|nervous|impressive|mediocre|rockstar|culture"
                    + " fit|potential");
        return all;
    }

    private static void rule(Map<String, Pattern> all, String id, String words) {
        all.put(
                id,
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}-])",
                        Pattern.CASE_INSENSITIVE));
    }
}
