package dev.plumbline.bank.plan;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.role.MinutesModel;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries every plan, and says the objective of the best one. It shares no code with the planner. */
final class BruteForce {

    /** The objective in its order, each part so that more is better. */
    record Objective(List<Double> parts) implements Comparable<Objective> {

        @Override
        public int compareTo(Objective other) {
            for (int i = 0; i < parts.size(); i++) {
                int difference = Double.compare(parts.get(i), other.parts.get(i));
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        }
    }

    /** A question and the form it is asked in. */
    record Asked(Question question, Form form) {}

    private final QuestionBank bank;
    private final RoleProfile role;
    private final PlanDemand demand;
    private final MinutesModel model;
    private final List<String> competencies;
    private Optional<Objective> best = Optional.empty();

    BruteForce(QuestionBank bank, RoleProfile role, PlanDemand demand) {
        this.bank = bank;
        this.role = role;
        this.demand = demand;
        this.model = bank.roles().minutes();
        this.competencies = List.copyOf(role.required().keySet());
    }

    Optional<Objective> bestFree() {
        free(0, new ArrayList<>());
        return best;
    }

    Optional<Objective> bestOfProfile() {
        profile(role.sittings().stream().flatMap(List::stream).toList(), new ArrayList<>());
        return best;
    }

    /** The objective of a plan that was found. */
    Objective of(Plan plan) {
        List<Asked> asked =
                plan.answers().stream()
                        .map(a -> new Asked(bank.question(a.question()).orElseThrow(), a.form()))
                        .toList();
        return objective(asked, plan.sittings().size());
    }

    /** Whether a plan keeps to everything that is never broken. */
    boolean keepsTo(Plan plan) {
        List<Asked> asked = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (PlannedSitting sitting : plan.sittings()) {
            for (PlannedAnswer answer : sitting.answers()) {
                Asked one =
                        new Asked(bank.question(answer.question()).orElseThrow(), answer.form());
                if (!isNew(one, asked) || !usable(answer.competency()).contains(one)) {
                    return false;
                }
                asked.add(one);
                at.add(sitting.number() - 1);
            }
        }
        int[] sittings = at.stream().mapToInt(Integer::intValue).toArray();
        return holds(asked, sittings, plan.sittings().size())
                && minutes(asked, plan.sittings().size()) == plan.minutes()
                && plan.minutes() <= demand.minutes().orElse(Integer.MAX_VALUE);
    }

    private void free(int competency, List<Asked> chosen) {
        if (competency == competencies.size()) {
            boolean light =
                    best.isPresent() && objective(chosen, 1).parts.get(0) < best.get().parts.get(0);
            if (!light) {
                sittingsOf(chosen).ifPresent(count -> keep(objective(chosen, count)));
            }
            return;
        }
        String id = competencies.get(competency);
        if (!role.must().containsKey(id)) {
            free(competency + 1, chosen);
        }
        int answers = role.must().containsKey(id) ? bank.roles().rule().minAnswersPerMust() : 1;
        pick(usable(id), 0, answers, chosen, competency);
    }

    private void pick(List<Asked> from, int at, int open, List<Asked> chosen, int competency) {
        if (open == 0) {
            free(competency + 1, chosen);
            return;
        }
        for (int i = at; i < from.size(); i++) {
            if (isNew(from.get(i), chosen)) {
                chosen.add(from.get(i));
                pick(from, i + 1, open - 1, chosen, competency);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private void profile(List<Slot> slots, List<Asked> chosen) {
        if (chosen.size() == slots.size()) {
            int at = 0;
            for (List<Slot> sitting : role.sittings()) {
                if (minutes(chosen.subList(at, at + sitting.size()), 1) > model.maxSitting()) {
                    return;
                }
                at += sitting.size();
            }
            keep(objective(chosen, role.sittings().size()));
            return;
        }
        Slot slot = slots.get(chosen.size());
        for (Asked asked : usable(slot.competency())) {
            if (asked.form == slot.form() && isNew(asked, chosen)) {
                chosen.add(asked);
                profile(slots, chosen);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static boolean isNew(Asked asked, List<Asked> chosen) {
        return chosen.stream()
                .noneMatch(
                        c ->
                                c.question.equals(asked.question)
                                        && c.form.isTwin() == asked.form.isTwin());
    }

    private List<Asked> usable(String competency) {
        List<Asked> usable = new ArrayList<>();
        for (Question question : bank.questions().values()) {
            for (Form form : question.forms()) {
                List<Integer> levels = question.as(form).levels();
                int required = role.required().get(competency);
                if (question.competency().equals(competency)
                        && question.editorial().status() != Status.RETIRED
                        && levels.contains(required)
                        && levels.contains(role.must().getOrDefault(competency, required))) {
                    usable.add(new Asked(question, form));
                }
            }
        }
        return usable;
    }

    private double minutes(List<Asked> asked, int sittings) {
        double minutes = sittings * (model.opening() + model.closing());
        for (Asked a : asked) {
            double place = model.of(a.form) + model.settlePerAnswer();
            int own = a.question.as(a.form).minutes();
            minutes += own <= place ? place : own + model.settlePerAnswer();
        }
        return minutes;
    }

    /** The fewest sittings, or those asked for, that hold the answers. */
    private Optional<Integer> sittingsOf(List<Asked> asked) {
        int from = demand.sittings().orElse(1);
        int to = demand.sittings().orElse(asked.size());
        for (int count = from; count <= to; count++) {
            double most = demand.minutes().orElse(count * (int) model.maxSitting());
            if (minutes(asked, count) <= most && holds(asked, new int[asked.size()], 0, count)) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }

    private boolean holds(List<Asked> asked, int[] at, int next, int count) {
        if (next == asked.size()) {
            return holds(asked, at, count);
        }
        for (int sitting = 0; sitting < count; sitting++) {
            at[next] = sitting;
            if (holds(asked, at, next + 1, count)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(List<Asked> asked, int[] at, int count) {
        for (int sitting = 0; sitting < count; sitting++) {
            List<Asked> own = new ArrayList<>();
            for (int i = 0; i < at.length; i++) {
                if (at[i] == sitting) {
                    own.add(asked.get(i));
                }
            }
            if (own.isEmpty() || minutes(own, 1) > model.maxSitting()) {
                return false;
            }
        }
        for (String must : role.must().keySet()) {
            Set<Integer> heard = new HashSet<>();
            for (int i = 0; i < at.length; i++) {
                if (asked.get(i).question.competency().equals(must)) {
                    heard.add(at[i]);
                }
            }
            if (heard.size() * demand.people() < bank.roles().rule().minRatersPerMust()) {
                return false;
            }
        }
        return true;
    }

    private Objective objective(List<Asked> asked, int sittings) {
        Set<String> covered = new HashSet<>();
        Set<String> questions = new HashSet<>();
        Set<Kind> kinds = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        int repeats = 0;
        for (Asked a : asked) {
            covered.add(a.question.competency());
            questions.add(a.question.id());
            boolean own = a.form.isTwin() != (a.question.kind() == Kind.BEHAVIOURAL);
            kinds.add(own ? Kind.BEHAVIOURAL : a.form.isTwin() ? Kind.SCENARIO : a.question.kind());
            if (!a.question.topics().isEmpty() && !subjects.add(a.question.topics().get(0))) {
                repeats++;
            }
            Optional<String> context = a.question.context().filter(c -> !own);
            if (context.isPresent() && !subjects.add("context " + context.get())) {
                repeats++;
            }
        }
        double weight = covered.stream().mapToInt(c -> role.parts().getOrDefault(c, 1)).sum();
        return new Objective(
                Arrays.asList(
                        weight,
                        (double) -sittings,
                        (double) -(asked.size() - questions.size()),
                        (double) kinds.size(),
                        (double) -repeats,
                        -minutes(asked, sittings)));
    }

    private void keep(Objective objective) {
        if (best.isEmpty() || objective.compareTo(best.get()) > 0) {
            best = Optional.of(objective);
        }
    }
}
