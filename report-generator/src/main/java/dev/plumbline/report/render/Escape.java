package dev.plumbline.report.render;

/** How plain text is written inside another language, so that it reads as it is. */
final class Escape {

    private static final String MARKDOWN = "\\`*_[]~|$";
    private static final String AT_THE_START = "#+-=";

    private Escape() {}

    /** Inside HTML, in text and in quoted attributes. */
    static String html(String text) {
        String seen = Literal.visible(text);
        int first = firstOfMarkup(seen);
        if (first == seen.length()) {
            return seen;
        }
        StringBuilder out = new StringBuilder(seen.length() + 32).append(seen, 0, first);
        for (int i = first; i < seen.length(); i++) {
            char c = seen.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static int firstOfMarkup(String text) {
        int i = 0;
        while (i < text.length() && !markup(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean markup(char c) {
        return c == '<' || c == '>' || c == '&' || c == '"' || c == '\'';
    }

    /**
     * Inside Markdown, wherever in a line: no emphasis, code, link, table cell, formula, heading,
     * list or HTML can begin, and an address does not become a link.
     */
    static String markdown(String text) {
        String seen = Literal.visible(text);
        StringBuilder out = new StringBuilder(seen.length() + 16);
        int start = start(seen);
        for (int i = 0; i < seen.length(); i++) {
            char c = seen.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if (MARKDOWN.indexOf(c) >= 0 || i == start || linksFrom(seen, i)) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Where a list or heading would begin; -1 when none would. */
    private static int start(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i < text.length() && AT_THE_START.indexOf(text.charAt(i)) >= 0) {
            return i;
        }
        int digits = i;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean item =
                digits > i
                        && digits < text.length()
                        && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
        return item ? digits : -1;
    }

    private static boolean linksFrom(String text, int i) {
        char c = text.charAt(i);
        return c == '/' && i > 0 && text.charAt(i - 1) == ':'
                || c == '.' && i > 2 && text.regionMatches(true, i - 3, "www", 0, 3);
    }
}
