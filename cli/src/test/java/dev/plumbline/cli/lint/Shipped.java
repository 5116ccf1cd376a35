package dev.plumbline.cli.lint;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.lint.Lint;
import dev.plumbline.bank.lint.rule.Example;
import dev.plumbline.bank.lint.rule.LintRule;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.setting.LintSettings;
import dev.plumbline.bank.lint.setting.LintSettingsReader;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Scalar;
import dev.plumbline.bank.yaml.Sequence;
import dev.plumbline.bank.yaml.YamlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipped content, with some values of one question exchanged. */
final class Shipped {

    /** The question whose copies the examples of the rules change. */
    static final String QUESTION = "banks/migrations/mig-not-null-on-a-busy-ledger.yaml";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final Path FOLDER = Path.of("..", "content");
    private static final Place NOWHERE = Place.of("");

    private final ContentSource source;

    private Shipped(ContentSource source) {
        this.source = source;
    }

    static Shipped content() {
        return in(FOLDER);
    }

    /** The shipped content with this one question, copied to a folder. */
    static Shipped question(Path folder) {
        ContentSource all = content().source;
        all.copies("")
                .forEach(
                        (file, bytes) -> {
                            boolean other =
                                    file.startsWith("banks/") && !file.endsWith("/bank.yaml");
                            if (!other || file.equals(QUESTION)) {
                                String text = new String(bytes, StandardCharsets.UTF_8);
                                write(folder.resolve(file), text);
                            }
                        });
        return in(folder);
    }

    /** What lies in a folder of content. */
    static Shipped in(Path folder) {
        return new Shipped(laid(ContentSource.empty(), folder, "content"));
    }

    /** The same with the changes of an example, in files of their own. */
    Shipped with(Example example, Path folder) {
        Map<String, Node> changed = new LinkedHashMap<>();
        for (Example.Change change : example.changes()) {
            int colon = change.path().indexOf(".yaml:");
            String file = colon < 0 ? QUESTION : change.path().substring(0, colon + 5);
            String path = colon < 0 ? change.path() : change.path().substring(colon + 6);
            if (path.isEmpty()) {
                changed.put(file, copyOf(read(QUESTION), file));
            } else {
                Node root = changed.computeIfAbsent(file, this::read);
                List<String> parts = List.of(path.split("/", -1));
                changed.put(file, put(Optional.of(root), parts, change).orElseThrow());
            }
        }
        changed.forEach((file, node) -> write(folder.resolve(file), YamlWriter.write(node)));
        return new Shipped(laid(source, folder, "changed"));
    }

    /** What some rules find beside what the settings accept. */
    Findings findings(List<LintRule> rules) {
        return findings(rules, false);
    }

    /** What some rules find, with what the settings accept. */
    Findings allFindings(List<LintRule> rules) {
        return findings(rules, true);
    }

    private Findings findings(List<LintRule> rules, boolean accepted) {
        Findings reading = new Findings();
        Optional<QuestionBank> bank = BankReader.read(source, reading);
        Optional<LintSettings> settings = LintSettingsReader.read(source, reading);
        if (bank.isEmpty() || settings.isEmpty() || !reading.isEmpty()) {
            throw new IllegalStateException("cannot be read: " + reading.sorted());
        }
        LintSettings used = accepted ? acceptingNothing(settings.get()) : settings.get();
        return new Lint(new LintedContent(source, bank.get(), used, TODAY), rules)
                .run(question -> true);
    }

    private static LintSettings acceptingNothing(LintSettings settings) {
        return new LintSettings(
                settings.limits(),
                settings.blocksDrafts(),
                settings.endOfLife(),
                List.of(),
                settings.terms());
    }

    private static Node copyOf(Node question, String file) {
        String id = file.substring(file.lastIndexOf('/') + 1, file.length() - 5);
        Example.Change renamed = new Example.Change("id", "", id);
        return put(Optional.of(question), List.of("id"), renamed).orElseThrow();
    }

    private Node read(String file) {
        return parsed(
                new String(
                        source.copies(file).getOrDefault(file, new byte[0]),
                        StandardCharsets.UTF_8));
    }

    private static Node parsed(String yaml) {
        Findings findings = new Findings();
        Optional<Node> node =
                LocatedReader.read("", yaml.getBytes(StandardCharsets.UTF_8), findings);
        if (!findings.isEmpty()) {
            throw new IllegalStateException(yaml + findings.sorted());
        }
        return node.orElseThrow();
    }

    private static Optional<Node> put(Optional<Node> at, List<String> path, Example.Change change) {
        if (path.isEmpty()) {
            return value(at, change);
        }
        String part = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (at.orElseThrow() instanceof Mapping mapping) {
            Map<String, Node> values = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> values.put(key, entry.value()));
            Optional<Node> old = Optional.ofNullable(values.get(part));
            put(old, rest, change)
                    .ifPresentOrElse(node -> values.put(part, node), () -> values.remove(part));
            return Optional.of(YamlWriter.mapping(values));
        }
        List<Node> items = new ArrayList<>(((Sequence) at.orElseThrow()).items());
        if (part.equals("+")) {
            put(Optional.empty(), rest, change).ifPresent(items::add);
        } else {
            int index = position(items, part);
            put(Optional.of(items.get(index)), rest, change)
                    .ifPresentOrElse(node -> items.set(index, node), () -> items.remove(index));
        }
        return Optional.of(new Sequence(NOWHERE, items));
    }

    private static int position(List<Node> items, String part) {
        for (int i = 0; i < items.size(); i++) {
            boolean named =
                    items.get(i) instanceof Mapping m
                            && m.value("id")
                                    .filter(v -> v instanceof Scalar s && s.text().equals(part))
                                    .isPresent();
            if (named) {
                return i;
            }
        }
        return Integer.parseInt(part);
    }

    private static Optional<Node> value(Optional<Node> old, Example.Change change) {
        String before = old.map(n -> n instanceof Scalar s ? s.text() : "").orElse("");
        if (!change.words().isEmpty()) {
            if (!before.contains(change.words())) {
                throw new IllegalStateException(change + " is not in " + before);
            }
            return Optional.of(YamlWriter.text(before.replace(change.words(), change.yaml())));
        } else if (change.yaml().contains("{old}")) {
            return Optional.of(YamlWriter.text(change.yaml().replace("{old}", before)));
        } else if (change.yaml().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                ((Mapping) parsed("value: " + change.yaml() + "\n")).value("value").orElseThrow());
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentSource laid(ContentSource source, Path folder, String shownAs) {
        try {
            return source.overlay(folder, shownAs, new Findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
