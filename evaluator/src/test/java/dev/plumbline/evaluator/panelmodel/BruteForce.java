package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.evaluator.panelmodel.input.Demand;
import dev.plumbline.evaluator.panelmodel.input.PanelParameters;
import dev.plumbline.evaluator.panelmodel.input.PanelProfile;
import dev.plumbline.evaluator.panelmodel.input.PanelRating;
import dev.plumbline.evaluator.panelmodel.input.PanelRatings;
import dev.plumbline.evaluator.panelmodel.input.RatedQuestion;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The panel model again, written plainly and sharing no code with the engine: midpoint sums over
 * levels and luck, exact exponentials for every rating, the margin's distribution by inverting its
 * characteristic function, and severities by a dense prior-wide lattice (few raters) or by
 * quasi-random points around the mode (many).
 */
final class BruteForce {

    private static final double LOW = -5;
    private static final double HIGH = 9;
    private static final int LEVELS = 281;
    private static final double STEP = (HIGH - LOW) / (LEVELS - 1);
    private static final int STRIDE = 4;
    private static final int FREQUENCIES = 48;
    private static final double PERIOD = 5;

    private final PanelParameters p;
    private final List<Demand> demands;
    private final List<SeverityPrior> raters;
    private final Map<String, List<PanelRating>> byQuestion = new LinkedHashMap<>();
    private final Map<String, RatedQuestion> questions = new LinkedHashMap<>();
    private final Map<String, double[]> factors = new HashMap<>();
    private final double slack;
    private final double[][][] wave;

    private double whole;
    private double musts;
    private double role;
    private double plan;
    private final double[][] levels;
    private final double[] mean;

    /**
     * @param atLeast one row for each demand: P(level at least k - 1/2) for k = 0 to 4
     * @param severity posterior mean of each severity
     */
    record Result(double musts, double role, double plan, double[][] atLeast, double[] severity) {}

    private BruteForce(
            PanelParameters parameters, PanelRatings panel, PanelProfile profile, double slack) {
        p = parameters;
        demands = profile.demands();
        this.slack = slack;
        raters = panel.raters();
        panel.questions().forEach(q -> questions.put(q.id(), q));
        panel.ratings()
                .forEach(
                        r ->
                                byQuestion
                                        .computeIfAbsent(r.question(), q -> new ArrayList<>())
                                        .add(r));
        levels = new double[demands.size()][LEVELS];
        mean = new double[raters.size()];
        wave = new double[demands.size()][FREQUENCIES][2 * LEVELS];
        for (int c = 0; c < demands.size(); c++) {
            Demand d = demands.get(c);
            for (int k = 0; k < FREQUENCIES; k++) {
                for (int i = 0; i < LEVELS; i++) {
                    double t = frequency(k) * d.weight() * (level(i) - d.required() + 0.5);
                    wave[c][k][2 * i] = Math.cos(t);
                    wave[c][k][2 * i + 1] = Math.sin(t);
                }
            }
        }
    }

    /** Every severity on a lattice of that many points over +-9 prior standard deviations. */
    static Result lattice(
            PanelParameters parameters,
            PanelRatings panel,
            PanelProfile profile,
            double slack,
            int points) {
        BruteForce sum = new BruteForce(parameters, panel, profile, slack);
        int unknown = (int) panel.raters().stream().filter(r -> r.sd() > 0).count();
        int size = (int) Math.round(Math.pow(points, unknown));
        List<double[]> priors = new ArrayList<>();
        for (int g = 0; g <= 40; g++) {
            priors.add(sum.prior(-5 + 0.25 * g));
        }
        for (int n = 0; n < size; n++) {
            double[] severity = new double[panel.raters().size()];
            double weight = 1;
            int rest = n;
            for (int r = 0; r < severity.length; r++) {
                SeverityPrior prior = panel.raters().get(r);
                severity[r] = prior.mean();
                if (prior.sd() > 0) {
                    double z = -9 + 18.0 * (rest % points) / (points - 1);
                    rest /= points;
                    severity[r] += prior.sd() * z;
                    weight *= Math.exp(-0.5 * z * z);
                }
            }
            double[][] likelihood = sum.likelihood(severity);
            for (int g = 0; g < priors.size(); g++) {
                double z = -5 + 0.25 * g;
                sum.add(likelihood, severity, priors.get(g), weight * Math.exp(-0.5 * z * z));
            }
        }
        return sum.result();
    }

    /**
     * Severities and the shared part by quasi-random points around the mode, importance weighted.
     */
    static Result sampled(
            PanelParameters parameters,
            PanelRatings panel,
            PanelProfile profile,
            double slack,
            int points,
            SplittableRandom random) {
        BruteForce sum = new BruteForce(parameters, panel, profile, slack);
        double[] centre = new double[panel.raters().size() + 1];
        double[][] spread = sum.climb(centre);
        sum.sample(points, centre, spread, random);
        return sum.result();
    }

    /** Newton's method on numerical differences; returns a widened root of the covariance. */
    private double[][] climb(double[] at) {
        int n = at.length;
        double h = 0.02;
        double[][] hessian = new double[n][n];
        for (int step = 0; step < 12; step++) {
            double[] gradient = new double[n];
            double here = height(at, 0, 0, 0, 0);
            for (int i = 0; i < n; i++) {
                double up = height(at, i, h, i, 0);
                double down = height(at, i, -h, i, 0);
                gradient[i] = (up - down) / (2 * h);
                hessian[i][i] = -(up + down - 2 * here) / (h * h);
                for (int j = 0; j < i; j++) {
                    double mixed =
                            height(at, i, h, j, h)
                                    - height(at, i, h, j, -h)
                                    - height(at, i, -h, j, h)
                                    + height(at, i, -h, j, -h);
                    hessian[i][j] = -mixed / (4 * h * h);
                    hessian[j][i] = hessian[i][j];
                }
            }
            double[] move = solve(hessian, gradient);
            double size = 0;
            for (int i = 0; i < n; i++) {
                at[i] += Math.max(-2, Math.min(2, move[i]));
                size = Math.max(size, Math.abs(move[i]));
            }
            if (size < 1e-3) {
                break;
            }
        }
        return widenedRoot(hessian);
    }

    private double height(double[] at, int i, double di, int j, double dj) {
        double[] z = at.clone();
        z[i] += di;
        z[j] += dj;
        double height = 0;
        double[] severity = new double[raters.size()];
        for (int d = 0; d < z.length; d++) {
            height -= 0.5 * z[d] * z[d];
            if (d < severity.length) {
                severity[d] = raters.get(d).mean() + raters.get(d).sd() * z[d];
            }
        }
        double[][] likelihood = likelihood(severity);
        double[] prior = prior(z[z.length - 1]);
        for (double[] row : likelihood) {
            double mass = 0;
            for (int k = 0; k < LEVELS; k++) {
                mass += row[k] * prior[k];
            }
            height += Math.log(mass);
        }
        return height;
    }

    private double[] prior(double general) {
        double centre = p.mean() + p.sd() * Math.sqrt(p.rho()) * general;
        double own = p.sd() * Math.sqrt(1 - p.rho());
        double[] prior = new double[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            double z = (level(i) - centre) / own;
            prior[i] = Math.exp(-0.5 * z * z) * STEP / own / 2.5066282746310002;
        }
        return prior;
    }

    /** Gaussian elimination without pivots, good enough for a positive definite matrix. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] m = new double[n][];
        for (int i = 0; i < n; i++) {
            m[i] = Arrays.copyOf(matrix[i], n + 1);
            m[i][n] = right[i];
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                double factor = i == k ? 0 : m[i][k] / m[k][k];
                for (int j = k; j <= n; j++) {
                    m[i][j] -= factor * m[k][j];
                }
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = m[i][n] / m[i][i];
        }
        return x;
    }

    /** A root of 1.15 squared times the inverse, column by column. */
    private static double[][] widenedRoot(double[][] hessian) {
        int n = hessian.length;
        double[][] covariance = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1.15 * 1.15;
            covariance[i] = solve(hessian, unit);
        }
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = covariance[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(rest) : rest / root[j][j];
            }
        }
        return root;
    }

    private void sample(int size, double[] centre, double[][] root, SplittableRandom random) {
        int dimensions = centre.length;
        // Kronecker points by the root of x^(d+1) = x + 1 (Roberts 2018), shifted at random
        double ratio = 2;
        for (int i = 0; i < 60; i++) {
            ratio = Math.pow(1 + ratio, 1.0 / (dimensions + 1));
        }
        double[] at = random.doubles(dimensions).toArray();
        for (int n = 0; n < size; n++) {
            double[] y = new double[dimensions];
            for (int d = 0; d < dimensions; d++) {
                at[d] = (at[d] + Math.pow(1 / ratio, d + 1)) % 1;
                y[d] = inverseNormal(at[d]);
            }
            // each point with its mirror image, which cancels all odd errors
            addAt(y, 1, centre, root);
            addAt(y, -1, centre, root);
        }
    }

    private void addAt(double[] y, int sign, double[] centre, double[][] root) {
        double[] z = centre.clone();
        double logWeight = 0;
        for (int d = 0; d < z.length; d++) {
            for (int k = 0; k <= d; k++) {
                z[d] += sign * root[d][k] * y[k];
            }
            logWeight += 0.5 * y[d] * y[d] - 0.5 * z[d] * z[d];
        }
        double[] severity = new double[z.length - 1];
        for (int r = 0; r < severity.length; r++) {
            severity[r] = raters.get(r).mean() + raters.get(r).sd() * z[r];
        }
        add(likelihood(severity), severity, prior(z[z.length - 1]), Math.exp(logWeight));
    }

    private static double level(int i) {
        return LOW + i * STEP;
    }

    private static double frequency(int k) {
        return 2 * Math.PI * (k + 0.5) / PERIOD;
    }

    private double[][] likelihood(double[] severity) {
        double[][] all = new double[demands.size()][LEVELS];
        for (double[] row : all) {
            Arrays.fill(row, 1);
        }
        int wings = p.tau() > 0 ? (int) Math.ceil(5 * p.tau() / STEP / STRIDE) : 0;
        double[] luck = new double[2 * wings + 1];
        double sum = 0;
        for (int j = -wings; j <= wings; j++) {
            double z = j * STRIDE * STEP / Math.max(p.tau(), 1e-9);
            luck[j + wings] = Math.exp(-0.5 * z * z);
            sum += luck[j + wings];
        }
        for (Map.Entry<String, List<PanelRating>> answer : byQuestion.entrySet()) {
            RatedQuestion question = questions.get(answer.getKey());
            int c = 0;
            while (!demands.get(c).competency().equals(question.competency())) {
                c++;
            }
            double[] shared = new double[LEVELS + 2 * wings * STRIDE];
            for (int i = 0; i < shared.length; i++) {
                shared[i] = 1 / sum;
                for (PanelRating rating : answer.getValue()) {
                    double z = level(i - wings * STRIDE) - severity[index(rating.rater())];
                    shared[i] *= probability(z, question, rating.rating());
                }
            }
            for (int i = 0; i < LEVELS; i++) {
                double mixed = 0;
                for (int j = 0; j < luck.length; j++) {
                    mixed += luck[j] * shared[i + j * STRIDE];
                }
                all[c][i] *= mixed;
            }
        }
        return all;
    }

    private int index(String rater) {
        int r = 0;
        while (!raters.get(r).rater().equals(rater)) {
            r++;
        }
        return r;
    }

    private double probability(double z, RatedQuestion question, int rating) {
        double[] factor =
                factors.computeIfAbsent(
                        question.id(),
                        id -> {
                            double[] factors = {1, 0, 0, 0, 0};
                            double sum = 0;
                            for (int k = 1; k <= 4; k++) {
                                sum += question.scale().steps().get(k - 1);
                                factors[k] = Math.exp(-p.logitsPerLevel() * sum);
                            }
                            return factors;
                        });
        double y = Math.exp(p.logitsPerLevel() * z);
        double power = 1;
        double sum = 0;
        double part = 0;
        for (int k = 0; k <= 4; k++, power *= y) {
            double likely = factor[k] * power;
            sum += likely;
            boolean below = rating < question.scale().lowest() && k < question.scale().lowest();
            boolean above = rating >= question.scale().highest() && k >= question.scale().highest();
            part += rating == k || below || above ? likely : 0;
        }
        return part / sum;
    }

    private void add(double[][] likelihood, double[] severity, double[] prior, double weight) {
        int n = demands.size();
        double[][] density = new double[n][LEVELS];
        double[] mass = new double[n];
        double all = weight;
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < LEVELS; i++) {
                density[c][i] = likelihood[c][i] * prior[i];
                mass[c] += density[c][i];
            }
            all *= mass[c];
        }
        whole += all;
        for (int r = 0; r < severity.length; r++) {
            mean[r] += all * severity[r];
        }
        if (all < 1e-8 * whole) {
            return;
        }
        double met = all;
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < LEVELS; i++) {
                levels[c][i] += all * density[c][i] / mass[c];
            }
            met *= keep(density[c], demands.get(c), mass[c]);
        }
        musts += met;
        double[] tails = tails(density);
        role += met * tails[0];
        plan += met * tails[1];
    }

    /** Cuts a density at the must; the point on the cut counts half. */
    private static double keep(double[] density, Demand demand, double mass) {
        double kept = 0;
        for (int i = 0; i < LEVELS; i++) {
            double away = level(i) - demand.floor();
            density[i] *= Math.abs(away) < 1e-9 ? 0.5 : away < 0 ? 0 : 1;
            kept += density[i];
        }
        for (int i = 0; i < LEVELS; i++) {
            density[i] /= kept;
        }
        return kept / mass;
    }

    /**
     * P(margin >= 0) and P(margin >= -slack) by inversion on a period far wider than the margin.
     */
    private double[] tails(double[][] density) {
        double role = 0.5;
        double plan = 0.5;
        for (int k = 0; k < FREQUENCIES; k++) {
            double re = 1;
            double im = 0;
            for (int c = 0; c < density.length && re * re + im * im > 1e-24; c++) {
                double a = 0;
                double b = 0;
                double[] w = wave[c][k];
                for (int i = 0; i < LEVELS; i++) {
                    a += density[c][i] * w[2 * i];
                    b += density[c][i] * w[2 * i + 1];
                }
                double next = re * a - im * b;
                im = re * b + im * a;
                re = next;
            }
            if (re * re + im * im < 1e-24) {
                break;
            }
            double t = frequency(k) * slack;
            role += im / (Math.PI * (k + 0.5));
            plan += (im * Math.cos(t) + re * Math.sin(t)) / (Math.PI * (k + 0.5));
        }
        return new double[] {role, plan};
    }

    private Result result() {
        double[][] atLeast = new double[demands.size()][5];
        for (int c = 0; c < demands.size(); c++) {
            for (int k = 0; k < 5; k++) {
                double sum = 0;
                for (int i = 0; i < LEVELS; i++) {
                    double away = level(i) - (k - 0.5);
                    sum += levels[c][i] * (Math.abs(away) < 1e-9 ? 0.5 : away < 0 ? 0 : 1);
                }
                atLeast[c][k] = k == 0 ? 1 : sum / whole;
            }
        }
        double[] severity = new double[raters.size()];
        for (int r = 0; r < severity.length; r++) {
            severity[r] = mean[r] / whole;
        }
        return new Result(musts / whole, role / whole, plan / whole, atLeast, severity);
    }

    /** The normal quantile by halving. */
    private static double inverseNormal(double u) {
        double low = -9;
        double high = 9;
        for (int i = 0; i < 50; i++) {
            double m = 0.5 * (low + high);
            if (phi(m) < u) {
                low = m;
            } else {
                high = m;
            }
        }
        return 0.5 * (low + high);
    }

    private static double phi(double x) {
        double s = x;
        double t = x;
        for (int i = 1; i < 200 && Math.abs(t) > 1e-17; i++) {
            t *= x * x / (2 * i + 1);
            s += t;
        }
        return 0.5 + s * Math.exp(-0.5 * x * x) / 2.5066282746310002;
    }
}
