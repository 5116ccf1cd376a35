package dev.plumbline.cli.desk;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The paths that a person wants to see findings of.
 *
 * @param roots content folders by the name that findings use
 * @param wanted beginnings of file names that are shown; empty means all
 */
public record LintPaths(Map<String, Path> roots, List<String> wanted) {

    private static final List<String> FOLDERS = List.of("banks", "contexts", "openings");

    /**
     * Finds the content folder of each path: the path itself, or the folder that holds its banks.
     */
    public static LintPaths of(List<Path> paths, Surroundings surroundings) {
        Map<String, Path> roots = new LinkedHashMap<>();
        List<String> wanted = new ArrayList<>();
        for (Path path : paths) {
            Path place = surroundings.resolve(path);
            if (!Files.exists(place)) {
                throw Refusal.cannot("cannot read " + path + ": there is no such file or folder.");
            }
            Path root = Files.isDirectory(place) ? path : rootOf(path);
            roots.put(root.toString(), surroundings.resolve(root));
            wanted.add(path.equals(Path.of(".")) ? "" : path.toString());
        }
        return new LintPaths(roots, wanted);
    }

    private static Path rootOf(Path file) {
        int names = file.getNameCount();
        for (int i = names - 1; i >= 0; i--) {
            String name = file.getName(i).toString();
            if (FOLDERS.contains(name)) {
                Path root = file.subpath(0, i == 0 ? 1 : i);
                boolean here = i == 0;
                Path start = file.getRoot();
                return here ? Path.of("") : start == null ? root : start.resolve(root);
            }
        }
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** The source with the chosen folders over it. */
    public ContentSource over(ContentSource source, Findings findings) {
        ContentSource laid = source;
        for (Map.Entry<String, Path> root : roots.entrySet()) {
            try {
                laid = laid.overlay(root.getValue(), root.getKey(), findings);
            } catch (IOException e) {
                throw Refusal.cannot(
                        "cannot read " + root.getKey() + ": " + SafeFile.why(e) + ".", e);
            }
        }
        return laid;
    }

    /** Whether findings in a file are wanted. */
    public boolean covers(String file) {
        return wanted.isEmpty() || wanted.stream().anyMatch(file::startsWith);
    }
}
