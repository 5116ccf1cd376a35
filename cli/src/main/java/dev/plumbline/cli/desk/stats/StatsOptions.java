package dev.plumbline.cli.desk.stats;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.ratings.RatingsReader;
import dev.plumbline.cli.ratings.RatingsSheet;
import dev.plumbline.cli.ratings.Scale;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file, the scale and the form of the output: what all commands of {@code stats} share. */
public final class StatsOptions {

    @Parameters(
            paramLabel = "FILE.csv",
            description = {
                "One rating a line under the head subject,rater,item,score: columns in any order,"
                        + " subject and item may be left out, an empty score means not rated.",
                "Or counts for two raters under the head a,b,count."
            })
    private Path file = Path.of("");

    @Option(
            names = "--scale",
            paramLabel = "LOW..HIGH",
            description = "The ratings that could be given, such as 0..4; others are errors.")
    private String scale = "";

    @Option(names = "--json", description = "Print every figure as JSON.")
    private boolean json;

    /** Whether JSON is wanted. */
    public boolean json() {
        return json;
    }

    /** Reads the file. Findings are printed; errors among them end the command. */
    public RatingsSheet sheet(Surroundings surroundings) {
        Findings findings = new Findings();
        byte[] bytes = SafeFile.read(surroundings.resolve(file), file, RatingsReader.LARGEST);
        Optional<RatingsSheet> sheet =
                RatingsReader.read(file.toString(), bytes, scale(), findings);
        FindingPrinter.print(findings, surroundings.err());
        return sheet.orElseThrow(
                () -> Refusal.findings("nothing is computed until these are mended."));
    }

    private Optional<Scale> scale() {
        if (scale.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Scale.of(scale)
                        .orElseThrow(
                                () ->
                                        Refusal.usage(
                                                "\""
                                                        + scale
                                                        + "\" is no scale. Write the lowest and"
                                                        + " the highest rating: --scale 0..4")));
    }
}
