package dev.plumbline.console.serve;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.plan.Infeasible;
import dev.plumbline.bank.plan.Plan;
import dev.plumbline.bank.plan.PlanDemand;
import dev.plumbline.bank.plan.PlanResult;
import dev.plumbline.bank.plan.PlannedAnswer;
import dev.plumbline.bank.plan.PlannedSitting;
import dev.plumbline.bank.plan.Planner;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.console.opening.LiveOpening;
import dev.plumbline.console.opening.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Draws the plan of a new opening. */
final class OpeningPlanner {

    private final QuestionBank bank;

    OpeningPlanner(QuestionBank bank) {
        this.bank = bank;
    }

    LiveOpening plan(String id, View asked) {
        RoleProfile role =
                bank.roles()
                        .profile(asked.text("role"))
                        .orElseThrow(
                                () ->
                                        new Fault(
                                                400,
                                                "There is no role " + asked.text("role") + ".",
                                                "Choose one of the list."));
        PlanDemand demand =
                new PlanDemand(
                        OptionalInt.of(asked.whole("minutes")),
                        asked.whole("people"),
                        OptionalInt.of(asked.whole("sittings")),
                        asked.whole("seed", 0),
                        !asked.has("seed"));
        PlanResult result = new Planner(bank).plan(role, demand);
        if (result instanceof Infeasible infeasible) {
            throw noPlan(infeasible);
        }
        return new LiveOpening(
                id,
                asked.text("title"),
                role.id(),
                asked.whole("minutes"),
                asked.whole("sittings"),
                asked.whole("people"),
                asked.flag("suggests_next", false),
                slots((Plan) result, role));
    }

    private static Fault noPlan(Infeasible infeasible) {
        return new Fault(
                409,
                "No plan: "
                        + infeasible.unmet().stream()
                                .map(u -> Answers.sentence(u.says()))
                                .collect(Collectors.joining(" ")),
                infeasible.unmet().stream()
                        .map(u -> u.fix())
                        .filter(f -> !f.isEmpty())
                        .map(Answers::sentence)
                        .collect(Collectors.joining(" ")));
    }

    private static List<Slot> slots(Plan plan, RoleProfile role) {
        List<Slot> slots = new ArrayList<>();
        for (PlannedSitting sitting : plan.sittings()) {
            sitting.answers().forEach(a -> slots.add(slot(a, sitting.number(), role, false)));
        }
        int last = plan.sittings().size();
        plan.spares().forEach(a -> slots.add(slot(a, last, role, true)));
        return slots;
    }

    private static Slot slot(PlannedAnswer a, int sitting, RoleProfile role, boolean spare) {
        return new Slot(
                a.number(),
                a.question(),
                a.form().word(),
                a.variant(),
                sitting,
                (int) Math.ceil(a.minutes()),
                role.must().containsKey(a.competency()),
                spare);
    }
}
