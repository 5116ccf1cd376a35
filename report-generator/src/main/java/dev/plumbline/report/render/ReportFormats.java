package dev.plumbline.report.render;

import java.util.List;
import java.util.Optional;

/** All formats there are. A new one is added to the list and nowhere else. */
public final class ReportFormats {

    private static final List<ReportFormat> ALL =
            List.of(new HtmlFormat(), new MarkdownFormat(), new JsonFormat());

    private ReportFormats() {}

    /** Every format, the one for people first. */
    public static List<ReportFormat> all() {
        return ALL;
    }

    /** The format with this id, if there is one. */
    public static Optional<ReportFormat> of(String id) {
        return ALL.stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
