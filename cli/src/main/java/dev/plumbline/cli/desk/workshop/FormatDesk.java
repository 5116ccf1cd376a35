package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.format.CanonicalForm;
import dev.plumbline.bank.shape.ContentSchemas;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.SafeFile.NewFile;
import dev.plumbline.cli.edge.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that a person wants to be formatted, and those among them that are not.
 *
 * @param seen how many question, context and bank files there are
 * @param changed those that are not in canonical form, with the text that would be
 * @param findings why others could not be brought into it
 */
public record FormatDesk(int seen, List<NewFile> changed, Findings findings) {

    private static final int DEEPEST = 8;

    public FormatDesk {
        changed = List.copyOf(changed);
    }

    /** Looks at files and at the content files below folders; without any, at the workspace. */
    public static FormatDesk of(List<Path> paths, Surroundings surroundings) {
        Findings findings = new Findings();
        CanonicalForm form = new CanonicalForm(ContentSchemas.keyOrders(), findings);
        List<NewFile> changed = new ArrayList<>();
        int seen = 0;
        for (Path typed : files(paths, surroundings)) {
            Path place = surroundings.resolve(typed);
            byte[] bytes = SafeFile.read(place, typed);
            if (form.covers(bytes)) {
                seen++;
                Optional<String> text = form.of(typed.toString(), bytes);
                text.filter(t -> !sameBytes(t, bytes))
                        .ifPresent(t -> changed.add(new NewFile(place, typed, t)));
            } else if (paths.contains(typed)) {
                throw Refusal.usage(
                        typed + " is no question, context or bank file; only these are formatted.");
            }
        }
        return new FormatDesk(seen, changed, findings);
    }

    private static boolean sameBytes(String text, byte[] bytes) {
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    private static List<Path> files(List<Path> paths, Surroundings surroundings) {
        List<Path> files = new ArrayList<>();
        for (Path typed : paths.isEmpty() ? workspace(surroundings) : paths) {
            Path place = surroundings.resolve(typed);
            if (!Files.isDirectory(place)) {
                files.add(typed);
                continue;
            }
            try (Stream<Path> walk = Files.walk(place, DEEPEST)) {
                walk.filter(f -> f.toString().endsWith(".yaml"))
                        .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                        .map(f -> typed.resolve(place.relativize(f)).normalize())
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw Refusal.cannot("cannot read " + typed + ": " + SafeFile.why(e) + ".", e);
            }
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> workspace(Surroundings surroundings) {
        if (!Files.isRegularFile(surroundings.resolve(Path.of(ContentOptions.WORKSPACE)))) {
            throw Refusal.usage(
                    "say which files or folders: this folder is no workspace (see plumbline"
                            + " init).");
        }
        return List.of(Path.of("."));
    }
}
