package dev.plumbline.cli.desk.stats;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.panel.OwnModelReader;
import dev.plumbline.cli.panel.OwnPanel;
import dev.plumbline.cli.ratings.SingleRating;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The model file of the commands about one candidate. */
public final class PanelOptions {

    private static final int MOST = 300;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE.yaml",
            description =
                    "Thresholds of the items, severities of the raters, the prior and the cuts, in"
                            + " logits; see docs/statistics.md.")
    private Path file = Path.of("");

    /** The ratings held against the model; findings are printed, and errors end the command. */
    public OwnPanel panel(StatsOptions ratings, Surroundings surroundings) {
        List<SingleRating> rows = ratings.sheet(surroundings).inOrder();
        if (rows.isEmpty() || rows.size() > MOST) {
            throw Refusal.findings(
                    rows.isEmpty()
                            ? "there is no single rating: the file needs the head"
                                    + " subject,rater,item,score."
                            : "there are more than "
                                    + MOST
                                    + " ratings: the posterior is about one candidate.");
        }
        Findings findings = new Findings();
        byte[] bytes = SafeFile.read(surroundings.resolve(file), file);
        Optional<OwnPanel> panel =
                OwnModelReader.read(file.toString(), bytes, findings)
                        .flatMap(model -> OwnPanel.of(model, rows, findings));
        FindingPrinter.print(findings, surroundings.err());
        return panel.orElseThrow(
                () -> Refusal.findings("nothing is computed until these are mended."));
    }
}
