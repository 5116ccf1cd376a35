package dev.plumbline.cli.desk.log;

import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.care.DataCare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import picocli.CommandLine.Option;

/** The data folder that a command works on. */
public final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "plumbline-data",
            description = "The data folder of the console (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("plumbline-data");

    /** Something that is done with a folder. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T with(DataCare care) throws IOException;
    }

    /** The folder as it was typed. */
    public Path shownAs() {
        return data;
    }

    /** Where the folder lies. */
    public Path place(Surroundings surroundings) {
        return surroundings.resolve(data);
    }

    /** Does something with the folder while no console runs on it. */
    public <T> T held(Surroundings surroundings, Work<T> work) {
        if (!Files.exists(place(surroundings).resolve("log.sqlite"))) {
            throw Refusal.cannot(
                    "there is no data folder "
                            + data
                            + ". --data says where the console keeps its data.");
        }
        try (DataCare care = DataCare.hold(place(surroundings), new SecureRandom())) {
            return work.with(care);
        } catch (IOException e) {
            throw Refusal.cannot(data + ": " + SafeFile.words(e), e);
        }
    }
}
