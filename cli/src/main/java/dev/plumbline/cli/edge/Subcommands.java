package dev.plumbline.cli.edge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands below another, made only when they are needed: describing all of them takes longer
 * than many a command runs.
 */
public final class Subcommands {

    private final Map<String, Function<List<String>, Object>> makers = new LinkedHashMap<>();

    /** Adds a command; {@code maker} gets the words that follow its name. */
    public Subcommands group(String name, Function<List<String>, Object> maker) {
        makers.put(name, maker);
        return this;
    }

    /** Adds a command that has no commands below it. */
    public Subcommands with(String name, Function<Surroundings, Object> maker, Surroundings in) {
        return group(name, rest -> maker.apply(in));
    }

    /**
     * Gives {@code line} the one command that the first of {@code words} names, and all of them, in
     * the order they were added, where it names none.
     */
    public void addTo(CommandLine line, List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        if (makers.containsKey(first)) {
            add(line, first, words.subList(1, words.size()));
        } else if (!words.equals(List.of("--version"))) {
            makers.keySet().forEach(name -> add(line, name, List.of()));
        }
    }

    private void add(CommandLine line, String name, List<String> rest) {
        Function<List<String>, Object> maker = makers.get(name);
        if (maker != null) {
            line.addSubcommand(name, maker.apply(rest));
        }
    }
}
