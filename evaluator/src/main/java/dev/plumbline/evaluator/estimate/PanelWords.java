package dev.plumbline.evaluator.estimate;

import static dev.plumbline.evaluator.derivation.Sentences.capital;
import static dev.plumbline.evaluator.derivation.Sentences.count;
import static dev.plumbline.evaluator.derivation.Sentences.figure;
import static dev.plumbline.evaluator.derivation.Sentences.levels;
import static dev.plumbline.evaluator.derivation.Sentences.list;
import static dev.plumbline.evaluator.derivation.Sentences.number;
import static dev.plumbline.evaluator.derivation.Sentences.odds;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.evaluator.derivation.Derivation;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panelmodel.DecidingRule;
import dev.plumbline.evaluator.panelmodel.OwnLevel;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.LevelEstimate;
import dev.plumbline.evaluator.readiness.MustReading;
import dev.plumbline.evaluator.readiness.Reading;
import dev.plumbline.evaluator.readiness.SeenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** How the reading by the panel model is told: its sentences, each with the figures it compared. */
final class PanelWords {

    private static final double HALF = 0.5;

    private final Panel panel;
    private final VerdictRule rule;
    private final Reading observed;
    private final PanelReading.Decided decided;
    private final SeenWords seen;

    PanelWords(Panel panel, Reading observed, PanelReading.Decided decided) {
        this.panel = panel;
        this.rule = panel.model().verdictRule();
        this.observed = observed;
        this.decided = decided;
        this.seen = new SeenWords(panel);
    }

    /** The rule that decided, with its figures. */
    String because() {
        return switch (decided.verdict().rule()) {
            case MUST_SHORT ->
                    each(
                            own -> own.isShort() && own.answers() >= 2,
                            own -> panel.title(own.competency()) + " is " + shortMust(own));
            case EVIDENCE_MINIMA -> capital(String.join("; ", evidenceInShort()));
            case ROLE_MET ->
                    musts() + "nothing is short, and these ratings make it " + met() + needs();
            case ROLE_MET_WITHIN_SLACK ->
                    musts()
                            + "and these ratings make it "
                            + withinSlack()
                            + needs()
                            + whyNotInFull();
            case ROLE_UNLIKELY ->
                    "These ratings make it "
                            + met()
                            + "; at "
                            + inTen(1 - rule.threshold())
                            + " or less the bar counts as not met yet";
            case UNDECIDED ->
                    "These ratings make it " + met() + " and " + withinSlack() + undecided();
        };
    }

    private String musts() {
        return panel.role().must().isEmpty() ? "The role has no musts, " : "Every must is met, ";
    }

    private String met() {
        return odds(decided.posterior().role()) + " that the whole bar is met";
    }

    private String withinSlack() {
        return odds(decided.posterior().plan()) + " that it is met within " + levels(rule.slack());
    }

    private String needs() {
        return ", where " + inTen(rule.threshold()) + " is needed";
    }

    private static String inTen(double probability) {
        return figure(probability * 10) + " in 10";
    }

    private String whyNotInFull() {
        return decided.verdict().role() < rule.threshold()
                ? "; in full it is " + odds(decided.posterior().role())
                : "; in full it would be likely enough, but "
                        + each(OwnLevel::gap, own -> panel.title(own.competency()))
                        + " lies short";
    }

    private String undecided() {
        String open = each(OwnLevel::isShort, own -> panel.title(own.competency()));
        return open.isEmpty()
                ? "; "
                        + inTen(rule.threshold())
                        + " is needed, and neither reaches it or can be ruled out"
                : "; " + open + " was rated short on one answer, which settles nothing";
    }

    private String each(Predicate<OwnLevel> which, Function<OwnLevel, String> words) {
        return String.join(
                "; ", decided.verdict().own().stream().filter(which).map(words).toList());
    }

    private String shortMust(OwnLevel own) {
        return SeenWords.mustAt(floor(own))
                + "; "
                + SeenWords.rated(own.own().orElseThrow(), own.answers());
    }

    private int floor(OwnLevel own) {
        return observed.musts().stream()
                .filter(m -> m.competency().equals(own.competency()))
                .mapToInt(MustReading::floor)
                .findFirst()
                .orElseThrow();
    }

    /** Several musts in one breath: what each of them lacks is told where it stands. */
    private List<String> evidenceInShort() {
        List<String> thin = decided.verdict().thinMusts();
        List<String> lacks = new ArrayList<>();
        if (thin.size() == 1) {
            lacks.add(panel.title(thin.get(0)) + " has " + lacks(thin.get(0)));
        } else if (!thin.isEmpty()) {
            lacks.add(
                    list(thin.stream().map(panel::title).toList())
                            + " have fewer answers or interviewers than a must needs");
        }
        lacks.addAll(evidenceInAll());
        return lacks;
    }

    private List<String> evidence() {
        List<String> lacks = new ArrayList<>();
        for (String must : decided.verdict().thinMusts()) {
            lacks.add(panel.title(must) + ": " + lacks(must));
        }
        lacks.addAll(evidenceInAll());
        return lacks;
    }

    private List<String> evidenceInAll() {
        List<String> lacks = new ArrayList<>();
        if (decided.verdict().weightObserved() < rule.minWeightObserved()) {
            lacks.add(
                    SeenWords.weight(decided.verdict().weightObserved(), rule.minWeightObserved()));
        }
        if (decided.verdict().answers() < rule.minAnswers()) {
            lacks.add(
                    count(decided.verdict().answers(), "answer", "answers")
                            + " of the "
                            + number(rule.minAnswers())
                            + " that a verdict needs");
        }
        return lacks;
    }

    private String lacks(String must) {
        CompetencyReading competency = observed.competency(must);
        boolean fewRatings =
                competency.answers() >= rule.minAnswersPerMust()
                        && competency.raters() >= rule.minRatersPerMust();
        return fewRatings
                ? count(competency.ratings(), "rating", "ratings")
                        + " of the "
                        + number(rule.minRatingsPerMust())
                        + " that a must needs"
                : SeenWords.lacks(
                        competency.answers(),
                        rule.minAnswersPerMust(),
                        competency.raters(),
                        rule.minRatersPerMust());
    }

    /** All that stands between the candidate and ready, gravest first; empty when ready. */
    List<String> missing() {
        if (decided.verdict().rule() == DecidingRule.ROLE_MET) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        for (OwnLevel own : decided.verdict().own()) {
            if (own.isShort()) {
                missing.add(panel.title(own.competency()) + ": " + shortMust(own));
            }
        }
        evidence().forEach(lack -> missing.add(capital(lack)));
        for (OwnLevel own : decided.verdict().own()) {
            if (own.gap() && !own.isShort() && !own.thin()) {
                missing.add(
                        seen.gap(
                                own.competency(),
                                observed.competency(own.competency()).required(),
                                own.own().orElseThrow(),
                                own.answers()));
            }
        }
        if (decided.verdict().role() < rule.threshold()) {
            missing.add("These ratings make it " + met() + needs());
        }
        return missing;
    }

    Derivation verdict(String because, List<Derivation> rests) {
        DecidingRule deciding = decided.verdict().rule();
        List<Derivation> all = new ArrayList<>();
        all.add(
                Derivation.of(
                        "Rule "
                                + deciding.number()
                                + " of six decided ("
                                + deciding.word()
                                + "); the rules before it did not hold"));
        all.add(
                Derivation.of(
                        "By these ratings, if the assumptions hold: every must is met "
                                + figure(decided.posterior().musts())
                                + "; the whole bar is met "
                                + figure(decided.posterior().role())
                                + "; met within "
                                + levels(rule.slack())
                                + " "
                                + figure(decided.posterior().plan())));
        all.add(Derivation.of(assumed()));
        panel.calibration()
                .ifPresent(
                        c ->
                                all.add(
                                        Derivation.of(
                                                "In place of what is assumed stands what the"
                                                        + " calibration "
                                                        + c.id()
                                                        + " found, over "
                                                        + count(
                                                                c.candidates(),
                                                                "candidate",
                                                                "candidates"))));
        all.addAll(rests);
        return Derivation.named(
                "verdict", capital(decided.verdict().verdict().words()) + ": " + because, all);
    }

    private String assumed() {
        Assumptions assumed = panel.model().assumptions();
        return "Assumed, not estimated: people interviewed lie around level "
                + figure(assumed.mean())
                + " with a standard deviation of "
                + figure(assumed.sd())
                + ", "
                + figure(assumed.rho())
                + " of it shared by all competencies; one answer's luck "
                + figure(assumed.tau())
                + ", an interviewer's strictness "
                + figure(assumed.severitySd())
                + ", "
                + figure(assumed.logitsPerLevel())
                + " logits per level";
    }

    /** A competency that was not observed is told in words alone. */
    Derivation competency(CompetencyReading competency, LevelEstimate estimate) {
        Derivation plain = competency.derivation();
        if (competency.sight() != CompetencyReading.Sight.OBSERVED) {
            return plain;
        }
        List<Derivation> because = new ArrayList<>(plain.because());
        decided.own(competency.competency())
                .own()
                .ifPresent(
                        own -> {
                            if (own != competency.own().orElse(own)) {
                                because.add(
                                        Derivation.of(
                                                "A rating at the top of a question counts as at"
                                                        + " least the level asked for: "
                                                        + figure(own)));
                            }
                        });
        because.add(
                Derivation.of(
                        "The level that fits the ratings: "
                                + figure(estimate.mean())
                                + ", in 8 of 10 cases "
                                + figure(estimate.low())
                                + " to "
                                + figure(estimate.high())
                                + "; at least "
                                + competency.required()
                                + ": "
                                + figure(estimate.atLeastRequired())));
        return Derivation.named(
                plain.id(),
                plain.says()
                        + "; "
                        + odds(estimate.atLeastRequired())
                        + " that "
                        + competency.required()
                        + " is met",
                because);
    }

    Derivation must(
            MustReading must, OwnLevel own, MustReading.State state, Derivation competency) {
        String least = figure(must.floor() - HALF) + " or more";
        String says =
                switch (state) {
                    case OPEN -> "open, with " + lacks(must.competency());
                    case MET -> "met, " + rated(own) + "; " + least + " meets it";
                    case SHORT -> "short, " + rated(own) + "; " + least + " would meet it";
                };
        return Derivation.named(
                "must/" + must.competency(),
                panel.title(must.competency())
                        + " is "
                        + SeenWords.mustAt(must.floor())
                        + ": "
                        + says,
                List.of(competency));
    }

    private static String rated(OwnLevel own) {
        return SeenWords.rated(own.own().orElseThrow(), own.answers());
    }
}
