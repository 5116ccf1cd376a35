package dev.plumbline.bank.plan;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.plan.UnmetDemand.Demand;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says which demands fail that no choice of questions can heal: people, and questions the bank does
 * not have.
 */
final class Shortfalls {

    private final RoleProfile role;
    private final PlainRule rule;
    private final int people;
    private final Map<String, List<Candidate>> candidates;
    private final List<UnmetDemand> unmet = new ArrayList<>();

    /** The candidates are those of each competency of the role, in any order. */
    Shortfalls(
            RoleProfile role, PlainRule rule, int people, Map<String, List<Candidate>> candidates) {
        this.role = role;
        this.rule = rule;
        this.people = people;
        this.candidates = candidates;
    }

    /** In how many sittings each must has to be heard, so that enough people hear it. */
    static int apart(RoleProfile role, PlainRule rule, int people) {
        return role.must().isEmpty()
                ? 1
                : Math.max(1, -Math.floorDiv(-rule.minRatersPerMust(), people));
    }

    /** For a plan whose places are free. */
    List<UnmetDemand> ofFree(OptionalInt sittings) {
        int apart = apart(role, rule, people);
        int most = sittings.orElse(rule.minAnswersPerMust());
        if (apart > Math.min(most, rule.minAnswersPerMust())) {
            people("in " + Figures.count(most, "sitting", "sittings"), most);
        }
        for (String must : role.must().keySet()) {
            int have =
                    (int)
                            candidates.getOrDefault(must, List.of()).stream()
                                    .map(Shortfalls::talk)
                                    .distinct()
                                    .count();
            int lacking = rule.minAnswersPerMust() - have;
            if (lacking > 0) {
                questions(
                        must,
                        lacking,
                        must
                                + " is a must and needs "
                                + Figures.count(rule.minAnswersPerMust(), "answer", "answers"),
                        Optional.empty());
            }
        }
        return List.copyOf(unmet);
    }

    /** For the profile's own sittings. */
    List<UnmetDemand> ofProfile(Map<String, List<Block.Place>> places) {
        for (String must : role.must().keySet()) {
            List<Block.Place> own = places.getOrDefault(must, List.of());
            long heard = own.stream().map(Block.Place::sitting).distinct().count();
            if (!own.isEmpty() && heard < apart(role, rule, people)) {
                people(
                        "in the "
                                + Figures.count((int) heard, "sitting", "sittings")
                                + " that ask "
                                + must,
                        (int) heard);
                break;
            }
        }
        for (String must : role.must().keySet()) {
            int asked = places.getOrDefault(must, List.of()).size();
            if (asked < rule.minAnswersPerMust()) {
                unmet.add(
                        new UnmetDemand(
                                Demand.SITTINGS,
                                must,
                                OptionalDouble.empty(),
                                OptionalInt.empty(),
                                must
                                        + " is a must and needs "
                                        + Figures.count(
                                                rule.minAnswersPerMust(), "answer", "answers")
                                        + "; the sittings of "
                                        + role.id()
                                        + " ask it "
                                        + times(asked)
                                        + ".",
                                "Add it to the sittings of the role profile, or give minutes to"
                                        + " have the places chosen."));
            }
        }
        places.forEach(this::questionsFor);
        return List.copyOf(unmet);
    }

    private void people(String where, int sittings) {
        unmet.add(
                new UnmetDemand(
                        Demand.PEOPLE,
                        role.id(),
                        OptionalDouble.empty(),
                        OptionalInt.empty(),
                        "Each must is to be heard by "
                                + Figures.count(rule.minRatersPerMust(), "person", "people")
                                + "; "
                                + Figures.count(people, "person", "people")
                                + " "
                                + where
                                + (people * sittings == 1 ? " makes " : " make ")
                                + people * sittings
                                + ".",
                        "Have "
                                + rule.minRatersPerMust()
                                + " people in each sitting, or more sittings with somebody else in"
                                + " each."));
    }

    /**
     * Forms of one competency compete for its questions, so places are matched with what can fill
     * them.
     */
    private void questionsFor(String competency, List<Block.Place> places) {
        Map<String, Integer> taken = new TreeMap<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (!augment(competency, places, i, taken, new HashSet<>())) {
                open.add(i);
            }
        }
        TreeSet<Form> forms = new TreeSet<>();
        open.forEach(i -> forms.add(places.get(i).form().orElseThrow()));
        for (Form form : forms) {
            long lacking =
                    open.stream().filter(i -> places.get(i).form().orElseThrow() == form).count();
            long asked = places.stream().filter(p -> p.form().orElseThrow() == form).count();
            questions(
                    competency,
                    (int) lacking,
                    "the sittings of "
                            + role.id()
                            + " ask "
                            + competency
                            + " "
                            + times((int) asked)
                            + " in the "
                            + form.word()
                            + " form",
                    Optional.of(form));
        }
    }

    private boolean augment(
            String competency,
            List<Block.Place> places,
            int place,
            Map<String, Integer> taken,
            Set<String> tried) {
        for (Candidate candidate : candidates.getOrDefault(competency, List.of())) {
            String talk = talk(candidate);
            if (places.get(place).form().orElseThrow() == candidate.form() && tried.add(talk)) {
                Integer holder = taken.get(talk);
                if (holder == null || augment(competency, places, holder, taken, tried)) {
                    taken.put(talk, place);
                    return true;
                }
            }
        }
        return false;
    }

    private void questions(String competency, int lacking, String needs, Optional<Form> form) {
        List<Candidate> usable =
                candidates.getOrDefault(competency, List.of()).stream()
                        .filter(c -> form.map(f -> f == c.form()).orElse(true))
                        .toList();
        List<String> ids = usable.stream().map(Candidate::id).distinct().sorted().toList();
        String have =
                ids.isEmpty()
                        ? "no question"
                        : Figures.count(ids.size(), "question", "questions")
                                + " ("
                                + listed(ids)
                                + ")";
        String says =
                capital(needs)
                        + "; the bank has "
                        + have
                        + reaching(competency, ids.size() > 1)
                        + form.map(f -> " in that form").orElse("")
                        + ": "
                        + lacking
                        + (lacking == 1 ? " is" : " are")
                        + " missing.";
        boolean twinHelps =
                form.isEmpty() && usable.stream().anyMatch(c -> c.question().twin().isEmpty());
        String fix =
                "Add "
                        + Figures.count(lacking, "question", "questions")
                        + reaching(competency, lacking > 1)
                        + form.map(f -> " and can be asked in the " + f.word() + " form").orElse("")
                        + (twinHelps ? ", or a twin to one there is." : ".");
        unmet.add(
                new UnmetDemand(
                        Demand.QUESTIONS,
                        competency,
                        OptionalDouble.empty(),
                        OptionalInt.of(lacking),
                        says,
                        fix));
    }

    private String reaching(String competency, boolean several) {
        int required = role.required().getOrDefault(competency, 0);
        int floor = role.must().getOrDefault(competency, required);
        return (several ? " that reach level " : " that reaches level ")
                + required
                + (floor == required ? "" : " and the floor " + floor);
    }

    private static String listed(List<String> ids) {
        int shown = Math.min(ids.size(), 5);
        String more = ids.size() > shown ? " and " + (ids.size() - shown) + " more" : "";
        return String.join(", ", ids.subList(0, shown)) + more;
    }

    private static String talk(Candidate candidate) {
        return candidate.id() + (candidate.form().isTwin() ? " twin" : "");
    }

    private static String times(int n) {
        return n == 0 ? "never" : n == 1 ? "once" : n == 2 ? "twice" : n + " times";
    }

    private static String capital(String sentence) {
        return sentence.startsWith("the ") ? "The" + sentence.substring(3) : sentence;
    }
}
