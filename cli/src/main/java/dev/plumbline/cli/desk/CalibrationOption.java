package dev.plumbline.cli.desk;

import dev.plumbline.bank.calibration.Calibration;
import dev.plumbline.bank.calibration.CalibrationReader;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A recorded calibration that a command may be given. */
public final class CalibrationOption {

    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description =
                    "A recorded calibration: how strict interviewers are and where borders lie, in"
                            + " place of what the model assumes.")
    private Optional<Path> file = Optional.empty();

    /** The calibration that was named; empty when none was, or when it has errors. */
    Optional<Calibration> read(Surroundings surroundings, Findings findings) {
        return file.flatMap(
                named ->
                        CalibrationReader.read(
                                named.toString(),
                                SafeFile.read(surroundings.resolve(named), named),
                                findings));
    }
}
