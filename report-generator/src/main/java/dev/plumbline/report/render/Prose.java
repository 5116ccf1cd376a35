package dev.plumbline.report.render;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The only way from an author's Markdown to HTML: prompts and briefings, never notes, names or
 * answers. Raw HTML in it is printed literally; what is left passes a list of allowed elements, so
 * that no link other than https, no image and no attribute of style or script survives.
 */
public final class Prose {

    private static final int REMEMBERED = 512;

    /** The corner of a table heads nothing, and a screen reader would announce it as a heading. */
    private static final String EMPTY_HEADER = "<th> </th>";

    private static final String EMPTY_CELL = "<td></td>";

    private static final PolicyFactory ALLOWED =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "em",
                            "strong",
                            "code",
                            "pre",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https")
                    .requireRelsOnLinks("noreferrer", "nofollow")
                    .toFactory();

    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    /** A converter; it may be shared by threads. */
    public Prose() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        options.set(HtmlRenderer.ESCAPE_HTML, true);
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options).build();
    }

    /** Safe HTML of one text; the same text gives the same HTML. */
    public String html(String markdown) {
        String known = remembered.get(markdown);
        if (known != null) {
            return known;
        }
        String html =
                ALLOWED.sanitize(renderer.render(parser.parse(seen(markdown))))
                        .replace(EMPTY_HEADER, EMPTY_CELL);
        if (remembered.size() < REMEMBERED) {
            remembered.put(markdown, html);
        }
        return html;
    }

    private static String seen(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        markdown.lines().forEach(line -> out.append(indent(line)).append('\n'));
        return out.toString();
    }

    private static String indent(String line) {
        return Literal.visible(line.replace("\t", "    "));
    }
}
