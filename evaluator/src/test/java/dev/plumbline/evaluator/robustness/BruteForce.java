package dev.plumbline.evaluator.robustness;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.Panels;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.readiness.RatingModel;
import dev.plumbline.evaluator.readiness.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same changes the slow way: the panel is flattened into a table of ratings, one cell is
 * changed and the panel is built anew from the table. Shares no code with what it checks.
 */
final class BruteForce {

    private record Cell(String interviewer, AnswerKey key) {}

    private final Panel panel;
    private final RatingModel model;
    private final Verdict verdict;
    private final Map<Cell, Integer> table = new LinkedHashMap<>();
    private final Map<Cell, Integer> sealed = new LinkedHashMap<>();
    private final List<WhatIf> all = new ArrayList<>();

    BruteForce(Panel panel, RatingModel model) {
        this.panel = panel;
        this.model = model;
        for (Scorecard card : panel.scorecards()) {
            for (Answer answer : card.answers()) {
                if (card.handedIn()) {
                    Cell cell = new Cell(card.interviewer(), answer.key());
                    answer.rating().ifPresent(level -> table.put(cell, level));
                    answer.sealedRating().ifPresent(level -> sealed.put(cell, level));
                }
            }
        }
        this.verdict = read(panel.role(), table);
    }

    List<WhatIf> all() {
        table.forEach(this::cell);
        if (panel.handedIn().stream()
                .anyMatch(s -> s.answers().stream().anyMatch(a -> a.amended().isPresent()))) {
            found(WhatIf.Kind.AMENDMENTS_UNDONE, "no rating had been amended", sealed);
        }
        table.keySet().stream().map(Cell::key).distinct().forEach(this::question);
        table.keySet().stream().map(Cell::interviewer).distinct().forEach(this::interviewer);
        weights();
        if (model.read(panel).estimate().isPresent()) {
            assumptions();
        }
        return all;
    }

    private void assumptions() {
        Assumptions now = panel.model().assumptions();
        for (int thirds : List.of(2, 4)) {
            double rho = now.rho() * thirds / 3;
            double tau = now.tau() * thirds / 3;
            double strict = now.severitySd() * thirds / 3;
            assumed(
                    "what all competencies share (rho) was " + text(rho) + " instead of 0.6",
                    rho,
                    now.tau(),
                    now.severitySd());
            assumed(
                    "one answer's luck (tau) was " + text(tau) + " instead of 0.7",
                    now.rho(),
                    tau,
                    now.severitySd());
            assumed(
                    "how far interviewers differ in strictness was "
                            + text(strict)
                            + " instead of 0.35",
                    now.rho(),
                    now.tau(),
                    strict);
        }
    }

    private static String text(double value) {
        return new BigDecimal(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void assumed(String says, double rho, double tau, double severity) {
        DecisionModel rules = panel.model();
        Assumptions now = rules.assumptions();
        DecisionModel other =
                new DecisionModel(
                        rules.version(),
                        rules.levels(),
                        rules.levelRule(),
                        rules.highestHintCeiling(),
                        rules.verdictRule(),
                        new Assumptions(
                                now.logitsPerLevel(),
                                now.mean(),
                                now.sd(),
                                rho,
                                tau,
                                now.tauCalibrated(),
                                severity),
                        rules.hash());
        Panel moved =
                new Panel(
                        panel.role(),
                        panel.rule(),
                        other,
                        panel.questions(),
                        panel.titles(),
                        panel.asked(),
                        panel.notAsked(),
                        panel.scorecards());
        Verdict after = model.read(moved).verdict();
        all.add(new WhatIf(WhatIf.Kind.ASSUMPTION_MOVED, says, after, after != verdict));
    }

    private void cell(Cell cell, int level) {
        for (int other : List.of(level - 1, level + 1)) {
            if (other == -1 || other == 5) {
                continue;
            }
            Map<Cell, Integer> changed = new LinkedHashMap<>(table);
            changed.put(cell, other);
            found(
                    WhatIf.Kind.RATING_MOVED,
                    cell.interviewer()
                            + " gave "
                            + other
                            + " instead of "
                            + level
                            + " for "
                            + cell.key().word(),
                    changed);
        }
        Map<Cell, Integer> without = new LinkedHashMap<>(table);
        without.remove(cell);
        found(
                WhatIf.Kind.RATING_LEFT_OUT,
                cell.interviewer() + " had no rating for " + cell.key().word(),
                without);
    }

    private void question(AnswerKey key) {
        Map<Cell, Integer> without = new LinkedHashMap<>(table);
        without.keySet().removeIf(cell -> cell.key().equals(key));
        found(WhatIf.Kind.QUESTION_LEFT_OUT, key.word() + " was left out", without);
    }

    private void interviewer(String who) {
        Map<Cell, Integer> without = new LinkedHashMap<>(table);
        without.keySet().removeIf(cell -> cell.interviewer().equals(who));
        found(WhatIf.Kind.INTERVIEWER_LEFT_OUT, who + " was left out", without);
    }

    private void weights() {
        RoleProfile role = panel.role();
        if (role.required().size() == 1) {
            return;
        }
        for (String competency : role.required().keySet()) {
            for (int hundredths : List.of(80, 120)) {
                Map<String, Integer> parts = new LinkedHashMap<>();
                role.required()
                        .keySet()
                        .forEach(c -> parts.put(c, 100 * role.parts().getOrDefault(c, 1)));
                parts.compute(competency, (c, before) -> before / 100 * hundredths);
                weighed(
                        WhatIf.Kind.WEIGHT_MOVED,
                        competency + " weighed a fifth " + (hundredths == 80 ? "less" : "more"),
                        parts);
            }
        }
        long different =
                role.required().keySet().stream()
                        .map(c -> role.parts().getOrDefault(c, 1))
                        .distinct()
                        .count();
        if (different > 1) {
            weighed(WhatIf.Kind.WEIGHTS_EQUAL, "all competencies weighed the same", Map.of());
        }
    }

    private void weighed(WhatIf.Kind kind, String says, Map<String, Integer> parts) {
        RoleProfile role = panel.role();
        RoleProfile other =
                new RoleProfile(
                        role.id(),
                        role.title(),
                        role.level(),
                        role.cites(),
                        role.required(),
                        parts,
                        Optional.empty(),
                        role.must(),
                        role.sittings(),
                        role.minutes(),
                        role.personHours(),
                        role.canConclude(),
                        role.note(),
                        role.verdictSuffix());
        Verdict after = read(other, table);
        all.add(new WhatIf(kind, says, after, after != verdict));
    }

    private void found(WhatIf.Kind kind, String says, Map<Cell, Integer> ratings) {
        Verdict after = read(panel.role(), ratings);
        all.add(new WhatIf(kind, says, after, after != verdict));
    }

    private Verdict read(RoleProfile role, Map<Cell, Integer> ratings) {
        Map<String, List<Answer>> cards = new TreeMap<>();
        ratings.forEach(
                (cell, level) ->
                        cards.computeIfAbsent(cell.interviewer(), who -> new ArrayList<>())
                                .add(Panels.answer(cell.key(), level.toString())));
        List<Scorecard> scorecards = new ArrayList<>();
        cards.forEach((who, answers) -> scorecards.add(new Scorecard(who, true, answers)));
        return model.read(panel.against(role).with(scorecards)).verdict();
    }
}
