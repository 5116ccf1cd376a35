package dev.plumbline.report.section;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.ProjectGate;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.readiness.CompetencyReading;
import dev.plumbline.evaluator.readiness.CompetencyReading.Sight;
import dev.plumbline.report.model.FirstMonthsSection;
import dev.plumbline.report.model.FirstMonthsSection.Project;
import dev.plumbline.report.model.FirstMonthsSection.Step;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.ProfileSection.Standing;
import dev.plumbline.report.words.LevelWords;
import dev.plumbline.report.words.MentorHours;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Section 11: what the evidence supports now, what it does not yet, and what to work on. */
final class FirstMonths {

    private static final List<String> MONTHS =
            List.of("Days 1 to 30", "Days 31 to 60", "Days 61 to 90");
    private static final int ACTS = 3;
    private static final Line NO_ACT =
            Line.own(
                    "The ticks name no act that is lacking; agree on one with the reviewer first.");
    private final Case it;
    private final List<CompetencyReading> gaps;
    private final List<Act> acts;

    private FirstMonths(Case it) {
        this.it = it;
        this.gaps = Gaps.of(it);
        this.acts = Act.all(it);
    }

    static FirstMonthsSection of(Case it) {
        FirstMonths section = new FirstMonths(it);
        List<Step> steps = section.steps();
        return new FirstMonthsSection(
                section.now(),
                section.notAlone(),
                section.unknown(),
                section.projects(),
                section.reached(),
                steps,
                hours(it, steps),
                section.ifNo());
    }

    private static String hours(Case it, List<Step> steps) {
        List<Line> lines = steps.stream().flatMap(s -> s.acts().stream()).toList();
        int open = Collections.frequency(lines, NO_ACT);
        return MentorHours.of(it.panel().model(), lines.size() - open, open);
    }

    private List<Line> now() {
        return it.reading().competencies().stream()
                .filter(c -> Gaps.standing(it, c) == Standing.REACHES)
                .map(
                        c ->
                                Line.own(
                                        it.names().competency(c.competency())
                                                + ", required at "
                                                + c.required()
                                                + ": observed "
                                                + Musts.level(c)
                                                + " in "
                                                + answers(c)
                                                + "."))
                .toList();
    }

    private List<Line> notAlone() {
        return gaps.stream()
                .map(
                        c ->
                                Line.own(
                                        it.names().competency(c.competency())
                                                + ", required at "
                                                + c.required()
                                                + ": "
                                                + LevelWords.gap(c.gap().orElseThrow())
                                                + " short. A named reviewer stays beside that"
                                                + " work."))
                .toList();
    }

    private List<Line> unknown() {
        return it.reading().competencies().stream()
                .filter(c -> c.own().isEmpty())
                .map(
                        c ->
                                Line.own(
                                        it.names().competency(c.competency())
                                                + ", required at "
                                                + c.required()
                                                + ": "
                                                + (c.sight() == Sight.NOT_ASKED
                                                        ? "not asked"
                                                        : "too little heard")
                                                + ", so nothing is assumed."))
                .toList();
    }

    private String reached() {
        return "A level counts as reached when no more than "
                + LevelWords.gap(it.rule().requiredTolerance())
                + " is lacking and no must is short, by the rule in section 13.";
    }

    private List<Project> projects() {
        return it.bank().roles().gates().stream().map(this::project).toList();
    }

    /** One competency below what a project needs is enough for not yet alone. */
    private Project project(ProjectGate gate) {
        List<String> needs = new ArrayList<>();
        List<String> why = new ArrayList<>();
        String fits = "now";
        for (Map.Entry<String, Integer> need : gate.requires().entrySet()) {
            String title = it.names().inside(need.getKey());
            needs.add(title + " at " + need.getValue());
            Optional<CompetencyReading> seen = observed(need.getKey());
            if (seen.isEmpty()) {
                why.add("nothing is known about " + title);
                fits = fits.equals("now") ? "not known" : fits;
            } else {
                CompetencyReading c = seen.get();
                why.add(title + " observed " + Musts.level(c) + " in " + answers(c));
                fits = Gaps.reaches(it, c, need.getValue()) ? fits : "not yet alone";
            }
        }
        return new Project(
                Line.content(gate.project()),
                Sentences.capital(Sentences.list(needs)),
                Line.content(
                        gate.id() + ": " + gate.when() + "; " + String.join(", ", gate.cites())),
                fits,
                Sentences.stop(Sentences.capital(String.join("; ", why))));
    }

    private Optional<CompetencyReading> observed(String competency) {
        return it.reading().competencies().stream()
                .filter(c -> c.competency().equals(competency) && c.own().isPresent())
                .findFirst();
    }

    private static String answers(CompetencyReading c) {
        return Figures.count(c.answers(), "answer", "answers");
    }

    /**
     * The gravest gap first; when it is the only one, its acts fill the months from the lowest
     * level up.
     */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int spare = Math.max(0, MONTHS.size() - gaps.size());
        int month = 0;
        for (CompetencyReading gap : gaps) {
            List<Act> missing = missing(gap);
            int parts = Math.max(1, Math.min(1 + spare, (missing.size() + 1) / 2));
            int size = Math.max(1, (missing.size() + parts - 1) / parts);
            for (int part = 0; part < parts; part++) {
                int from = Math.min(part * size, missing.size());
                int to = Math.min(Math.min(from + size, from + ACTS), missing.size());
                steps.add(step(MONTHS.get(Math.min(month, 2)), gap, missing.subList(from, to)));
                month++;
            }
            spare -= parts - 1;
        }
        return steps;
    }

    private Step step(String days, CompetencyReading gap, List<Act> missing) {
        List<Line> lines = new ArrayList<>();
        for (Act act : missing) {
            lines.add(Line.content(act.indicator().says()).and(" " + howMissed(act)));
        }
        if (lines.isEmpty()) {
            lines.add(NO_ACT);
        }
        return new Step(
                days,
                it.names().competency(gap.competency())
                        + ", "
                        + LevelWords.gap(gap.gap().orElseThrow())
                        + " short",
                lines,
                anchor(gap));
    }

    private String howMissed(Act act) {
        if (!act.missed().isEmpty()) {
            return act.opposite().isEmpty()
                    ? "Asked for and not shown."
                    : "The contrary was said or done.";
        }
        return act.half().isEmpty() ? "It did not come up." : "Partly said.";
    }

    /** Acts up to the required level that nobody ticked: those asked for first, then by level. */
    private List<Act> missing(CompetencyReading gap) {
        return acts.stream()
                .filter(a -> a.competency().equals(gap.competency()))
                .filter(a -> a.indicator().level() <= gap.required() && a.shown().isEmpty())
                .sorted(
                        Comparator.<Act, Boolean>comparing(a -> a.missed().isEmpty())
                                .thenComparing(a -> a.indicator().level())
                                .thenComparing(a -> -a.indicator().weight()))
                .toList();
    }

    private Line anchor(CompetencyReading gap) {
        for (Asked asked : it.askedAbout(gap.competency())) {
            Question question = it.question(asked.key());
            String anchor = question.rubric().get(gap.required());
            if (anchor != null) {
                return Line.own("At level " + gap.required() + ": ").andContent(anchor);
            }
        }
        return Line.NONE;
    }

    private List<Line> ifNo() {
        List<Line> lines = new ArrayList<>();
        for (CompetencyReading c : gaps) {
            Competency known = it.bank().competencies().get(c.competency());
            lines.add(
                    Line.own(
                                    it.names().competency(c.competency())
                                            + " is asked for at "
                                            + c.required()
                                            + "; this interview showed "
                                            + LevelWords.level(c.own().orElseThrow())
                                            + ". What is looked for: ")
                            .andContent(known == null ? c.competency() : known.says()));
        }
        for (CompetencyReading c : it.reading().competencies()) {
            if (c.own().isEmpty()) {
                lines.add(
                        Line.own(
                                "Too little was heard about "
                                        + it.names().inside(c.competency())
                                        + " to say anything."));
            }
        }
        return lines;
    }
}
