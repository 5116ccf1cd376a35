package dev.plumbline.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of tables, lists and prose in the report's stylesheet: nothing loaded, every text escaped,
 * and no script unless the page is to reload itself. For pages that are no report.
 */
public final class PlainPage {

    private static final Prose PROSE = new Prose();

    private final String title;
    private final String says;
    private final List<String> sections = new ArrayList<>();
    private Optional<String> state = Optional.empty();

    /** Asks the server that the page came from whether it would send another one now. */
    private static final String RELOADING =
            """
            const shown = document.documentElement.dataset.state;
            const gone = document.getElementById("gone");
            const look = async () => {
              try {
                const answer = await fetch("/state", { cache: "no-store" });
                if ((await answer.text()) !== shown) {
                  location.reload();
                  return;
                }
                gone.hidden = true;
              } catch (error) {
                gone.hidden = false;
              }
              setTimeout(look, 300);
            };
            setTimeout(look, 300);
            """;

    private static final String GONE =
            "<p id=\"gone\" role=\"status\" hidden>The preview has ended; this page is its last"
                    + " state.</p>\n";

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

    /** Adds an author's Markdown, sanitised. */
    public PlainPage prose(String heading, String markdown) {
        return section(heading, PROSE.html(markdown));
    }

    /**
     * Lets the page reload itself when its server answers something else to {@code /state}.
     *
     * @param now the answer to {@code /state} that belongs to this page
     */
    public PlainPage reloading(String now) {
        state = Optional.of(now);
        return this;
    }

    /** What may be loaded and run, for the page itself and for the header that comes with it. */
    public String policy() {
        String live =
                state.isEmpty()
                        ? ""
                        : "; script-src 'sha256-"
                                + Stylesheet.hash(RELOADING)
                                + "'; connect-src 'self'; base-uri 'none'; form-action 'none'";
        return "default-src 'none'; style-src '" + Stylesheet.SHIPPED.source() + "'" + live;
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
        <html lang="en"%s>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <main class="wrap">
        <h1>%s</h1>
        <p>%s</p>
        %s</main>
        %s        </body>
        </html>
        """
                .formatted(
                        state.map(s -> " data-state=\"" + Escape.html(s) + "\"").orElse(""),
                        policy(),
                        Escape.html(title),
                        Stylesheet.SHIPPED.css(),
                        Escape.html(title),
                        Escape.html(says),
                        String.join("", sections),
                        state.map(s -> GONE + "<script>" + RELOADING + "</script>\n").orElse(""));
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
