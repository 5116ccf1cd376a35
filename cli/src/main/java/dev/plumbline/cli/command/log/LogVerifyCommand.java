package dev.plumbline.cli.command.log;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.cli.desk.log.DataOptions;
import dev.plumbline.cli.desk.log.LogFile;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.care.DataCare;
import dev.plumbline.console.log.Chain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the chains of a log. */
@Command(
        name = "verify",
        description = {
            "Check every hash, link, sequence and signature of an exported log, or of the data",
            "folder; the first sequence that does not hold is named."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline log verify log.jsonl",
            "  plumbline log verify --data plumbline-data"
        })
public final class LogVerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "LOG.jsonl",
            description = "An exported log; without it, the data folder.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** A check in these surroundings. */
    public LogVerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Chain chain;
        if (file.isPresent()) {
            chain = new Chain();
            LogFile.read(surroundings, file.get(), chain::add);
        } else {
            chain = data.held(surroundings, DataCare::verify);
        }
        surroundings.out().print(json ? json(chain) : LogFile.text(chain));
        return chain.breaks().isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    private static String json(Chain chain) {
        List<Map<String, Object>> breaks = new ArrayList<>();
        for (Chain.Break b : chain.breaks()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("interview", b.interview());
            one.put("seq", b.sequence());
            one.put("says", b.says());
            breaks.add(one);
        }
        Map<String, Object> out = new LinkedHashMap<>(Json.object("log-verify"));
        out.put("envelopes", chain.envelopes());
        out.put("signed", chain.heads());
        out.put("ends", chain.ends());
        out.put("breaks", breaks);
        return Json.write(out);
    }
}
