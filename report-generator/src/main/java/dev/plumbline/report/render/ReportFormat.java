package dev.plumbline.report.render;

/**
 * An extension point: a way to write a report. An implementation is pure and thread-safe, gives the
 * same text for equal reports in every locale and time zone, prints every text of the report
 * literally, says the sections in their order, and ends with a line feed. {@code
 * ReportFormatContract} in the tests checks all of it.
 */
public interface ReportFormat {

    /** A stable id that is also the ending of a file's name, for example {@code html}. */
    String id();

    /** The whole text of a file. */
    String render(ReportContext context);
}
