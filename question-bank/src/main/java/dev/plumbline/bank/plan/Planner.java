package dev.plumbline.bank.plan;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.opening.OpeningPlan;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Draws the plan of one interview from a bank.
 *
 * <p>Never broken: each must has the answers and the raters that the plain rule asks for; nothing
 * is heard twice, so a question stands at most once in its own words and once as its twin; a form
 * tells the required level apart, and the floor of a must; no sitting is longer than the model's
 * longest. A free plan asks each must as often as the rule wants and any other competency once at
 * most.
 *
 * <p>Among the plans that keep to this the first difference decides:
 *
 * <ol>
 *   <li>more weight covered. A plan that stays under the rule's least weight is allowed and says
 *       what it cannot conclude;
 *   <li>fewer sittings;
 *   <li>fewer answers whose question is asked in another form as well: two questions tell more than
 *       a question and its twin;
 *   <li>more different kinds of question, as they are asked;
 *   <li>fewer repeats: each answer counts one for its main topic and one for its context if an
 *       earlier answer has them. The main topic is the first one of the question;
 *   <li>fewer minutes;
 *   <li>the seed, which shuffles questions and competencies by {@link SplittableRandom}.
 * </ol>
 *
 * <p>The profile's own sittings fix weight, sittings, competencies, forms and order; the rest of
 * the list chooses the questions. {@link Search} proves the result, and {@link Plan#proven} is
 * false where it stopped first.
 */
public final class Planner {

    private static final int STEPS = 200_000;
    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final QuestionBank bank;
    private final PlainRule rule;
    private final Timing timing;
    private final int steps;

    /** A planner for one bank. */
    public Planner(QuestionBank bank) {
        this(bank, STEPS);
    }

    Planner(QuestionBank bank, int steps) {
        this.bank = bank;
        this.rule = bank.roles().rule();
        this.timing = new Timing(bank.roles().minutes());
        this.steps = steps;
    }

    /** A best plan for the role, or every demand that no plan can meet. */
    public PlanResult plan(RoleProfile role, PlanDemand demand) {
        SplittableRandom random = new SplittableRandom(demand.seed());
        Map<String, List<Candidate>> candidates = candidates(role, random.split());
        return asksForOwnSittings(role, demand)
                ? ownSittings(role, demand, candidates, random)
                : freePlaces(role, demand, candidates, random);
    }

    /**
     * The plan that an opening has laid down, with the minutes, person-hours and conclusions that
     * any plan has; nothing is searched.
     *
     * @param opening has passed its checks against this bank
     */
    public Plan laidDown(Opening opening) {
        RoleProfile role = bank.roles().profile(opening.role()).orElseThrow();
        PlanDemand demand = PlanDemand.usual(0).withPeople(opening.plan().people());
        List<List<Candidate>> sittings =
                opening.plan().sittings().stream().map(s -> candidates(s.answers())).toList();
        return new Draft(bank, timing, role, demand)
                .laidDown(
                        sittings,
                        candidates(opening.plan().spares()),
                        candidates(role, new SplittableRandom(0)),
                        opening.variants().letter().orElse(Draft.BASE));
    }

    private List<Candidate> candidates(List<OpeningPlan.Answer> answers) {
        return answers.stream()
                .map(a -> Candidate.of(bank.question(a.question()).orElseThrow(), a.form(), timing))
                .toList();
    }

    /** Whether the demand is what the profile's own sittings give. */
    static boolean asksForOwnSittings(RoleProfile role, PlanDemand demand) {
        return !role.sittings().isEmpty()
                && demand.minutes().orElse(role.minutes()) == role.minutes()
                && demand.sittings().orElse(role.sittings().size()) == role.sittings().size();
    }

    private Map<String, List<Candidate>> candidates(RoleProfile role, SplittableRandom random) {
        Map<String, Integer> rank = new TreeMap<>();
        List<String> shuffled = shuffled(List.copyOf(bank.questions().keySet()), random);
        for (int i = 0; i < shuffled.size(); i++) {
            rank.put(shuffled.get(i), i);
        }
        Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
        for (String competency : role.required().keySet()) {
            List<Candidate> own = new ArrayList<>(Candidate.of(bank, role, competency, timing));
            own.sort(Comparator.comparingInt(c -> rank.getOrDefault(c.id(), 0)));
            candidates.put(competency, own);
        }
        return candidates;
    }

    private PlanResult ownSittings(
            RoleProfile role,
            PlanDemand demand,
            Map<String, List<Candidate>> candidates,
            SplittableRandom random) {
        Map<String, List<Block.Place>> places = places(role);
        List<UnmetDemand> unmet =
                new Shortfalls(role, rule, demand.people(), candidates).ofProfile(places);
        if (!unmet.isEmpty()) {
            return new Infeasible(unmet);
        }
        Choice.Marks marks = new Choice.Marks();
        List<Block> blocks = new ArrayList<>();
        places.forEach(
                (competency, own) -> blocks.add(block(role, competency, own, candidates, marks)));
        int count = role.sittings().size();
        long minutes = most(demand);
        Search search = new Search(marks, steps);
        search.run(
                blocks, new Sittings(count, timing.room(), 1), minutes - count * timing.around());
        Optional<Search.Solution> best = search.best();
        if (best.isEmpty()) {
            return new Infeasible(
                    search.finished()
                            ? new TimeShort(role, timing).ofProfile(blocks, minutes)
                            : List.of(gaveUp(role)));
        }
        return new Draft(bank, timing, role, demand)
                .ofProfile(best.get(), candidates, search.finished(), random);
    }

    private PlanResult freePlaces(
            RoleProfile role,
            PlanDemand demand,
            Map<String, List<Candidate>> candidates,
            SplittableRandom random) {
        List<UnmetDemand> unmet =
                new Shortfalls(role, rule, demand.people(), candidates).ofFree(demand.sittings());
        if (!unmet.isEmpty()) {
            return new Infeasible(unmet);
        }
        Choice.Marks marks = new Choice.Marks();
        List<Block> musts = new ArrayList<>();
        List<Block> optional = new ArrayList<>();
        for (String competency : shuffled(List.copyOf(role.required().keySet()), random)) {
            boolean must = role.must().containsKey(competency);
            int answers = must ? rule.minAnswersPerMust() : 1;
            if (!candidates.getOrDefault(competency, List.of()).isEmpty()) {
                List<Block.Place> places = Collections.nCopies(answers, Block.Place.free());
                (must ? musts : optional).add(block(role, competency, places, candidates, marks));
            }
        }
        Coverage.Limits limits = limits(role, demand);
        Search search = new Search(marks, steps);
        Coverage coverage = new Coverage(musts, optional, limits, search);
        Optional<Search.Solution> best = coverage.best();
        if (best.isEmpty()) {
            return new Infeasible(
                    coverage.proven()
                            ? new TimeShort(role, timing).ofFree(musts, optional, limits)
                            : List.of(gaveUp(role)));
        }
        return new Draft(bank, timing, role, demand)
                .free(best.get(), candidates, coverage.proven(), random);
    }

    /**
     * Without minutes and sittings, for a profile that has no sittings of its own, one sitting is
     * meant.
     */
    private Coverage.Limits limits(RoleProfile role, PlanDemand demand) {
        return new Coverage.Limits(
                most(demand),
                timing.around(),
                timing.room(),
                Shortfalls.apart(role, rule, demand.people()),
                demand.minutes().isPresent() || demand.sittings().isPresent()
                        ? demand.sittings()
                        : OptionalInt.of(1));
    }

    private static long most(PlanDemand demand) {
        return demand.minutes().isPresent()
                ? Timing.thousandths(demand.minutes().getAsInt())
                : UNLIMITED;
    }

    private static Map<String, List<Block.Place>> places(RoleProfile role) {
        Map<String, List<Block.Place>> places = new LinkedHashMap<>();
        for (int sitting = 0; sitting < role.sittings().size(); sitting++) {
            for (Slot slot : role.sittings().get(sitting)) {
                places.computeIfAbsent(slot.competency(), c -> new ArrayList<>())
                        .add(new Block.Place(Optional.of(slot.form()), OptionalInt.of(sitting)));
            }
        }
        return places;
    }

    private static Block block(
            RoleProfile role,
            String competency,
            List<Block.Place> places,
            Map<String, List<Candidate>> candidates,
            Choice.Marks marks) {
        return Block.of(
                competency,
                role.parts().getOrDefault(competency, 1),
                role.must().containsKey(competency),
                places,
                candidates.getOrDefault(competency, List.of()),
                marks);
    }

    private UnmetDemand gaveUp(RoleProfile role) {
        return new UnmetDemand(
                UnmetDemand.Demand.SEARCH,
                role.id(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                "No plan was found within "
                        + steps
                        + " steps; this does not prove that there is none.",
                "Give more minutes, or fix the number of sittings.");
    }

    private static <T> List<T> shuffled(List<T> sorted, SplittableRandom random) {
        List<T> list = new ArrayList<>(sorted);
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
        return list;
    }
}
