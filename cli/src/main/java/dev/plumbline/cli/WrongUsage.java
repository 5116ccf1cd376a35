package dev.plumbline.cli;

import dev.plumbline.bank.finding.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in plain words, with the nearest right word. */
final class WrongUsage {

    private WrongUsage() {}

    static String says(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), e.getCommandLine());
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), e.getCommandLine());
        }
        if (e instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice; give it once.";
        }
        Optional<ArgSpec> arg = Optional.ofNullable(e.getArgSpec());
        if (arg.isPresent() && arg.get().arity().max() == 0) {
            return name(arg.get()) + " takes no value.";
        }
        if (arg.isPresent() && e.getValue() != null) {
            return "\""
                    + e.getValue()
                    + "\" is not "
                    + kind(arg.get())
                    + ", which "
                    + name(arg.get())
                    + " takes.";
        }
        return String.valueOf(e.getMessage()).replaceAll("([^.])$", "$1.");
    }

    private static String unmatched(String word, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        if (word.startsWith("-") && word.length() > 1) {
            String option = word.split("=", 2)[0];
            List<String> known =
                    command.getCommandSpec().options().stream()
                            .map(OptionSpec::longestName)
                            .toList();
            return name + " has no option " + option + "." + near(option, known);
        }
        Collection<String> commands = command.getSubcommands().keySet();
        if (!commands.isEmpty()) {
            String near = near(word, commands);
            return "there is no command \""
                    + word
                    + "\"."
                    + (near.isEmpty() ? " Known: " + String.join(", ", commands) + "." : near);
        }
        String takes =
                String.join(
                        " and ",
                        command.getCommandSpec().positionalParameters().stream()
                                .map(ArgSpec::paramLabel)
                                .toList());
        return "\""
                + word
                + "\" is one word too many: "
                + name
                + (takes.isEmpty() ? " takes only options." : " takes " + takes + ".");
    }

    private static String near(String word, Collection<String> known) {
        String near = Nearest.didYouMean(word, known, "");
        return near.isEmpty() ? "" : " " + near.replace("\"", "");
    }

    private static String missing(List<ArgSpec> missing, CommandLine command) {
        ArgSpec first = missing.get(0);
        return first.isOption()
                ? name(first) + " needs a value: " + first.paramLabel() + "."
                : command.getCommandSpec().qualifiedName()
                        + " needs "
                        + first.paramLabel()
                        + ": "
                        + lower(String.join(" ", first.description()));
    }

    private static String lower(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String kind(ArgSpec arg) {
        List<Class<?>> numbers = List.of(Integer.class, Long.class, int.class, long.class);
        Class<?>[] inner = arg.typeInfo().getAuxiliaryTypes();
        boolean number =
                numbers.contains(arg.type()) || inner.length > 0 && numbers.contains(inner[0]);
        return number ? "a whole number" : "a value of the kind " + arg.paramLabel();
    }
}
