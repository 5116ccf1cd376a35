package dev.plumbline.cli.edge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands below another, made only when they are needed: describing all of them takes longer
 * than many a command runs.
 */
public final class Subcommands {

    private static final Set<List<String>> NEED_NONE = Set.of(List.of("--version"), List.of("-V"));

    private final Surroundings surroundings;
    private final Map<String, Function<List<String>, Object>> makers = new LinkedHashMap<>();

    /** None yet; all will be made in these surroundings. */
    public Subcommands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Adds a command that has no commands below it. */
    public Subcommands with(String name, Function<Surroundings, Object> maker) {
        makers.put(name, rest -> maker.apply(surroundings));
        return this;
    }

    /** Adds a command that has some; {@code maker} gets the words that follow its name. */
    public Subcommands group(String name, Function<List<String>, Object> maker) {
        makers.put(name, maker);
        return this;
    }

    /**
     * Gives {@code line} the one command that the first of {@code words} names. Where it names none
     * it gives all, in the order they were added, for the help and for the nearest right word; none
     * where only the version is asked for.
     */
    public void addTo(CommandLine line, List<String> words) {
        Optional<String> named = words.stream().findFirst().filter(makers::containsKey);
        if (NEED_NONE.contains(words)) {
            return;
        }
        makers.forEach(
                (name, maker) -> {
                    if (named.isEmpty()) {
                        line.addSubcommand(name, maker.apply(List.of()));
                    } else if (named.get().equals(name)) {
                        line.addSubcommand(name, maker.apply(words.subList(1, words.size())));
                    }
                });
    }
}
