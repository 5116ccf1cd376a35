package dev.plumbline.bank.plan;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Variant;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes down a plan that was found: order, variant, minutes, spares and conclusions.
 *
 * <p>The profile's own sittings keep their order. A free plan begins with the first answer of each
 * must, goes on with the other competencies, and ends with the further answers of the musts, each
 * time in the role's order; so two answers of one must are far apart. Of the answers of one must,
 * the question comes before a twin and the longer form before the shorter.
 */
final class Draft {

    static final String BASE = "base";
    private static final int SPARES_OF_A_MUST = 2;

    private final QuestionBank bank;
    private final Timing timing;
    private final RoleProfile role;
    private final PlanDemand demand;

    Draft(QuestionBank bank, Timing timing, RoleProfile role, PlanDemand demand) {
        this.bank = bank;
        this.timing = timing;
        this.role = role;
        this.demand = demand;
    }

    Plan ofProfile(
            Search.Solution solution,
            Map<String, List<Candidate>> candidates,
            boolean proven,
            SplittableRandom random) {
        return plan(ownOrder(solution), candidates, proven, true, variant(solution, random));
    }

    Plan free(
            Search.Solution solution,
            Map<String, List<Candidate>> candidates,
            boolean proven,
            SplittableRandom random) {
        return plan(freeOrder(solution), candidates, proven, false, variant(solution, random));
    }

    /** As an opening laid it down; its spares stand in place of those that would be chosen. */
    Plan laidDown(
            List<List<Candidate>> order,
            List<Candidate> spares,
            Map<String, List<Candidate>> candidates,
            String variant) {
        Plan plan = plan(order, candidates, true, true, variant);
        List<PlannedAnswer> own = new ArrayList<>();
        for (Candidate spare : spares) {
            own.add(answer(plan.answers().size() + own.size() + 1, spare, variant));
        }
        return plan.withSpares(own);
    }

    private static List<String> without(Map<String, List<Candidate>> candidates) {
        return candidates.keySet().stream()
                .filter(c -> candidates.getOrDefault(c, List.of()).isEmpty())
                .toList();
    }

    private static List<String> says(List<String> sentences, int apart, boolean proven) {
        List<String> says = new ArrayList<>(sentences);
        if (apart > 1) {
            says.add(
                    "Somebody else has to hold each sitting, so that enough people hear each"
                            + " must.");
        }
        if (!proven) {
            says.add("The search stopped at its limit: a better plan may exist.");
        }
        return says;
    }

    private Plan plan(
            List<List<Candidate>> order,
            Map<String, List<Candidate>> candidates,
            boolean proven,
            boolean ownSittings,
            String variant) {
        List<PlannedSitting> sittings = new ArrayList<>();
        List<Candidate> asked = new ArrayList<>();
        long whole = 0;
        for (List<Candidate> sitting : order) {
            long minutes = timing.around() + talk(sitting);
            sittings.add(
                    new PlannedSitting(
                            sittings.size() + 1,
                            Timing.minutes(minutes),
                            answers(sitting, asked, variant)));
            whole += minutes;
        }
        int apart = Shortfalls.apart(role, bank.roles().rule(), demand.people());
        int interviewers = demand.people() * (apart > 1 ? order.size() : 1);
        Conclusions conclusions = new Conclusions(bank, role, asked);
        List<String> says =
                says(conclusions.sentences(without(candidates), ownSittings), apart, proven);
        return new Plan(
                role.id(),
                demand.seed(),
                variant,
                demand.people(),
                interviewers,
                sittings,
                Timing.minutes(whole),
                timing.personHours(demand.people(), interviewers, whole),
                conclusions.covered(),
                conclusions.notAsked(),
                spares(candidates, asked, variant),
                says,
                proven,
                bank.hash());
    }

    private static long talk(List<Candidate> sitting) {
        return sitting.stream().mapToLong(Candidate::minutes).sum();
    }

    private static List<PlannedAnswer> answers(
            List<Candidate> sitting, List<Candidate> asked, String variant) {
        List<PlannedAnswer> answers = new ArrayList<>();
        for (Candidate candidate : sitting) {
            asked.add(candidate);
            answers.add(answer(asked.size(), candidate, variant));
        }
        return answers;
    }

    private static PlannedAnswer answer(int number, Candidate candidate, String variant) {
        return new PlannedAnswer(
                number,
                candidate.id(),
                candidate.question().editorial().version(),
                candidate.form(),
                candidate.question().variants().stream().anyMatch(v -> v.id().equals(variant))
                        ? variant
                        : BASE,
                candidate.question().competency(),
                Timing.minutes(candidate.talk()));
    }

    /** One of the letters that all questions have; the base always is one. */
    private String variant(Search.Solution solution, SplittableRandom random) {
        if (demand.base()) {
            return BASE;
        }
        TreeSet<String> common = new TreeSet<>();
        boolean first = true;
        for (Choice choice : solution.choices()) {
            for (Candidate answer : choice.answers()) {
                List<String> own = answer.question().variants().stream().map(Variant::id).toList();
                if (first) {
                    common.addAll(own);
                } else {
                    common.retainAll(own);
                }
                first = false;
            }
        }
        List<String> letters = new ArrayList<>(common);
        letters.remove(BASE);
        letters.add(0, BASE);
        return letters.get(random.nextInt(letters.size()));
    }

    /**
     * For each must what was not asked: of a question that is not in the plan first, then the
     * shorter, then as the seed says.
     */
    private List<PlannedAnswer> spares(
            Map<String, List<Candidate>> candidates, List<Candidate> asked, String variant) {
        List<PlannedAnswer> spares = new ArrayList<>();
        for (String must : role.must().keySet()) {
            List<Candidate> left = new ArrayList<>(candidates.getOrDefault(must, List.of()));
            left.sort(
                    Comparator.comparing((Candidate c) -> isAsked(c, asked))
                            .thenComparingLong(Candidate::minutes));
            List<Candidate> taken = new ArrayList<>();
            for (Candidate candidate : left) {
                boolean heard =
                        asked.stream().anyMatch(candidate::sameTalk)
                                || taken.stream().anyMatch(t -> t.id().equals(candidate.id()));
                if (!heard && taken.size() < SPARES_OF_A_MUST) {
                    taken.add(candidate);
                    spares.add(answer(asked.size() + spares.size() + 1, candidate, variant));
                }
            }
        }
        return spares;
    }

    private static boolean isAsked(Candidate candidate, List<Candidate> asked) {
        return asked.stream().anyMatch(a -> a.id().equals(candidate.id()));
    }

    private List<List<Candidate>> ownOrder(Search.Solution solution) {
        Map<String, Iterator<Candidate>> answers = new TreeMap<>();
        for (int i = 0; i < solution.blocks().size(); i++) {
            answers.put(
                    solution.blocks().get(i).competency(),
                    solution.choices().get(i).answers().iterator());
        }
        List<List<Candidate>> sittings = new ArrayList<>();
        for (List<Slot> slots : role.sittings()) {
            List<Candidate> sitting = new ArrayList<>();
            for (Slot slot : slots) {
                Iterator<Candidate> next = answers.get(slot.competency());
                if (next != null) {
                    sitting.add(next.next());
                }
            }
            sittings.add(sitting);
        }
        return sittings;
    }

    private List<List<Candidate>> freeOrder(Search.Solution solution) {
        List<Turn> turns = turns(solution);
        List<Sittings.Item> items = new ArrayList<>();
        for (Turn turn : turns) {
            Block block = solution.blocks().get(turn.block);
            items.add(
                    new Sittings.Item(
                            turn.block, block.must(), turn.answer.minutes(), OptionalInt.empty()));
        }
        int[] at = solution.sittings().arrange(items);
        List<List<Candidate>> sittings = new ArrayList<>();
        for (int i = 0; i < solution.sittings().count(); i++) {
            sittings.add(new ArrayList<>());
        }
        for (int i = 0; i < at.length; i++) {
            sittings.get(at[i]).add(turns.get(i).answer);
        }
        return sittings;
    }

    private List<Turn> turns(Search.Solution solution) {
        List<String> order = List.copyOf(role.required().keySet());
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < solution.blocks().size(); i++) {
            Block block = solution.blocks().get(i);
            List<Candidate> answers = new ArrayList<>(solution.choices().get(i).answers());
            answers.sort(
                    Comparator.comparing((Candidate c) -> c.form().isTwin())
                            .thenComparing(Comparator.comparingLong(Candidate::talk).reversed()));
            for (int n = 0; n < answers.size(); n++) {
                int round = block.must() ? n * 2 : 1;
                turns.add(new Turn(round, order.indexOf(block.competency()), i, answers.get(n)));
            }
        }
        turns.sort(Comparator.comparingInt(Turn::round).thenComparingInt(Turn::place));
        return turns;
    }

    private record Turn(int round, int place, int block, Candidate answer) {}
}
