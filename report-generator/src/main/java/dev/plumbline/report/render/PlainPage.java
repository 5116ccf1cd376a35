package dev.plumbline.report.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A static page of tables and lists in the report's stylesheet: no script, nothing loaded, every
 * text escaped. For pages that are no report.
 */
public final class PlainPage {

    private final String title;
    private final String says;
    private final List<String> sections = new ArrayList<>();

    /**
     * An empty page.
     *
     * @param says one sentence under the title
     */
    public PlainPage(String title, String says) {
        this.title = title;
        this.says = says;
    }

    /** Adds a table; the first cell of each row is its head. */
    public PlainPage table(String heading, List<String> heads, List<List<String>> rows) {
        StringBuilder out = new StringBuilder("<table>\n<thead><tr>");
        heads.forEach(h -> cell(out, "th scope=\"col\"", "th", h));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            cell(out, "th scope=\"row\"", "th", row.get(0));
            row.subList(1, row.size()).forEach(c -> cell(out, "td", "td", c));
            out.append("</tr>\n");
        }
        return section(heading, out.append("</tbody>\n</table>\n").toString());
    }

    /** Adds a list of sentences. */
    public PlainPage list(String heading, List<String> items) {
        StringBuilder out = new StringBuilder("<ul>\n");
        items.forEach(i -> cell(out, "li", "li", i));
        return section(heading, items.isEmpty() ? "" : out.append("\n</ul>\n").toString());
    }

    /** The page, complete. */
    public String html() {
        return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <main class="wrap">
        <h1>%s</h1>
        <p>%s</p>
        %s</main>
        </body>
        </html>
        """
                .formatted(
                        Stylesheet.SHIPPED.source(),
                        Escape.html(title),
                        Stylesheet.SHIPPED.css(),
                        Escape.html(title),
                        Escape.html(says),
                        String.join("", sections));
    }

    private PlainPage section(String heading, String body) {
        sections.add("<section>\n<h2>" + Escape.html(heading) + "</h2>\n" + body + "</section>\n");
        return this;
    }

    private static void cell(StringBuilder out, String open, String close, String text) {
        out.append('<').append(open).append('>').append(Escape.html(text));
        out.append("</").append(close).append('>');
    }
}
