package dev.plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Red lines while a question is typed, each at its place. */
class RedLineTest {

    @TempDir private static Path folder;
    private static Ours ours;
    private static Editor editor;

    @BeforeAll
    static void openTheWorkspace() throws Exception {
        ours = Ours.in(folder);
        editor = Editor.open(ours);
    }

    @AfterAll
    static void closeTheEditor() {
        editor.close();
    }

    @Test
    void aQuestionAsItIsBegunHasNone() {
        assertThat(open("mig-sound", question())).isEmpty();
    }

    @Test
    void aMisspeltKeyIsMarked() {
        assertThat(open("mig-misspelt", question().replace("\nminutes:", "\nminuts:")))
                .contains(new Mark(10, "minuts", "Property minuts is not allowed."));
    }

    @Test
    void aMissingKeyIsNamedAtTheBeginning() {
        assertThat(open("mig-missing", question().replaceFirst("\nowner:.*", "")))
                .containsExactly(new Mark(2, "s", "Missing property \"owner\"."));
    }

    @Test
    void anUnknownCompetencyIsMarkedAndTheKnownOnesAreNamed() {
        List<Mark> marks =
                open(
                        "mig-unknown",
                        question().replace("competency: schema-migration", "competency: tact"));

        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).under()).isEqualTo("tact");
        assertThat(marks.get(0).message())
                .startsWith("Value is not accepted. Valid values: ")
                .contains("\"schema-migration\"");
    }

    @Test
    void aFileWithoutTheLineThatNamesItsSchemaGetsItFromTheSettings() {
        String text = "schema: plumbline/context/1\nid: ctx-trams\ntitel: Trams at night\n";

        assertThat(editor.open("contexts/ctx-trams.yaml", text))
                .contains(new Mark(3, "titel", "Property titel is not allowed."));
    }

    @Test
    void theShippedInterviewHasNone() {
        String file = "interviews/example.yaml";

        assertThat(editor.open(file, ours.text(file))).isEmpty();
    }

    @Test
    void noShippedQuestionHasOne() throws Exception {
        List<String> seen = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Ours.root("content/banks"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = "banks/copies/" + file.getFileName();
                if (!name.endsWith("/bank.yaml")) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    assertThat(editor.open(name, text)).as(name).isEmpty();
                    seen.add(name);
                }
            }
        }

        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void aMissingServerIsAFailureAndOnePlainSentence(@TempDir Path empty) {
        assertThatThrownBy(() -> Editor.find(empty))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "These checks need the YAML language server, and it is not there: fetch it"
                                + " with \"npm ci --ignore-scripts --prefix checks/editor\", or"
                                + " start .ci/run, which does.");
    }

    private static String question() {
        return ours.text(Ours.QUESTION);
    }

    private static List<Mark> open(String id, String text) {
        return editor.open("banks/migrations/" + id + ".yaml", text);
    }
}
