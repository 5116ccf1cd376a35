package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The team of docs/another-stack.md, in a folder that is not this checkout. */
class AnotherStackTest {

    private static final Path EXAMPLE = Path.of("../docs/examples/django");
    private static final String BASE = "sys-two-writers-one-balance";
    private static final String DJANGO = BASE + "-django";
    private static final String FILE = "banks/system-design/" + DJANGO + ".yaml";
    private static final String TODAY = "2026-11-28";

    @TempDir private Path folder = Path.of("");

    @Test
    void theExampleIsAddedAndEverythingIsGreen() {
        Room ours = ours();

        assertThat(ours.run("bank", "lint", "--strict", "--today", TODAY))
                .isEqualTo(
                        new Outcome(
                                0,
                                "No findings ("
                                        + (Room.shippedQuestions() + 1)
                                        + " questions, 1 opening).\n",
                                ""));
        assertThat(ours.run("bank", "test").exit()).isZero();
        assertThat(ours.run("bank", "format", "--check").out())
                .isEqualTo("0 of 2 files would change\n");
        assertThat(ours.run("plan", "--role", "senior-backend-engineer").exit()).isZero();
    }

    @Test
    void theCandidateHearsTheOtherStackAlone() {
        Outcome heard = ours().run("bank", "preview", DJANGO, "--audience", "candidate");

        assertThat(heard.exit()).isZero();
        assertThat(heard.out())
                .contains("Django", "MySQL", "select_for_update")
                .doesNotContainIgnoringCase("flask")
                .doesNotContainIgnoringCase("postgres");
    }

    @Test
    void levelsActsAndAnchorsAreTheBasesAndWhatIsAcceptedIsAdded() {
        Room ours = ours();

        String base = ours.run("bank", "show", BASE).out();
        String django = ours.run("bank", "show", DJANGO).out();

        assertThat(part(django, "Rubric")).isEqualTo(part(base, "Rubric"));
        assertThat(part(django, "Probes")).isEqualTo(part(base, "Probes"));
        assertThat(
                        part(django, "Indicators")
                                .replaceAll(" Here also: .*", "")
                                .replaceAll(" +\\n|-+\\n", "\n"))
                .isEqualTo(part(base, "Indicators").replaceAll(" +\\n|-+\\n", "\n"));
        assertThat(django)
                .contains("extends " + BASE + "@1\n")
                .contains("one step in the database. Here also: a filtered update() with F()");
    }

    @Test
    void theListSaysWhatAQuestionExtends() {
        Outcome list = ours().run("bank", "list", "--competency", "data-modeling");

        assertThat(list.out()).contains("review v1, extends " + BASE + "@1\n");
    }

    @Test
    void aPlanNeverHoldsAQuestionAndOneThatExtendsIt() {
        Room ours = ours();
        List<String> drawn = new ArrayList<>();

        for (int seed = 1; seed <= 8; seed++) {
            String plan =
                    ours.run("plan", "--role", "senior-backend-engineer", "--seed", "" + seed)
                            .out();
            assertThat(plan.split(BASE, -1)).hasSize(2);
            drawn.add(plan.contains(DJANGO) ? DJANGO : BASE);
        }

        assertThat(drawn).contains(DJANGO, BASE);
    }

    @Test
    void aReportSaysWhatAnAskedQuestionExtends() {
        Room ours =
                ours().with(
                                "interviews/django.yaml",
                                Room.shippedInterview().replace(BASE + "\n", DJANGO + "\n"));

        Outcome report =
                ours.run("report", "interviews/django.yaml", "--format", "md", "--out", "out");

        assertThat(report.exit()).isZero();
        assertThat(ours.text("out/senior-backend-c-1042.md"))
                .contains("(Django, MySQL)")
                .contains("Extends " + BASE + ", version 1, for another stack.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultOfAnExtensionIsFoundAtItsPlace(Fault fault) {
        Room ours = ours();
        ours.with(FILE, fault.in(ours.text(FILE)));

        Outcome outcome = ours.run("bank", "lint", FILE, "--today", TODAY);

        assertThat(outcome.out().replace("banks/system-design/", "").strip())
                .isEqualTo(fault.expected());
    }

    static List<Fault> faults() {
        return Fault.table("dev/plumbline/cli/extension-faults.txt");
    }

    @Test
    void aStackOfItsOwnNeedsWordsAndFactsOfItsOwn() {
        Room ours = ours().with(FILE, withoutWords());

        assertThat(ours.run("bank", "lint", FILE).out().replace("banks/system-design/", ""))
                .isEqualTo(
                        """
                        sys-two-writers-one-balance-django.yaml:4:1: error[PB-S19] the stack is not the base's, and "answer_key" is missing. Write "answer_key" for this stack.
                        sys-two-writers-one-balance-django.yaml:4:1: error[PB-S19] the stack is not the base's, and "prompt" is missing. Write "prompt" for this stack.
                        sys-two-writers-one-balance-django.yaml:4:1: error[PB-S19] the stack is not the base's, and "references" is missing. Write "references" for this stack.
                        3 errors in 1 file
                        """);
    }

    @Test
    void aPromptOfItsOwnNeedsSumsOfItsOwn() {
        Room ours =
                ours().with(
                                FILE,
                                withoutWords()
                                        + "prompt: |\n  Which of the two writers is late?\n");

        assertThat(ours.run("bank", "lint", FILE).out())
                .contains(
                        "error[PB-S19] the base's sums were checked against its own prompt, and"
                                + " \"key_checks\" is missing. Write \"key_checks\" for this"
                                + " stack.\n");
    }

    @Test
    void anExtensionIsNotExtendedAndTwoDoNotExtendEachOther() {
        String second = "banks/system-design/sys-two-writers-rails.yaml";
        String text = withoutWords().replace(DJANGO, "sys-two-writers-rails");
        Room chain = ours().with(second, text.replace(BASE + "@1", DJANGO + "@1"));

        assertThat(chain.run("bank", "lint", second).out())
                .contains(
                        ":3:10: error[PB-S17] "
                                + DJANGO
                                + " itself extends "
                                + BASE
                                + ". Extend "
                                + BASE
                                + " instead.\n");

        Room circle =
                chain.with(FILE, chain.text(FILE).replace(BASE + "@1", "sys-two-writers-rails@1"));

        assertThat(circle.run("bank", "lint").out())
                .contains(
                        DJANGO + " would extend itself",
                        "sys-two-writers-rails would extend itself");
    }

    private static String withoutWords() {
        return """
        schema: plumbline/question/1
        id: sys-two-writers-one-balance-django
        extends: sys-two-writers-one-balance@1
        stack: { django: "5.2", mysql: "8.4" }
        title: Two writers, again
        maturity: live-ready
        status: draft
        version: 1
        owner: ours
        authors: [ours]
        """;
    }

    private Room ours() {
        Room.in(folder).run("init", "ours");
        Room ours = Room.in(folder.resolve("ours"));
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
                String name = EXAMPLE.relativize(file).toString().replace('\\', '/');
                ours.with(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ours;
    }

    /** The lines under a heading, to the next one. */
    private static String part(String shown, String heading) {
        int start = shown.indexOf("\n" + heading + "\n");
        int end = shown.indexOf("\n\n", start + 2);
        return shown.substring(start, end < 0 ? shown.length() : end);
    }
}
