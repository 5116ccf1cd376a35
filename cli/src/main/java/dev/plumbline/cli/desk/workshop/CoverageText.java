package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.coverage.BankCoverage;
import dev.plumbline.bank.coverage.CompetencyCoverage;
import dev.plumbline.bank.coverage.RoleCoverage;
import dev.plumbline.bank.coverage.TopicCoverage;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.cli.edge.Style;
import dev.plumbline.cli.edge.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Coverage as tables for a terminal, followed by the gaps as tasks. */
public final class CoverageText {

    private CoverageText() {}

    /** Topics, competencies, roles, tasks. */
    public static String of(BankCoverage coverage, boolean colour) {
        StringBuilder out = new StringBuilder();
        part(out, "Topics", topics(coverage.topics()), colour);
        part(out, "Competencies", competencies(coverage.competencies()), colour);
        part(out, "Roles", roles(coverage.roles()), colour);
        List<String> tasks = coverage.tasks();
        StringBuilder list = new StringBuilder();
        tasks.forEach(t -> list.append("- ").append(t).append('\n'));
        part(
                out,
                tasks.isEmpty() ? "No gaps" : Figures.count(tasks.size(), "task", "tasks"),
                list.toString(),
                colour);
        return out.toString();
    }

    /** The kinds of the questions with their number, for example {@code design 2, scenario 1}. */
    static String kinds(TopicCoverage topic) {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long n = topic.questions().stream().filter(q -> q.kind() == kind).count();
            if (n > 0) {
                kinds.add(kind.word() + " " + n);
            }
        }
        return String.join(", ", kinds);
    }

    /** How many rows of terms are mentioned, and how many of these only by a synonym. */
    static String terms(TopicCoverage topic) {
        int rows = topic.rows().size();
        long synonyms =
                topic.rows().stream()
                        .filter(r -> r.mention().filter(m -> m.bySynonym()).isPresent())
                        .count();
        return rows
                - topic.unmentioned().size()
                + " of "
                + rows
                + (synonyms == 0 ? "" : ", " + synonyms + " by synonym");
    }

    private static String topics(List<TopicCoverage> topics) {
        TextTable table =
                new TextTable(
                        "Topic", "Name", "Questions", "L1", "L2", "L3", "L4", "Kinds", "Terms");
        for (TopicCoverage t : topics) {
            table.row(
                    t.topic().id(),
                    t.topic().slug(),
                    t.questions().size() + " of " + t.topic().minQuestions(),
                    number(t.at(1)),
                    number(t.at(2)),
                    number(t.at(3)),
                    number(t.at(4)),
                    kinds(t),
                    terms(t));
        }
        return table.lines();
    }

    private static String competencies(List<CompetencyCoverage> competencies) {
        TextTable table = new TextTable("Competency", "Questions", "L1", "L2", "L3", "L4");
        for (CompetencyCoverage c : competencies) {
            table.row(
                    c.competency(),
                    String.valueOf(c.questions().size()),
                    number(c.at(1)),
                    number(c.at(2)),
                    number(c.at(3)),
                    number(c.at(4)));
        }
        return table.lines();
    }

    private static String roles(List<RoleCoverage> roles) {
        TextTable table = new TextTable("Role", "Plan");
        for (RoleCoverage r : roles) {
            table.row(r.role(), r.unmet().isEmpty() ? "can be drawn" : "cannot be drawn");
        }
        return table.lines();
    }

    private static String number(int n) {
        return n == 0 ? "-" : String.valueOf(n);
    }

    private static void part(StringBuilder out, String title, String lines, boolean colour) {
        out.append(out.isEmpty() ? "" : "\n")
                .append(Style.STRONG.of(title, colour))
                .append('\n')
                .append(lines);
    }
}
