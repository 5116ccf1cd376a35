package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.lint.LintRules;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.yaml.StructureRule;
import dev.plumbline.cli.lint.LintDesk;
import dev.plumbline.cli.lint.LintPaths;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fault of each rule's kind in a copy of the bank is found by exactly that rule, where it stands.
 * The copy holds one question of the shipped bank, and accepts nothing.
 */
class InjectedFaultsTest {

    private static final String QUESTION = "banks/migrations/mig-not-null-on-a-busy-ledger.yaml";

    /** Compares two files, so its fault is injected by {@link RecordedHashTest}. */
    private static final String OF_TWO_FILES = "PB-F6";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LintPaths ALL = new LintPaths(Map.of(), List.of());

    @TempDir private static Path ground = Path.of("");

    private static Set<String> before = Set.of();

    @TempDir private Path folder = Path.of("");

    static List<InjectedFault> faults() {
        return InjectedFault.table("dev/plumbline/cli/injected-faults.txt", QUESTION);
    }

    @BeforeAll
    static void layTheGround() throws IOException {
        Room room = Room.in(ground);
        ContentSource.shipped()
                .copies("")
                .forEach(
                        (file, bytes) -> {
                            if (!file.contains("/")
                                    || file.endsWith("/bank.yaml")
                                    || file.startsWith("contexts/")
                                    || file.equals(QUESTION)) {
                                room.with(file, bytes);
                            }
                        });
        room.with("lint.yaml", room.text("lint.yaml").replaceAll("(?s)\nignore:.*", "\n"));
        before = found(ground).stream().map(InjectedFaultsTest::said).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundByExactlyItsRuleWhereItStands(InjectedFault fault) throws IOException {
        boolean copied = !Room.in(ground).files().contains(fault.file());
        InjectedFault.Faulty faulty =
                fault.in(Room.in(ground).text(copied ? QUESTION : fault.file()));
        Room.in(folder).with(fault.file(), faulty.text());

        List<String> more =
                found(ground, folder).stream()
                        .filter(finding -> !before.contains(said(finding)))
                        .map(f -> f.place().line() + ":" + f.place().column() + ": " + said(f))
                        .toList();

        assertThat(more)
                .containsExactly(
                        faulty.line()
                                + ":"
                                + faulty.column()
                                + ": ["
                                + fault.rule()
                                + "] "
                                + fault.message());
    }

    @Test
    void everyRuleHasItsFault() {
        Set<String> rules = new TreeSet<>();
        LintRules.all().forEach(rule -> rules.add(rule.facts().id()));
        Arrays.stream(StructureRule.values())
                .map(StructureRule::id)
                .filter(id -> id.startsWith("PB-S"))
                .forEach(rules::add);
        rules.addAll(List.of("PB-S2", "PB-S4", "PB-S6", "PB-S7", "PB-S16"));
        rules.addAll(List.of("PB-N6", "PB-P2", "PB-P3"));
        rules.remove(OF_TWO_FILES);

        assertThat(faults()).extracting(InjectedFault::rule).doesNotHaveDuplicates();
        assertThat(faults()).extracting(InjectedFault::rule).containsAll(rules);
    }

    private static List<Finding> found(Path... layers) throws IOException {
        ContentSource source = ContentSource.empty();
        Findings findings = new Findings();
        for (Path layer : layers) {
            source = source.overlay(layer, "", findings);
        }
        return LintDesk.of(source, ALL, TODAY, findings).findings().sorted();
    }

    private static String said(Finding finding) {
        return "[" + finding.rule() + "] " + finding.message();
    }
}
