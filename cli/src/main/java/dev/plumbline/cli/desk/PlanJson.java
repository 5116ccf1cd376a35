package dev.plumbline.cli.desk;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.plan.Plan;
import dev.plumbline.bank.plan.PlannedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan as JSON, schema {@code plumbline/plan/1}. What was not given is null. */
public final class PlanJson {

    private PlanJson() {}

    /** The object, in a fixed order of keys. */
    public static Map<String, @Nullable Object> of(Plan plan, PlanOptions asked) {
        Map<String, @Nullable Object> json = Json.object("plan");
        json.put("role", plan.role());
        json.put("opening", asked.opening());
        json.put("seed", asked.seed().isPresent() ? asked.seed().getAsLong() : null);
        json.put("variant", plan.variant());
        json.put("people", plan.people());
        json.put("interviewers", plan.interviewers());
        json.put("minutes", plan.minutes());
        json.put("person_hours", plan.personHours());
        json.put("weight_covered", plan.weightCovered());
        json.put(
                "sittings",
                plan.sittings().stream()
                        .map(s -> sitting(s.number(), s.minutes(), answers(s.answers())))
                        .toList());
        json.put("spares", answers(plan.spares()));
        json.put("not_asked", plan.notAsked());
        json.put("concludes", plan.concludes());
        json.put("proven", plan.proven());
        json.put("bank_hash", plan.bankHash());
        return json;
    }

    private static Map<String, Object> sitting(int number, double minutes, List<?> answers) {
        Map<String, Object> sitting = new LinkedHashMap<>();
        sitting.put("number", number);
        sitting.put("minutes", minutes);
        sitting.put("answers", answers);
        return sitting;
    }

    private static List<Map<String, Object>> answers(List<PlannedAnswer> answers) {
        return answers.stream().map(PlanJson::answer).toList();
    }

    private static Map<String, Object> answer(PlannedAnswer a) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("number", a.number());
        answer.put("question", a.question());
        answer.put("version", a.version());
        answer.put("form", a.form().word());
        answer.put("variant", a.variant());
        answer.put("competency", a.competency());
        answer.put("minutes", a.minutes());
        return answer;
    }
}
