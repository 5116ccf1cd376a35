package dev.plumbline.cli.desk.serve;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.cli.desk.InterviewDesk;
import dev.plumbline.cli.desk.ReportWriter;
import dev.plumbline.console.serve.Reports;
import dev.plumbline.interview.file.InterviewFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The report of a live interview: the same one that its file would give. */
final class LiveReports implements Reports {

    private final Supplier<QuestionBank> bank;

    LiveReports(Supplier<QuestionBank> bank) {
        this.bank = bank;
    }

    @Override
    public Optional<String> of(String interviewFile, String format, Consumer<String> why) {
        Findings findings = new Findings();
        Optional<InterviewDesk> desk =
                InterviewFile.read(
                                "interview.yaml",
                                interviewFile.getBytes(StandardCharsets.UTF_8),
                                name -> new byte[0],
                                findings)
                        .flatMap(
                                file ->
                                        InterviewDesk.against(
                                                file,
                                                bank.get(),
                                                Openings.none(),
                                                Optional.empty(),
                                                findings));
        if (desk.isEmpty()) {
            findings.sorted().forEach(f -> why.accept(f.line()));
        }
        return desk.map(d -> ReportWriter.text(d, format));
    }
}
