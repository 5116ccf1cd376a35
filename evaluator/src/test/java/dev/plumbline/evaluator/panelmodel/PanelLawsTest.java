package dev.plumbline.evaluator.panelmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold, each with its precondition, on seeded random panels. */
class PanelLawsTest {

    private static final PanelModel MODEL = new PanelModel(Panels.ASSUMED, Fineness.PANEL);

    /** The error of the integrals, against which a weak inequality is read. */
    private static final double NUMERICAL = 2e-4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void withSeveritiesFixedAHigherRatingLowersNoProbability(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PanelRatings panel = fixedSeverities(Panels.random(random, 3, 8, 0.3));
        List<Double> before = probabilities(panel);

        for (PanelRating rating : panel.ratings()) {
            if (rating.rating() < 4) {
                List<Double> after = probabilities(changed(panel, rating, rating.rating() + 1));
                for (int i = 0; i < before.size(); i++) {
                    assertThat(after.get(i)).isGreaterThan(before.get(i) - NUMERICAL);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void theOnlyRatingOfARaterLowersNoProbabilityWhenItRises(long seed) {
        PanelRatings panel = Panels.random(new SplittableRandom(seed), 2, 7, 0.2);
        List<SeverityPrior> raters = new ArrayList<>(panel.raters());
        raters.add(new SeverityPrior("Z", 0, Panels.SEVERITY_SD));
        List<Double> before = List.of();

        for (int rating = 0; rating <= 4; rating++) {
            List<PanelRating> ratings = new ArrayList<>(panel.ratings());
            ratings.add(new PanelRating(panel.questions().get(0).id(), "Z", rating));
            List<Double> after =
                    probabilities(new PanelRatings(raters, panel.questions(), ratings));
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i)).isGreaterThan(before.get(i) - NUMERICAL);
            }
            before = after;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void noPosteriorIsWiderThanThePrior(long seed) {
        PanelRatings panel = Panels.random(new SplittableRandom(seed), 3, 9, 0.3);

        assertThat(posterior(panel).competencies())
                .allSatisfy(c -> assertThat(c.sd()).isLessThanOrEqualTo(1.2 + NUMERICAL));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void overAllOutcomesOfOneMoreRatingTheProbabilitiesAverageToThePresentOnes(long seed) {
        PanelRatings panel = missingOne(Panels.random(new SplittableRandom(seed), 2, 8, 0.1));
        PanelPosterior now = posterior(panel);
        List<Double> mean = new ArrayList<>(Collections.nCopies(probabilities(now).size(), 0.0));
        double[] variance = new double[now.competencies().size()];
        double whole = 0;

        for (PanelPosterior after : outcomes(panel)) {
            double likely = Math.exp(after.logMarginal() - now.logMarginal());
            whole += likely;
            List<Double> then = probabilities(after);
            for (int i = 0; i < mean.size(); i++) {
                mean.set(i, mean.get(i) + likely * then.get(i));
            }
            for (int c = 0; c < variance.length; c++) {
                variance[c] += likely * Math.pow(after.competencies().get(c).sd(), 2);
            }
        }

        assertThat(whole).isCloseTo(1, within(5e-4));
        for (int i = 0; i < mean.size(); i++) {
            assertThat(mean.get(i)).isCloseTo(probabilities(now).get(i), within(5e-4));
        }
        for (int c = 0; c < variance.length; c++) {
            double sd = now.competencies().get(c).sd();
            assertThat(variance[c]).isLessThanOrEqualTo(sd * sd + 5e-4);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void whatIsMissingLiesInsideTheRangeOfWhatItCouldHaveBeen(long seed) {
        PanelRatings panel = missingOne(Panels.random(new SplittableRandom(seed), 3, 8, 0.2));
        List<Double> now = probabilities(panel);
        List<List<Double>> then =
                outcomes(panel).stream().map(PanelLawsTest::probabilities).toList();

        for (int i = 0; i < now.size(); i++) {
            int at = i;
            double least = then.stream().mapToDouble(p -> p.get(at)).min().orElseThrow();
            double most = then.stream().mapToDouble(p -> p.get(at)).max().orElseThrow();
            assertThat(now.get(i)).isBetween(least - NUMERICAL, most + NUMERICAL);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
    void neitherOrderNorNamesChangeABit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int raters = 2 + random.nextInt(4);
        PanelRatings panel = Panels.random(random, raters, 9, 0.2);
        PanelPosterior before = posterior(panel);

        PanelPosterior after =
                MODEL.posterior(renamed(panel, raters, new Random(seed)), reversed(), Panels.SLACK);

        assertThat(probabilities(after, Panels.SENIOR))
                .isEqualTo(probabilities(before, Panels.SENIOR));
        assertThat(after.logMarginal()).isEqualTo(before.logMarginal());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 12})
    void agreeingRatersOfOneAnswerNeverCountAsIndependent(int raters) {
        int[] all3 = new int[raters];
        Arrays.fill(all3, 3);
        PanelProfile one = new PanelProfile(List.of(new Demand("c", 3, OptionalInt.empty(), 1)));

        double sd =
                MODEL.posterior(new Panels().answer("c", all3).panel(), one, 0)
                        .competency("c")
                        .sd();

        double bound = 1 / Math.sqrt(1 / (1.2 * 1.2) + 1 / (0.7 * 0.7));
        assertThat(bound).isCloseTo(0.605, within(0.0005));
        assertThat(sd).isGreaterThan(bound);
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65, 66})
    void aLowerBarOnTheSameWeightsIsNoHarderToMeet(long seed) {
        PanelRatings panel = Panels.random(new SplittableRandom(seed), 2, 8, 0.2);
        PanelProfile lower =
                new PanelProfile(
                        Panels.SENIOR.demands().stream()
                                .map(
                                        d ->
                                                new Demand(
                                                        d.competency(),
                                                        d.required() - 1,
                                                        d.must().isPresent()
                                                                ? OptionalInt.of(1)
                                                                : d.must(),
                                                        d.weight()))
                                .toList());

        PanelPosterior high = posterior(panel);
        PanelPosterior low = MODEL.posterior(panel, lower, Panels.SLACK);

        assertThat(low.role()).isGreaterThan(high.role() - NUMERICAL);
        assertThat(low.plan()).isGreaterThan(high.plan() - NUMERICAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74, 75, 76})
    void tooLittleEvidenceStaysTooLittleAfterAnyDeletion(long seed) {
        PanelRatings panel = Panels.random(new SplittableRandom(seed), 2, 6, 0.2);
        SixRules rules = new SixRules(new VerdictRule(0.70, 0.5, 0.70, 4, 2, 2, 2));
        boolean tooLittle = minimaMissed(rules, panel);

        for (PanelRating rating : panel.ratings()) {
            List<PanelRating> rest = new ArrayList<>(panel.ratings());
            rest.remove(rating);
            assertThat(minimaMissed(rules, panel.withRatings(rest))).isIn(true, tooLittle);
        }
    }

    private static boolean minimaMissed(SixRules rules, PanelRatings panel) {
        PanelVerdict verdict = rules.decide(panel, Panels.SENIOR, posterior(panel));
        return verdict.weightObserved() < 0.70
                || verdict.answers() < 4
                || !verdict.thinMusts().isEmpty();
    }

    private static PanelPosterior posterior(PanelRatings panel) {
        return MODEL.posterior(panel, Panels.SENIOR, Panels.SLACK);
    }

    private static List<Double> probabilities(PanelRatings panel) {
        return probabilities(posterior(panel));
    }

    private static List<Double> probabilities(PanelPosterior posterior) {
        return probabilities(posterior, Panels.SENIOR);
    }

    private static List<Double> probabilities(PanelPosterior posterior, PanelProfile order) {
        List<Double> all =
                new ArrayList<>(List.of(posterior.musts(), posterior.role(), posterior.plan()));
        for (Demand demand : order.demands()) {
            CompetencyPosterior c = posterior.competency(demand.competency());
            for (double cut = 0.5; cut < 4; cut++) {
                all.add(c.curve().atLeast(cut));
            }
        }
        return all;
    }

    private static PanelRatings fixedSeverities(PanelRatings panel) {
        return new PanelRatings(
                panel.raters().stream().map(r -> new SeverityPrior(r.rater(), 0, 0)).toList(),
                panel.questions(),
                panel.ratings());
    }

    private static PanelRatings changed(PanelRatings panel, PanelRating rating, int to) {
        List<PanelRating> ratings = new ArrayList<>(panel.ratings());
        ratings.remove(rating);
        ratings.add(new PanelRating(rating.question(), rating.rater(), to));
        return panel.withRatings(ratings);
    }

    /** Without the first rating of the panel. */
    private static PanelRatings missingOne(PanelRatings panel) {
        return panel.withRatings(panel.ratings().subList(1, panel.ratings().size()));
    }

    /** The posteriors after one further rating of the first question, by a rater not heard yet. */
    private static List<PanelPosterior> outcomes(PanelRatings panel) {
        List<PanelPosterior> outcomes = new ArrayList<>();
        RatedQuestion first = panel.questions().get(0);
        List<SeverityPrior> raters = new ArrayList<>(panel.raters());
        raters.add(new SeverityPrior("Z", 0, Panels.SEVERITY_SD));
        PanelRatings wider = new PanelRatings(raters, panel.questions(), panel.ratings());
        for (int x = first.scale().lowest() - 1; x <= first.scale().highest(); x++) {
            outcomes.add(posterior(wider.with(new PanelRating(first.id(), "Z", x))));
        }
        return outcomes;
    }

    private static PanelProfile reversed() {
        List<Demand> demands = new ArrayList<>(Panels.SENIOR.demands());
        Collections.reverse(demands);
        return new PanelProfile(demands);
    }

    private static PanelRatings renamed(PanelRatings panel, int raters, Random random) {
        List<String> codes = new ArrayList<>();
        for (int r = 0; r < raters; r++) {
            codes.add("rater " + r);
        }
        Collections.shuffle(codes, random);
        List<SeverityPrior> priors = new ArrayList<>();
        panel.raters()
                .forEach(r -> priors.add(new SeverityPrior(code(codes, r.rater()), 0, r.sd())));
        List<RatedQuestion> questions = new ArrayList<>();
        panel.questions()
                .forEach(
                        q ->
                                questions.add(
                                        new RatedQuestion(
                                                name(q.id()), q.competency(), q.scale())));
        List<PanelRating> ratings = new ArrayList<>();
        panel.ratings()
                .forEach(
                        r ->
                                ratings.add(
                                        new PanelRating(
                                                name(r.question()),
                                                code(codes, r.rater()),
                                                r.rating())));
        Collections.shuffle(priors, random);
        Collections.shuffle(questions, random);
        Collections.shuffle(ratings, random);
        return new PanelRatings(priors, questions, ratings);
    }

    private static String code(List<String> codes, String rater) {
        return codes.get(rater.charAt(0) - 'A');
    }

    private static String name(String question) {
        return new StringBuilder(question).reverse() + "'";
    }
}
