package dev.plumbline.cli.scorer;

import java.util.ArrayList;
import java.util.List;

/** Texts of others made harmless and narrow enough for a terminal. */
final class PlainText {

    private PlainText() {}

    /** The words of sanitised HTML, a line break after each block. */
    static String of(String html) {
        StringBuilder flowing = new StringBuilder();
        for (String part : html.split("(?=<pre>)|(?<=</pre>)", -1)) {
            flowing.append(part.startsWith("<pre>") ? part : part.replace('\n', ' '));
        }
        return safe(
                flowing.toString()
                        .replaceAll("(?i)<br\\s*/?>|</(p|pre|li|tr|h[1-6]|blockquote)>", "\n")
                        .replaceAll("(?i)</t[dh]>", "  ")
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#34;", "\"")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&#43;", "+")
                        .replace("&#61;", "=")
                        .replace("&#64;", "@")
                        .replace("&#96;", "`")
                        .replace("&#123;", "{")
                        .replace("&amp;", "&"));
    }

    /** The same text without anything that a terminal would obey. */
    static String safe(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\n]]", " ");
    }

    /** Cut to so many columns. */
    static String cut(String text, int columns) {
        String one = safe(text).replace('\n', ' ');
        return one.length() <= columns ? one : one.substring(0, Math.max(0, columns - 1)) + "…";
    }

    /** Filled up with blanks, or cut. */
    static String fit(String text, int columns) {
        String one = cut(text, columns);
        return one + " ".repeat(columns - one.length());
    }

    /** Broken into lines of at most so many columns, between words where that can be done. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : safe(text).split("\n", -1)) {
            String rest = line.stripTrailing();
            while (rest.length() > columns) {
                int at = rest.lastIndexOf(' ', columns);
                int cut = at > 0 ? at : columns;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }
}
