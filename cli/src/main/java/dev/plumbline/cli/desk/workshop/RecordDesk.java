package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.HashRecords;
import dev.plumbline.bank.read.HashRecords.Recorded;
import dev.plumbline.cli.edge.SafeFile.NewFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.cli.lint.LintPaths;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The hashes of the questions that a person names, to be kept beside them. Drafts are left out, and
 * a question that contradicts its record keeps that record.
 *
 * @param questions how many have a new record
 * @param files the files of records that change
 * @param findings what kept others from being recorded
 */
public record RecordDesk(int questions, List<NewFile> files, Findings findings) {

    public RecordDesk {
        files = List.copyOf(files);
    }

    /** Looks at files and folders of content; without any, at the workspace. */
    public static RecordDesk of(List<Path> paths, Surroundings surroundings) {
        Findings findings = new Findings();
        LintPaths chosen =
                LintPaths.of(paths.isEmpty() ? List.of(Path.of(".")) : paths, surroundings);
        ContentSource source = chosen.over(ContentSource.shipped(), findings);
        Map<String, HashRecords> byRoot = new LinkedHashMap<>();
        int recorded = 0;
        for (Question question : questions(source, findings)) {
            String path = path(question);
            String shownAs = source.shownAs(path);
            if (!shownAs.startsWith("shipped:") && chosen.covers(shownAs)) {
                String root = shownAs.substring(0, shownAs.length() - path.length());
                HashRecords records =
                        byRoot.computeIfAbsent(root, r -> HashRecords.beside(source, path));
                if (isNew(question, records, source, findings)) {
                    byRoot.put(root, records.with(question));
                    recorded++;
                }
            }
        }
        return new RecordDesk(recorded, changed(byRoot, recorded, surroundings), findings);
    }

    private static List<Question> questions(ContentSource source, Findings findings) {
        return BankReader.read(source, findings)
                .map(bank -> bank.questions().values().stream())
                .orElse(Stream.empty())
                .filter(q -> q.editorial().status() != Status.DRAFT)
                .toList();
    }

    private static boolean isNew(
            Question question, HashRecords records, ContentSource source, Findings findings) {
        Recorded old = records.byId().get(question.id());
        if (old != null && old.contradicts(question)) {
            findings.error(
                    source.places(path(question)).at("version"),
                    "PB-F6",
                    "version " + old.version() + " was recorded with other words",
                    "Raise the version, then record it");
            return false;
        }
        return old == null || !old.hash().equals(question.hash());
    }

    private static String path(Question question) {
        return "banks/" + question.bank() + "/" + question.id() + ".yaml";
    }

    private static List<NewFile> changed(
            Map<String, HashRecords> byRoot, int recorded, Surroundings surroundings) {
        return recorded == 0
                ? List.of()
                : byRoot.entrySet().stream()
                        .map(
                                e -> {
                                    Path file = Path.of(e.getKey() + HashRecords.FILE);
                                    return new NewFile(
                                            surroundings.resolve(file), file, e.getValue().text());
                                })
                        .toList();
    }
}
