package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.opening.OpeningPlan;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether an opening agrees with itself and with the bank; minutes are {@link OpeningSum}'s. */
final class OpeningCheck {

    private final View file;
    private final Opening opening;
    private final Findings into;

    OpeningCheck(View file, Opening opening, Findings into) {
        this.file = file;
        this.opening = opening;
        this.into = into;
    }

    /** What needs no bank. */
    void alone() {
        checkNumbers();
        checkTwice();
        checkVariantPolicy();
        checkSwap();
        checkChanges();
        if (opening.stop().earlyStop() && !opening.stop().saidToCandidate()) {
            into.warn(
                    file.view("stop_policy").place("said_to_candidate"),
                    "PB-O9",
                    "an interview may end early, and the candidate is not told",
                    "Say so beforehand and write true, or let everybody finish");
        }
    }

    /** What the bank decides. */
    void against(QuestionBank bank) {
        boolean known = checkRole(bank);
        for (View answer : answers()) {
            known &= new OpenedQuestion(answer, opening, bank, into).check();
        }
        checkBankState(bank);
        if (known) {
            checkLetter(bank);
            new OpeningSum(file, opening, bank, into).check();
        }
    }

    private List<View> answers() {
        List<View> answers = new ArrayList<>();
        file.view("plan").views("sittings").forEach(s -> answers.addAll(s.views("answers")));
        answers.addAll(file.view("plan").views("spares"));
        return answers;
    }

    private void checkNumbers() {
        int expected = 1;
        for (View answer : answers()) {
            if (answer.whole("n") != expected) {
                into.error(
                        answer.place("n"),
                        "PB-O1",
                        "this is answer "
                                + expected
                                + " of the plan, and its number is "
                                + answer.whole("n"),
                        "Number the answers from 1 over all sittings, then the spares");
                return;
            }
            expected++;
        }
        Map<String, Place> sittings = new HashMap<>();
        for (View sitting : file.view("plan").views("sittings")) {
            Place first = sittings.putIfAbsent(sitting.text("id"), sitting.place("id"));
            if (first != null) {
                into.error(
                        sitting.place("id"),
                        "PB-S5",
                        "the sitting \"" + sitting.text("id") + "\" stands twice in the plan",
                        "The first one is at line " + first.line());
            }
        }
    }

    /** Full and short form of one question are one talk, as are the two lengths of its twin. */
    private void checkTwice() {
        Map<String, View> seen = new HashMap<>();
        List<View> views = answers();
        List<OpeningPlan.Answer> planned = opening.plan().withSpares();
        for (int i = 0; i < views.size(); i++) {
            OpeningPlan.Answer answer = planned.get(i);
            View first =
                    seen.putIfAbsent(
                            answer.question() + " " + answer.form().isTwin(), views.get(i));
            if (first != null) {
                into.error(
                        views.get(i).place("question"),
                        "PB-S5",
                        "the candidate has heard \"" + answer.question() + "\" before",
                        "It is answer " + first.whole("n") + " already; choose another question");
            }
        }
    }

    private void checkVariantPolicy() {
        View variants = file.view("variants");
        boolean one = variants.text("policy").equals("same-for-all");
        if (one != variants.has("letter")) {
            into.error(
                    variants.place(one ? "policy" : "letter"),
                    "PB-O7",
                    one
                            ? "everybody hears the same wording, and letter does not say which"
                            : "each plan draws its own letter, and one is given",
                    one ? "Add letter: base, or a variant" : "Take the letter out");
        }
    }

    private void checkSwap() {
        file.optView("roles")
                .filter(r -> r.has("swap"))
                .ifPresent(
                        roles -> {
                            String swap = roles.text("swap");
                            List<String> known = new ArrayList<>(List.of("never"));
                            opening.plan()
                                    .sittings()
                                    .forEach(s -> known.add("after sitting " + s.id()));
                            opening.plan()
                                    .answers()
                                    .forEach(a -> known.add("after answer " + a.number()));
                            if (!known.contains(swap)) {
                                dangling(roles.node("swap"), "point of the plan", known);
                            }
                        });
    }

    private void checkChanges() {
        LocalDate last = opening.opened();
        for (View change : file.views("changes")) {
            LocalDate day = LocalDate.parse(change.text("date"));
            if (day.isBefore(last)) {
                into.error(
                        change.place("date"),
                        "PB-O8",
                        "the change of " + day + " lies before " + last,
                        "Changes follow the opening's day, in the order made");
                return;
            }
            last = day;
        }
        if (!opening.locked() && !opening.changes().isEmpty()) {
            into.error(
                    file.place("locked"),
                    "PB-O8",
                    "there are changes, and the opening is not locked",
                    "Write locked: true, or take the entries out; before the lock no entry is"
                            + " needed");
        }
    }

    private boolean checkRole(QuestionBank bank) {
        if (bank.roles().profile(opening.role()).isPresent()) {
            return true;
        }
        dangling(
                file.view("role_profile").node("id"),
                "role",
                bank.roles().profiles().stream().map(p -> p.id()).toList());
        return false;
    }

    private void checkLetter(QuestionBank bank) {
        Set<String> common = new TreeSet<>(List.of("base"));
        boolean first = true;
        for (OpeningPlan.Answer answer : opening.plan().answers()) {
            Set<String> own = new TreeSet<>(List.of("base"));
            bank.question(answer.question())
                    .ifPresent(q -> q.variants().forEach(v -> own.add(v.id())));
            if (first) {
                common.addAll(own);
            }
            common.retainAll(own);
            first = false;
        }
        opening.variants()
                .letter()
                .filter(letter -> !common.contains(letter))
                .ifPresent(
                        letter ->
                                into.error(
                                        file.view("variants").place("letter"),
                                        "PB-S4",
                                        "not every question of the plan has the variant \""
                                                + letter
                                                + "\"",
                                        "All have: " + String.join(", ", common)));
    }

    private void checkBankState(QuestionBank bank) {
        opening.bank()
                .filter(state -> !state.hash().equals(bank.hash()))
                .ifPresent(
                        state ->
                                into.note(
                                        file.view("bank").place("sha256"),
                                        "PB-O10",
                                        "the opening was written for another state of the bank",
                                        "Each interview holds the versions that were asked"));
        View role = file.view("role_profile");
        if (role.has("sha256") && !role.text("sha256").equals(bank.rolesHash())) {
            into.note(
                    role.place("sha256"),
                    "PB-O10",
                    "the opening was written for another state of the role profiles",
                    "Compare the profile with the plan before the next interview");
        }
    }

    private void dangling(Node node, String noun, Collection<String> known) {
        dangling(node, noun, known, into);
    }

    static void dangling(Node node, String noun, Collection<String> known, Findings into) {
        String id = View.text(node);
        into.error(
                node.place(),
                "PB-S4",
                "there is no " + noun + " \"" + id + "\"",
                Nearest.didYouMean(id, known, "Known: " + String.join(", ", known)));
    }
}
