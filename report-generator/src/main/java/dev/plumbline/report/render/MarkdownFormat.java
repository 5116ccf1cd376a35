package dev.plumbline.report.render;

import dev.plumbline.report.model.Appendix;
import dev.plumbline.report.model.Line;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Markdown that reads well raw and rendered; it says the same as the page, in the same order. */
final class MarkdownFormat implements ReportFormat {

    private final Templates templates =
            new Templates(
                    new LiteralText(
                            "plumbline-markdown",
                            "text/markdown",
                            Escape::markdown,
                            MarkdownFormat::quoted,
                            MarkdownFormat::quoted));

    @Override
    public String id() {
        return "md";
    }

    @Override
    public String render(ReportContext context) {
        Appendix appendix = context.report().appendix();
        List<String> asked = appendix.asked().stream().map(q -> fenced(q.prose().lines())).toList();
        List<String> written =
                appendix.written().stream()
                        .map(w -> fenced(w.lines().stream().map(MarkdownFormat::plain)))
                        .toList();
        return templates.fill(
                "report.md.ftl", Map.of("r", context.report(), "asked", asked, "written", written));
    }

    private static String quoted(String text) {
        return "“" + Escape.markdown(text) + "”";
    }

    private static String plain(Line line) {
        return String.join("", line.parts().stream().map(Line.Part::text).toList());
    }

    /** A block of text as it is, inside a fence that is longer than any in it. */
    private static String fenced(Stream<String> lines) {
        List<String> seen = lines.map(l -> Literal.visible(l.replace("\t", "    "))).toList();
        int longest = 2;
        for (String line : seen) {
            int run = 0;
            for (int i = 0; i < line.length(); i++) {
                run = line.charAt(i) == '`' ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        String fence = "`".repeat(longest + 1);
        return fence + "text\n" + String.join("\n", seen) + "\n" + fence;
    }
}
