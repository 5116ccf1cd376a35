package dev.plumbline.cli.desk;

import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.SafeFile.NewFile;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.report.ReadinessReport;
import dev.plumbline.report.model.ReportModel;
import dev.plumbline.report.render.ReportContext;
import dev.plumbline.report.render.ReportFormat;
import dev.plumbline.report.render.ReportFormats;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Renders the report of one interview and writes its files. */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * Writes one file for each format, named by the interview. All are rendered before the first
     * one is written, and a format that cannot be written leaves none of them changed.
     *
     * @param formats ids of formats
     * @param folder as it was typed
     * @return the paths as they were typed, in the order of the formats
     */
    public static List<Path> write(
            Surroundings surroundings, InterviewDesk desk, List<String> formats, Path folder) {
        ReportModel model = ReadinessReport.of(desk.evaluation(), Facts.of(desk), desk.bank());
        List<NewFile> files = new ArrayList<>();
        for (String id : formats) {
            UnknownId.refuse("format", id, known(), "");
            ReportFormat format = ReportFormats.of(id).orElseThrow();
            Path path = folder.resolve(desk.interview().opened().interview() + "." + id);
            String text = format.render(new ReportContext(model));
            files.add(new NewFile(surroundings.resolve(path), path, text));
        }
        SafeFile.write(files);
        return files.stream().map(NewFile::shownAs).toList();
    }

    /** The report of one interview in a format that is known. */
    public static String text(InterviewDesk desk, String format) {
        ReportModel model = ReadinessReport.of(desk.evaluation(), Facts.of(desk), desk.bank());
        return ReportFormats.of(format).orElseThrow().render(new ReportContext(model));
    }

    /** Says where the files lie. */
    public static void tell(Surroundings surroundings, List<Path> paths) {
        for (Path path : paths) {
            surroundings
                    .out()
                    .println("Report: " + Style.BLUE.of(path.toString(), surroundings.colour()));
        }
    }

    private static List<String> known() {
        return ReportFormats.all().stream().map(ReportFormat::id).toList();
    }
}
