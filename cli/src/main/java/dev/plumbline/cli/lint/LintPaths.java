package dev.plumbline.cli.lint;

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
 * @param wanted files and folders whose findings are shown; empty means all
 */
public record LintPaths(Map<String, Path> roots, List<String> wanted) {

    /**
     * Finds the content folder of each path: the path itself, or the folder that holds its banks.
     */
    public static LintPaths of(List<Path> paths, Surroundings surroundings) {
        Map<String, Path> roots = new LinkedHashMap<>();
        List<String> wanted = new ArrayList<>();
        for (Path typed : paths) {
            Path place = surroundings.resolve(typed);
            if (!Files.exists(place)) {
                throw Refusal.cannot("cannot read " + typed + ": there is no such file or folder.");
            }
            Path path = typed.normalize();
            Path root = Files.isDirectory(place) && !isPart(path) ? path : rootOf(path);
            if (!Files.isDirectory(place)) {
                refuseOther(path);
            }
            roots.put(root.toString(), surroundings.resolve(root));
            wanted.add(path.toString());
        }
        return new LintPaths(roots, wanted);
    }

    private static void refuseOther(Path file) {
        if (!file.toString().endsWith(".yaml")) {
            throw Refusal.usage(file + " is no content file; those end with .yaml.");
        }
        Path folder = file.getParent();
        if (folder != null && folder.endsWith("interviews")) {
            throw Refusal.usage(
                    "an interview is checked when it is read: plumbline evaluate " + file);
        }
    }

    /** Whether the path names a folder within content, such as banks or one bank. */
    private static boolean isPart(Path folder) {
        Path parent = folder.getParent();
        return ContentSource.FOLDERS.stream().anyMatch(folder::endsWith)
                || parent != null && parent.endsWith("banks");
    }

    private static Path rootOf(Path file) {
        int names = file.getNameCount();
        for (int i = names - 1; i >= 0; i--) {
            String name = file.getName(i).toString();
            if (ContentSource.FOLDERS.contains(name)) {
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
        return wanted.isEmpty() || wanted.stream().anyMatch(name -> isIn(name, file));
    }

    private static boolean isIn(String name, String file) {
        return name.isEmpty() || file.equals(name) || file.startsWith(name + "/");
    }
}
