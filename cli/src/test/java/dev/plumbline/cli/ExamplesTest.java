package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that a help screen prints does what it says, in a workspace just made. */
class ExamplesTest {

    private static final String QUESTION =
            "our-content/banks/migrations/mig-not-null-on-a-busy-ledger.yaml";

    /** They stay until somebody ends them, or need a console's data: their own tests run them. */
    private static final Pattern OF_THE_CONSOLE = Pattern.compile("(serve|interview|log)( .*)?");

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleOfACommandRuns(String command) {
        Room outside = Room.in(folder);
        assertThat(outside.run("init", "ours").exit()).isZero();
        Room room =
                Room.in(folder.resolve("ours"))
                        .with("ratings.csv", "subject,rater,score\na,x,1\na,y,2\nb,x,3\nb,y,3\n")
                        .with("answer.txt", "I would split the update into small batches.\n")
                        .with("one.csv", "rater,item,score\na,q,1\nb,q,2\na,r,2\n")
                        .with(
                                "panel-model.yaml",
                                "schema: plumbline/panel-model/1\nprior: { mean: 0, sd: 1 }\n"
                                        + "severity_sd: 0.5\nitems:\n"
                                        + "  - { item: q, thresholds: [-1, 1] }\n"
                                        + "  - { item: r, thresholds: [0, 1.5] }\ncuts: [0]\n")
                        .with("counts.csv", "a,b,count\n1,1,3\n1,2,1\n2,2,4\n")
                        .with(
                                QUESTION,
                                Fault.resource(
                                        QUESTION.replace("our-content", "plumbline-content")));
        List<String> examples = examples(help(command));

        assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
        for (String example : examples) {
            assertThat(exit(room, example)).as(example).isZero();
        }
    }

    @Test
    void theCommandsAreThoseOfTheProgram() {
        assertThat(commands())
                .contains("", "demo", "bank", "bank lint", "plan", "explain")
                .doesNotHaveDuplicates();
    }

    /** Runs a line, after a change of folder if it begins with one, without its redirection. */
    private static int exit(Room room, String example) {
        Room in = room;
        String line = example.replaceAll(" > .*", "");
        if (line.startsWith("cd ")) {
            in = Room.in(room.folder().resolve(line.substring(3).split(" ")[0]));
            line = line.replaceFirst(".* && ", "");
        }
        return in.run(line.replaceFirst("^plumbline ", "").split(" ")).exit();
    }

    private static List<String> examples(String help) {
        return help.lines()
                .filter(line -> line.matches(" {2}(cd [^ ]+ && )?plumbline .*"))
                .map(line -> line.strip().replaceAll(" {2,}.*", ""))
                .collect(Collectors.toList());
    }

    private static String help(String command) {
        String line = (command + " --help").strip();
        return Room.in(Path.of("")).run(line.split(" ")).out();
    }

    static List<String> commands() {
        List<String> all = new ArrayList<>();
        collect("", all);
        all.removeIf(command -> OF_THE_CONSOLE.matcher(command).matches());
        return all;
    }

    /** Walks the lists of commands that the help screens print. */
    private static void collect(String command, List<String> into) {
        into.add(command);
        String help = help(command);
        int list = help.indexOf("\nCommands:\n");
        if (list >= 0) {
            help.substring(list + 11)
                    .lines()
                    .takeWhile(line -> line.startsWith("  "))
                    .filter(line -> line.matches(" {2}[a-z].*"))
                    .map(line -> line.strip().split(" ", 2)[0])
                    .forEach(name -> collect((command + " " + name).strip(), into));
        }
    }
}
