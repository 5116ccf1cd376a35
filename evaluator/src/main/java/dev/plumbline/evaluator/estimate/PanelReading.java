package dev.plumbline.evaluator.estimate;

import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panelmodel.CompetencyPosterior;
import dev.plumbline.evaluator.panelmodel.OwnLevel;
import dev.plumbline.evaluator.panelmodel.PanelModel;
import dev.plumbline.evaluator.panelmodel.PanelPosterior;
import dev.plumbline.evaluator.panelmodel.PanelVerdict;
import dev.plumbline.evaluator.panelmodel.SixRules;
import dev.plumbline.evaluator.panelmodel.posterior.Fineness;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.LevelEstimate;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.PlainReading;
import dev.plumbline.evaluator.readiness.RatingModel;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.RoleEstimate;
import dev.plumbline.evaluator.readiness.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a panel by the panel model and the six rules; what was observed it tells as the plain
 * reading does. Its assumptions and thresholds are the panel's decision model. Two people who heard
 * the same answer share its luck, and nobody knows who of a panel is strict, so its probabilities
 * are more careful than counting ratings would be.
 */
public final class PanelReading implements RatingModel {

    private final PlainReading plain = new PlainReading();

    @Override
    public Verdict verdict(Panel panel) {
        return Decided.of(panel).verdict().verdict();
    }

    @Override
    public Reading read(Panel panel) {
        Decided decided = Decided.of(panel);
        Reading observed = plain.read(panel);
        PanelWords words = new PanelWords(panel, observed, decided);
        List<CompetencyReading> competencies =
                observed.competencies().stream().map(c -> competency(c, decided, words)).toList();
        List<MustReading> musts =
                observed.musts().stream()
                        .map(
                                m ->
                                        must(
                                                m,
                                                panel.model().verdictRule(),
                                                decided,
                                                competencies,
                                                words))
                        .toList();
        String because = words.because();
        return new Reading(
                "panel",
                decided.verdict().verdict(),
                decided.verdict().rule().word(),
                because,
                competencies,
                musts,
                observed.coverage(),
                observed.shortfall(),
                Optional.of(decided.estimate(panel)),
                words.missing(),
                words.verdict(because, rests(observed, competencies, musts)));
    }

    private static CompetencyReading competency(
            CompetencyReading seen, Decided decided, PanelWords words) {
        CompetencyPosterior posterior = decided.posterior().competency(seen.competency());
        LevelEstimate estimate =
                new LevelEstimate(
                        Math.min(4, Math.max(0, posterior.mean())),
                        posterior.sd(),
                        posterior.range80().low(),
                        posterior.range80().high(),
                        posterior.atLeastRequired(),
                        posterior.atLeastMust());
        return seen.with(estimate, words.competency(seen, estimate));
    }

    private static MustReading must(
            MustReading plain,
            VerdictRule rule,
            Decided decided,
            List<CompetencyReading> competencies,
            PanelWords words) {
        OwnLevel own = decided.own(plain.competency());
        CompetencyReading competency =
                competencies.stream()
                        .filter(c -> c.competency().equals(plain.competency()))
                        .findFirst()
                        .orElseThrow();
        MustReading.State state = Decided.state(own);
        return new MustReading(
                plain.competency(),
                plain.floor(),
                state,
                Math.max(0, rule.minAnswersPerMust() - competency.answers()),
                Math.max(0, rule.minRatersPerMust() - competency.raters()),
                words.must(plain, own, state, competency.derivation()));
    }

    private static List<Derivation> rests(
            Reading observed, List<CompetencyReading> competencies, List<MustReading> musts) {
        List<Derivation> rests = new ArrayList<>();
        musts.forEach(m -> rests.add(m.derivation()));
        competencies.stream()
                .filter(c -> c.must().isEmpty())
                .forEach(c -> rests.add(c.derivation()));
        observed.derivation().find("coverage").ifPresent(rests::add);
        return rests;
    }

    /**
     * The posterior of a panel and what the six rules made of it.
     *
     * @param posterior by the model at the fineness of panels
     * @param verdict by the rules
     */
    record Decided(PanelPosterior posterior, PanelVerdict verdict) {

        static Decided of(Panel panel) {
            PanelInput input = PanelInput.of(panel);
            PanelPosterior posterior =
                    new PanelModel(input.parameters(), Fineness.PANEL)
                            .posterior(
                                    input.ratings(),
                                    input.profile(),
                                    panel.model().verdictRule().slack());
            return new Decided(
                    posterior,
                    new SixRules(panel.model().verdictRule())
                            .decide(input.ratings(), input.profile(), posterior));
        }

        OwnLevel own(String competency) {
            return verdict.own().stream()
                    .filter(o -> o.competency().equals(competency))
                    .findFirst()
                    .orElseThrow();
        }

        /** Short on two answers settles a must; one under its minima stays open. */
        static MustReading.State state(OwnLevel own) {
            if (own.isShort() && (own.answers() >= 2 || !own.thin())) {
                return MustReading.State.SHORT;
            }
            return own.thin() ? MustReading.State.OPEN : MustReading.State.MET;
        }

        RoleEstimate estimate(Panel panel) {
            return new RoleEstimate(
                    posterior.musts(),
                    posterior.role(),
                    posterior.plan(),
                    panel.model().verdictRule().threshold(),
                    panel.model().verdictRule().slack());
        }
    }
}
