package dev.plumbline.cli.desk.log;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.log.Chain;
import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.log.Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** An exported log: a line of JSON for each envelope. */
public final class LogFile {

    private LogFile() {}

    /** Reads every envelope; the first line that is none ends the command. */
    public static void read(Surroundings surroundings, Path file, Consumer<Envelope> into) {
        try (BufferedReader lines =
                Files.newBufferedReader(surroundings.resolve(file), StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Findings findings = new Findings();
                Optional<Envelope> envelope = Line.envelope(file + ":" + number, line, findings);
                if (envelope.isEmpty()) {
                    Finding first = findings.sorted().get(0);
                    throw Refusal.findings(
                            file
                                    + ", line "
                                    + number
                                    + ": "
                                    + first.message()
                                    + ". "
                                    + first.fix());
                }
                into.accept(envelope.get());
            }
        } catch (IOException e) {
            throw Refusal.cannot("cannot read " + file + ": " + SafeFile.why(e) + ".", e);
        }
    }

    /** What a check of chains found, in lines. */
    public static String text(Chain chain) {
        StringBuilder out = new StringBuilder();
        chain.breaks()
                .forEach(
                        b ->
                                out.append(b.interview())
                                        .append(", sequence ")
                                        .append(b.sequence())
                                        .append(": ")
                                        .append(b.says())
                                        .append(".\n"));
        out.append(chain.envelopes())
                .append(chain.envelopes() == 1 ? " envelope" : " envelopes")
                .append(" in ")
                .append(chain.ends().size())
                .append(chain.ends().size() == 1 ? " interview" : " interviews")
                .append(", ")
                .append(chain.heads())
                .append(" signed. ")
                .append(
                        chain.breaks().isEmpty()
                                ? "Every chain holds.\n"
                                : chain.breaks().size() + " do not hold.\n");
        return out.toString();
    }
}
