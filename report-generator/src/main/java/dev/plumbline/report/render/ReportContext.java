package dev.plumbline.report.render;

import dev.plumbline.report.model.ReportModel;

/**
 * What a format is handed; it can grow without changing the formats that exist.
 *
 * @param report what is said
 */
public record ReportContext(ReportModel report) {}
