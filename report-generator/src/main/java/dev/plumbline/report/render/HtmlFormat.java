package dev.plumbline.report.render;

import dev.plumbline.report.chart.Axis;
import dev.plumbline.report.model.Appendix;
import java.util.List;
import java.util.Map;

/** One static page: no script, one hashed stylesheet, charts as tables, prints to A4. */
final class HtmlFormat implements ReportFormat {

    private final Templates templates =
            new Templates(new LiteralText("plumbline-html", "text/html", Escape::html));
    private final Prose prose = new Prose();

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String render(ReportContext context) {
        List<String> asked =
                context.report().appendix().asked().stream()
                        .map(Appendix.AskedQuestion::prose)
                        .map(prose::html)
                        .toList();
        return templates.fill(
                "report.ftlh",
                Map.of(
                        "r",
                        context.report(),
                        "prose",
                        asked,
                        "axis",
                        Axis.LEVELS,
                        "style",
                        Stylesheet.SHIPPED));
    }
}
