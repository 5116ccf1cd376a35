package dev.plumbline.cli.desk;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of one team's own content and interviews. */
public final class Workspace {

    private static final String README =
            """
            # Our interviews

            This folder lies over the content that Plumbline ships. Commands that run in it see both.

            - `banks/BANK/ID.yaml`: our own questions; a file with the path of a shipped one stands in its place
            - `contexts/ID.yaml`: briefings that several questions share
            - `role-profiles.yaml`: our own roles, or changed ones (a profile with a shipped id replaces it)
            - `openings/ID.yaml`: what all candidates for one role share; an interview names it in `opening`
            - `interviews/`: interview files; `example.yaml` is the shipped one
            - `schema/`: what an editor needs for completion and hover text; `plumbline bank schema --out schema` writes
              it anew when you have added a bank, a competency, a topic or a context

            Try:

                plumbline bank list
                plumbline bank lint
                plumbline plan --role senior-backend-engineer --out interviews/next.yaml
                plumbline report interviews/example.yaml
            """;

    private static final String MODELINE =
            "# yaml-language-server: $schema=../schema/interview.schema.json\n";

    private Workspace() {}

    /** What lies in a workspace, by name, each in a few words. */
    public static Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("README.md", "what goes where");
        contents.put("banks/", "your questions");
        contents.put("contexts/", "your shared briefings");
        contents.put("openings/", "what all candidates for one role share");
        contents.put("interviews/example.yaml", "the shipped interview, to try things on");
        contents.put("schema/", "for completion in an editor");
        return contents;
    }

    /** Makes a workspace in a folder that is new or empty. */
    public static void make(Path folder, Path shownAs) {
        if (Files.isRegularFile(folder)) {
            throw Refusal.cannot(shownAs + " is a file. Name a folder that is new or empty.");
        }
        try {
            if (Files.isDirectory(folder) && !isEmpty(folder)) {
                throw Refusal.cannot(
                        shownAs
                                + " is not empty. Name a folder that is new or empty; nothing was"
                                + " changed.");
            }
            Files.createDirectories(folder.resolve("banks"));
            Files.createDirectories(folder.resolve("contexts"));
            Files.createDirectories(folder.resolve("openings"));
        } catch (IOException e) {
            throw Refusal.cannot("cannot make " + shownAs + ": " + SafeFile.why(e) + ".", e);
        }
        files().forEach(
                        (name, text) ->
                                SafeFile.write(folder.resolve(name), shownAs.resolve(name), text));
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", README);
        files.put("interviews/example.yaml", MODELINE + shipped(InterviewDesk.SHIPPED));
        Schemas.all(ContentSource.shipped(), new Findings())
                .forEach((kind, schema) -> files.put("schema/" + Schemas.file(kind), schema));
        files.put(".vscode/settings.json", settings());
        files.put(ContentOptions.WORKSPACE, "schema: plumbline/workspace/1\n");
        return files;
    }

    private static String settings() {
        return """
        {
          "yaml.schemaStore.enable": false,
          "yaml.schemas": {
            "./schema/question.schema.json": "banks/*/*-*.yaml",
            "./schema/bank.schema.json": "banks/*/bank.yaml",
            "./schema/context.schema.json": "contexts/*.yaml",
            "./schema/competencies.schema.json": "competencies.yaml",
            "./schema/coverage.schema.json": "coverage.yaml",
            "./schema/lexicon.schema.json": "lexicon.yaml",
            "./schema/lint.schema.json": "lint.yaml",
            "./schema/lint-terms.schema.json": "lint-terms.yaml",
            "./schema/model.schema.json": "model.yaml",
            "./schema/role-profiles.schema.json": "role-profiles.yaml",
            "./schema/opening.schema.json": "openings/*.yaml",
            "./schema/interview.schema.json": "interviews/*.yaml"
          }
        }
        """;
    }

    private static String shipped(String path) {
        byte[] bytes = ContentSource.shipped().copies(path).get(path);
        if (bytes == null) {
            throw new IllegalStateException("the shipped content has no " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
