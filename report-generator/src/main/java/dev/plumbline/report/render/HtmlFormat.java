package dev.plumbline.report.render;

import dev.plumbline.report.chart.Axis;
import dev.plumbline.report.model.Appendix;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.ReportModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One static page: no script, one hashed stylesheet, charts as tables, prints to A4. */
final class HtmlFormat implements ReportFormat {

    private final Templates templates =
            new Templates(
                    new LiteralText(
                            "plumbline-html",
                            "text/html",
                            Escape::html,
                            HtmlFormat::quotation,
                            text -> "<span class=\"ct\">" + Escape.html(text) + "</span>"));
    private final Prose prose = new Prose();
    private final List<String> levels =
            IntStream.rangeClosed(0, 4).mapToObj(Axis.LEVELS::x).toList();

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String render(ReportContext context) {
        ReportModel report = context.report();
        return templates.fill(
                "report.ftlh",
                Map.of(
                        "r",
                        report,
                        "prose",
                        report.appendix().asked().stream().map(q -> prose.html(q.prose())).toList(),
                        "written",
                        report.appendix().written().stream().map(HtmlFormat::texts).toList(),
                        "placed",
                        report.differences().rows().stream()
                                .map(row -> Axis.LEVELS.place(row.dots()))
                                .toList(),
                        "atLevel",
                        levels,
                        "levelAt",
                        (TemplateMethodModelEx) level -> Axis.LEVELS.x(number(level.get(0))),
                        "momentAt",
                        (TemplateMethodModelEx) HtmlFormat::moment,
                        "style",
                        Stylesheet.SHIPPED));
    }

    private static String quotation(String text) {
        String escaped = Escape.html(text);
        String quoted = text.contains("“") ? escaped : "“" + escaped + "”";
        return "<q dir=\"auto\">" + quoted + "</q>";
    }

    /** The texts of an answer by line; an empty line has none. */
    private static List<List<String>> texts(Appendix.Written written) {
        return written.lines().stream()
                .map(line -> line.parts().stream().map(Line.Part::text).toList())
                .toList();
    }

    private static String moment(List<?> secondAndSpan) throws TemplateModelException {
        double second = number(secondAndSpan.get(0));
        return Axis.seconds((int) number(secondAndSpan.get(1))).x(second);
    }

    private static double number(Object model) throws TemplateModelException {
        return ((TemplateNumberModel) model).getAsNumber().doubleValue();
    }
}
