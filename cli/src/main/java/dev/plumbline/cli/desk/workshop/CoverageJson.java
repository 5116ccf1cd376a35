package dev.plumbline.cli.desk.workshop;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.coverage.BankCoverage;
import dev.plumbline.bank.coverage.CompetencyCoverage;
import dev.plumbline.bank.coverage.RoleCoverage;
import dev.plumbline.bank.coverage.TermRow;
import dev.plumbline.bank.coverage.TopicCoverage;
import dev.plumbline.bank.plan.UnmetDemand;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Coverage as {@code plumbline/coverage-report/1}; the cells are topic by kind by level. */
public final class CoverageJson {

    private CoverageJson() {}

    /** The object, in a fixed order of keys. */
    public static Map<String, @Nullable Object> of(BankCoverage coverage, String bankHash) {
        Map<String, @Nullable Object> json = Json.object("coverage-report");
        json.put("bank_hash", bankHash);
        json.put("tasks", coverage.tasks());
        json.put("topics", coverage.topics().stream().map(CoverageJson::topic).toList());
        json.put(
                "competencies",
                coverage.competencies().stream().map(CoverageJson::competency).toList());
        json.put("roles", coverage.roles().stream().map(CoverageJson::role).toList());
        return json;
    }

    private static Map<String, Object> topic(TopicCoverage t) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", t.topic().id());
        json.put("slug", t.topic().slug());
        json.put("bank", t.topic().bank());
        json.put("competencies", t.topic().competencies());
        json.put("min_questions", t.topic().minQuestions());
        json.put("questions", ids(t.questions()));
        json.put("drafts", ids(t.drafts()));
        json.put("cells", cells(t));
        json.put("terms", t.rows().stream().map(CoverageJson::row).toList());
        json.put("task", t.task());
        return json;
    }

    private static List<Object> cells(TopicCoverage t) {
        List<Object> cells = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int level = 1; level <= 4; level++) {
                if (t.at(kind, level) > 0) {
                    Map<String, Object> cell = new LinkedHashMap<>();
                    cell.put("kind", kind.word());
                    cell.put("level", level);
                    cell.put("questions", t.at(kind, level));
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private static Map<String, Object> row(TermRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        Optional<TermRow.Mention> mention = row.mention();
        json.put("one_of", row.terms());
        json.put("mentioned", mention.isPresent());
        json.put("term", mention.map(TermRow.Mention::term));
        json.put("by", mention.map(TermRow.Mention::by));
        json.put("question", mention.map(TermRow.Mention::question));
        return json;
    }

    private static Map<String, Object> competency(CompetencyCoverage c) {
        Map<String, Object> levels = new LinkedHashMap<>();
        for (int level = 1; level <= 4; level++) {
            levels.put(String.valueOf(level), c.at(level));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", c.competency());
        json.put("questions", ids(c.questions()));
        json.put("by_level", levels);
        json.put("task", c.task());
        return json;
    }

    private static Map<String, Object> role(RoleCoverage r) {
        List<Object> unmet = new ArrayList<>();
        for (UnmetDemand u : r.unmet()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("subject", u.subject());
            json.put("questions_short", u.questionsShort());
            json.put("says", u.says());
            json.put("remedy", u.fix());
            unmet.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", r.role());
        json.put("can_be_planned", r.unmet().isEmpty());
        json.put("unmet", unmet);
        return json;
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }
}
