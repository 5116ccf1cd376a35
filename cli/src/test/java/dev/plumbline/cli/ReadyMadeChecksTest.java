package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The GitHub Action and the hooks for pre-commit, as far as they can be looked at from here. */
class ReadyMadeChecksTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.([a-z]+) }}");
    private static final String FILE = "banks/migrations/mig-trams-at-night.yaml";

    @TempDir private Path folder = Path.of("");

    @Test
    void theActionIsACompositeOneWhoseInputsAllExist() throws IOException {
        View action = View.of(read("action.yml"));
        View runs = action.view("runs");
        List<String> used = new ArrayList<>();
        Matcher input = INPUT.matcher(Files.readString(ROOT.resolve("action.yml")));
        while (input.find()) {
            used.add(input.group(1));
        }

        assertThat(action.text("name")).isEqualTo("Plumbline");
        assertThat(action.text("description")).isNotBlank();
        for (Mapping.Entry each : action.view("inputs").entries()) {
            assertThat(View.of(each.value()).text("description")).as(each.key()).isNotBlank();
            assertThat(View.of(each.value()).text("default")).as(each.key()).isNotBlank();
            assertThat(used).contains(each.key());
        }
        assertThat(action.map("inputs").keySet()).containsAll(used);
        assertThat(runs.text("using")).isEqualTo("composite");
        for (View step : runs.views("steps")) {
            assertThat(step.has("uses") != step.has("run")).isTrue();
            assertThat(step.has("run")).isEqualTo(step.has("shell"));
        }
        assertThat(Files.isExecutable(ROOT.resolve(".ci/check-content"))).isTrue();
    }

    @Test
    void theActionLintsForGithubAndThenTests() throws Exception {
        assertThat(checked(0)).isEqualTo(0);
        assertThat(Files.readString(folder.resolve("said")))
                .isEqualTo("bank lint our content --format sarif\nbank test our content\n");
        assertThat(Files.readString(folder.resolve("out.sarif"))).isEqualTo("printed\n");
    }

    @Test
    void findingsFailTheActionAndStandInItsLogToo() throws Exception {
        assertThat(checked(1)).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("said")))
                .isEqualTo("bank lint our content --format sarif\nbank lint our content\n");
    }

    /** Runs the action's script with a program that notes how it is called and ends so. */
    private int checked(int exit) throws Exception {
        Path program = folder.resolve("program");
        Files.writeString(
                program,
                "#!/bin/sh\necho \"$*\" >> said\necho printed\nexit " + exit + "\n",
                StandardCharsets.UTF_8);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        ProcessBuilder script =
                new ProcessBuilder(
                        ROOT.resolve(".ci/check-content").toRealPath().toString(),
                        "our content",
                        "out.sarif");
        script.environment().put("PLUMBLINE", program.toAbsolutePath().toString());
        Process process =
                script.directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        return process.waitFor();
    }

    @Test
    void theHooksRunCommandsThatThereAreOnFilesThatTheyCanRead() {
        Room.in(folder).run("init", "ours");
        Room ours = Room.in(folder.resolve("ours"));
        ours.run("bank", "new", "--competency", "schema-migration", "--title", "Trams at night");
        List<View> hooks =
                View.items(read(".pre-commit-hooks.yaml")).stream().map(View::of).toList();

        assertThat(hooks).hasSize(2);
        for (View hook : hooks) {
            List<String> words = Arrays.asList(hook.text("entry").split(" ", -1));
            List<String> command = new ArrayList<>(words.subList(1, words.size()));
            command.add(FILE);
            Pattern files = Pattern.compile(hook.text("files"));
            assertThat(hook.text("name")).isEqualTo(hook.text("entry"));
            assertThat(hook.text("language")).isEqualTo("script");
            assertThat(Files.isExecutable(ROOT.resolve(words.get(0)))).isTrue();
            assertThat(files.matcher(FILE).find()).isTrue();
            assertThat(files.matcher("hiring/" + FILE).find()).isTrue();
            assertThat(files.matcher("interviews/example.yaml").find()).isFalse();
            assertThat(ours.run(command.toArray(String[]::new)).exit()).isZero();
        }
    }

    private static Node read(String name) {
        Findings findings = new Findings();
        try {
            byte[] bytes = Files.readAllBytes(ROOT.resolve(name));
            Node node = LocatedReader.read(name, bytes, findings).orElseThrow();
            assertThat(findings.sorted()).isEmpty();
            return node;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
