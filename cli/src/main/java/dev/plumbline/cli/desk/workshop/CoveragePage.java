package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.coverage.BankCoverage;
import dev.plumbline.bank.coverage.CompetencyCoverage;
import dev.plumbline.bank.coverage.RoleCoverage;
import dev.plumbline.bank.coverage.TopicCoverage;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.report.render.PlainPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Coverage as a page: tasks first, then topic by level by kind. */
public final class CoveragePage {

    private static final int LEVELS = 4;

    private CoveragePage() {}

    /** The whole page. */
    public static String of(BankCoverage coverage, String bankHash) {
        PlainPage page =
                new PlainPage(
                        "What the banks cover",
                        "Questions in review or approved count. Bank "
                                + Hash.brief(bankHash)
                                + ".");
        page.list("Tasks", coverage.tasks());
        page.table(
                "Topics",
                heads("Topic", "Questions", "Terms"),
                coverage.topics().stream().map(CoveragePage::topic).toList());
        List<String> kinds = new ArrayList<>(List.of("Topic"));
        Arrays.stream(Kind.values()).map(Kind::word).forEach(kinds::add);
        page.table(
                "Levels told apart, by kind of question",
                kinds,
                coverage.topics().stream().map(CoveragePage::kinds).toList());
        page.table(
                "Competencies",
                heads("Competency", "Questions"),
                coverage.competencies().stream().map(CoveragePage::competency).toList());
        page.table(
                "Roles",
                List.of("Role", "Plan"),
                coverage.roles().stream().map(CoveragePage::role).toList());
        return page.html();
    }

    private static List<String> heads(String... first) {
        List<String> heads = new ArrayList<>(Arrays.asList(first));
        for (int level = 1; level <= LEVELS; level++) {
            heads.add("Level " + level);
        }
        return heads;
    }

    private static List<String> levels(List<String> first, IntUnaryOperator at) {
        List<String> cells = new ArrayList<>(first);
        for (int level = 1; level <= LEVELS; level++) {
            int n = at.applyAsInt(level);
            cells.add(n == 0 ? "–" : String.valueOf(n));
        }
        return cells;
    }

    private static List<String> topic(TopicCoverage t) {
        return levels(
                List.of(
                        name(t),
                        t.questions().size() + " of " + t.topic().minQuestions(),
                        CoverageText.terms(t)),
                t::at);
    }

    /** One cell for each kind: the levels that its questions tell apart, with their number. */
    private static List<String> kinds(TopicCoverage t) {
        List<String> cells = new ArrayList<>(List.of(name(t)));
        for (Kind kind : Kind.values()) {
            List<String> levels = new ArrayList<>();
            for (int level = 1; level <= LEVELS; level++) {
                int n = t.at(kind, level);
                if (n > 0) {
                    levels.add("L" + level + " × " + n);
                }
            }
            cells.add(levels.isEmpty() ? "–" : String.join(", ", levels));
        }
        return cells;
    }

    private static List<String> competency(CompetencyCoverage c) {
        return levels(List.of(c.competency(), String.valueOf(c.questions().size())), c::at);
    }

    private static List<String> role(RoleCoverage r) {
        return List.of(r.role(), r.task().orElse("can be drawn"));
    }

    private static String name(TopicCoverage t) {
        return t.topic().id() + " " + t.topic().slug();
    }
}
