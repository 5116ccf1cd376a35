package dev.plumbline.bank.read;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.plan.Plan;
import dev.plumbline.bank.plan.PlannedSitting;
import dev.plumbline.bank.plan.Planner;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import dev.plumbline.bank.yaml.View;
import java.util.List;

/**
 * Whether the figures of an opening's plan are those that the planner counts: minutes of each
 * sitting, person-hours, answers of each must, and the profile's own places.
 */
final class OpeningSum {

    private final View plan;
    private final Opening opening;
    private final RoleProfile role;
    private final QuestionBank bank;
    private final Findings into;

    OpeningSum(View file, Opening opening, QuestionBank bank, Findings into) {
        this.plan = file.view("plan");
        this.opening = opening;
        this.role = bank.roles().profile(opening.role()).orElseThrow();
        this.bank = bank;
        this.into = into;
    }

    void check() {
        Plan counted = new Planner(bank).laidDown(opening);
        List<View> sittings = plan.views("sittings");
        for (int i = 0; i < sittings.size(); i++) {
            checkMinutes(sittings.get(i), counted.sittings().get(i));
        }
        String hours = Figures.decimals(counted.personHours(), 1);
        String written = Figures.decimals(plan.decimal("person_hours"), 1);
        if (!hours.equals(written)) {
            into.error(
                    plan.place("person_hours"),
                    "PB-O5",
                    "the plan takes " + hours + " person-hours, and " + written + " are written",
                    "Write " + hours + "; preparation, hand-in and debrief count for each person");
        }
        role.must().keySet().forEach(must -> checkMust(must, counted));
        checkPlaces(counted, sittings);
    }

    private void checkMinutes(View sitting, PlannedSitting counted) {
        int minutes = (int) Math.ceil(counted.minutes());
        if (sitting.whole("minutes") != minutes) {
            into.error(
                    sitting.place("minutes"),
                    "PB-O5",
                    "opening, answers, settling and closing add up to "
                            + Figures.decimals(counted.minutes(), 1)
                            + " minutes, and "
                            + sitting.whole("minutes")
                            + " are written",
                    "Write " + minutes + ", or change the answers");
        } else if (counted.minutes() > bank.roles().minutes().maxSitting()) {
            into.warn(
                    sitting.place("minutes"),
                    "PB-O5",
                    "this is longer than the longest sitting, "
                            + Figures.decimals(bank.roles().minutes().maxSitting(), 1)
                            + " minutes",
                    "Spread the answers over one more sitting");
        }
    }

    private void checkMust(String must, Plan counted) {
        long answers = counted.answers().stream().filter(a -> a.competency().equals(must)).count();
        int asked = bank.roles().rule().minAnswersPerMust();
        if (answers < asked) {
            into.error(
                    plan.keyPlace("sittings"),
                    "PB-O6",
                    "the must "
                            + must
                            + " has "
                            + Figures.count((int) answers, "answer", "answers")
                            + ", and the rule asks for "
                            + asked,
                    "Add a question that scores it, or the twin of one");
        }
    }

    private void checkPlaces(Plan counted, List<View> sittings) {
        List<String> profile = role.sittings().stream().map(OpeningSum::slots).toList();
        List<String> own = counted.sittings().stream().map(OpeningSum::places).toList();
        if (profile.isEmpty() || own.equals(profile)) {
            return;
        }
        for (int i = 0; i < own.size(); i++) {
            if (i >= profile.size() || !own.get(i).equals(profile.get(i))) {
                into.warn(
                        sittings.get(i).place("id"),
                        "PB-O11",
                        "this sitting asks " + own.get(i),
                        i < profile.size()
                                ? "The profile's own asks " + profile.get(i)
                                : "The profile has "
                                        + Figures.count(profile.size(), "sitting", "sittings"));
            }
        }
        if (own.size() < profile.size()) {
            into.warn(
                    plan.keyPlace("sittings"),
                    "PB-O11",
                    "the plan has fewer sittings than the profile",
                    "The profile also asks "
                            + String.join("; ", profile.subList(own.size(), profile.size())));
        }
    }

    private static String slots(List<Slot> slots) {
        return String.join(
                ", ", slots.stream().map(s -> s.competency() + ":" + s.form().word()).toList());
    }

    private static String places(PlannedSitting sitting) {
        return String.join(
                ", ",
                sitting.answers().stream()
                        .map(a -> a.competency() + ":" + a.form().word())
                        .toList());
    }
}
