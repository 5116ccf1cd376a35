package dev.plumbline.cli.fix;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.format.CanonicalForm;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.HashRecords;
import dev.plumbline.bank.read.OpeningReader;
import dev.plumbline.bank.shape.ContentSchemas;
import dev.plumbline.cli.desk.Schemas;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.SafeFile.NewFile;
import dev.plumbline.cli.lint.LintPaths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a person names, with their slips mended: an unknown key or id that is near to one
 * known one alone, the first line that an editor reads the schema from, and the canonical form. A
 * question in a recorded version is left as it is. Nothing is written here.
 *
 * @param changed files with the text that would be
 * @param says what would change, line by line
 */
public record FixDesk(List<NewFile> changed, String says) {

    private static final int DEEPEST = 8;
    private static final String MODELINE = "# yaml-language-server: $schema=";
    private static final Pattern KIND =
            Pattern.compile("(?m)^schema:\\s*[\"']?plumbline/([a-z-]+)/[0-9]+");

    public FixDesk {
        changed = List.copyOf(changed);
    }

    /**
     * Looks at the content files of the chosen folders.
     *
     * @param found takes what is wrong with the content as it is
     */
    public static FixDesk of(LintPaths chosen, ContentSource source, Findings found) {
        new OpeningReader(source, found).all(BankReader.read(source, found));
        List<NewFile> changed = new ArrayList<>();
        StringBuilder says = new StringBuilder();
        for (Map.Entry<String, Path> root : chosen.roots().entrySet()) {
            for (String path : files(root.getKey(), root.getValue())) {
                Path shownAs = Path.of(root.getKey()).resolve(path).normalize();
                if (chosen.covers(shownAs.toString())) {
                    Path place = root.getValue().resolve(path);
                    byte[] bytes = SafeFile.read(place, shownAs);
                    String before = new String(bytes, StandardCharsets.UTF_8);
                    String after = mended(before, shownAs, root.getValue(), path, found);
                    boolean same = Arrays.equals(after.getBytes(StandardCharsets.UTF_8), bytes);
                    if (!same && recorded(source, path, bytes)) {
                        says.append(shownAs).append(" is left: its version is recorded\n");
                    } else if (!same) {
                        changed.add(new NewFile(place, shownAs, after));
                        says.append(shownAs).append('\n');
                        LineDiff.of(before, after).forEach(line -> says.append(line).append('\n'));
                    }
                }
            }
        }
        return new FixDesk(changed, says.toString());
    }

    /** How many files change, or would, in words. */
    public String summary(boolean written) {
        return Figures.count(changed.size(), "file", "files")
                + (written ? " changed" : " would change");
    }

    private static List<String> files(String shownAs, Path root) {
        List<String> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
            walk.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .filter(FixDesk::isContent)
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            throw Refusal.cannot("cannot read " + shownAs + ": " + SafeFile.why(e) + ".", e);
        }
        return files;
    }

    private static boolean isContent(String path) {
        String top = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        return path.endsWith(".yaml") && (top.isEmpty() || ContentSource.FOLDERS.contains(top));
    }

    private static boolean recorded(ContentSource source, String path, byte[] bytes) {
        String id = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
        HashRecords.Recorded record = HashRecords.beside(source, path).byId().get(id);
        return record != null && record.hash().equals(Hash.of(bytes));
    }

    private static String mended(
            String before, Path shownAs, Path root, String path, Findings found) {
        List<String> lines = new ArrayList<>(List.of(before.split("\n", -1)));
        found.sorted().stream()
                .filter(f -> f.place().file().equals(shownAs.toString()))
                .sorted(Comparator.comparing(Finding::place).reversed())
                .flatMap(f -> Misspelling.of(f).stream())
                .distinct()
                .forEach(slip -> slip.mend(lines));
        String spelled = modeline(root, path, String.join("\n", lines)) + String.join("\n", lines);
        byte[] bytes = spelled.getBytes(StandardCharsets.UTF_8);
        CanonicalForm form = new CanonicalForm(ContentSchemas.keyOrders(), new Findings());
        Optional<String> canonical =
                form.covers(bytes) ? form.of(shownAs.toString(), bytes) : Optional.empty();
        return canonical.orElse(spelled);
    }

    /** The line that is missing, where the folder holds the schema of the file's kind. */
    private static String modeline(Path root, String path, String text) {
        Matcher kind = KIND.matcher(text);
        if (text.contains(MODELINE) || text.startsWith("\uFEFF") || !kind.find()) {
            return "";
        }
        String schema = "schema/" + Schemas.file(kind.group(1));
        long folders = path.chars().filter(c -> c == '/').count();
        return Files.isRegularFile(root.resolve(schema))
                ? MODELINE + "../".repeat((int) folders) + schema + "\n"
                : "";
    }
}
