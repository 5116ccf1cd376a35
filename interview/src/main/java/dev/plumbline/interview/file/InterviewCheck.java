package dev.plumbline.interview.file;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether what happened in the room fits the content; scorecards are {@link CardCheck}'s. */
final class InterviewCheck {

    private final View file;
    private final List<View> scorecards;
    private final QuestionBank bank;
    private final Findings into;
    private final Map<AnswerKey, AskedAnswer> asked = new LinkedHashMap<>();

    InterviewCheck(View file, List<View> scorecards, QuestionBank bank, Findings into) {
        this.file = file;
        this.scorecards = scorecards;
        this.bank = bank;
        this.into = into;
    }

    void check() {
        checkRole();
        file.views("asked").forEach(this::checkAsked);
        for (View left : file.views("not_asked")) {
            question(left);
            if (asked.containsKey(FileEvents.key(left))) {
                into.error(
                        left.place("question"),
                        "PB-E4",
                        "an answer cannot be asked for and not asked at once",
                        "Delete one of the two entries");
            }
        }
        Map<String, Place> seen = new HashMap<>();
        for (View card : scorecards) {
            checkInterviewer(card, seen);
            new CardCheck(card, asked, file.has("signed"), bank, into).check();
        }
    }

    private void checkRole() {
        List<String> ids = bank.roles().profiles().stream().map(RoleProfile::id).toList();
        if (!ids.contains(file.text("role"))) {
            into.error(
                    file.place("role"),
                    "PB-E1",
                    "there is no role \"" + file.text("role") + "\"",
                    Nearest.didYouMean(file.text("role"), ids, "Known: " + String.join(", ", ids)));
        }
        file.optView("plan")
                .filter(p -> p.has("bank") && !p.text("bank").equals(bank.hash()))
                .ifPresent(
                        p ->
                                into.note(
                                        p.place("bank"),
                                        "PB-E2",
                                        "the plan was drawn from another state of the bank",
                                        "The versions of the questions decide; both hashes are"
                                                + " printed in the report"));
    }

    private void checkAsked(View view) {
        Optional<AskedForm> form = question(view);
        if (form.isEmpty()) {
            return;
        }
        Question question = form.get().question();
        AnswerKey key = FileEvents.key(view);
        if (asked.putIfAbsent(key, new AskedAnswer(view, form.get())) != null) {
            into.error(
                    view.place("question"),
                    "PB-E4",
                    "this question was already asked in this form",
                    "Question and form are the key of an answer; merge the entries");
        }
        if (view.whole("version") != question.editorial().version()) {
            into.error(
                    view.place("version"),
                    "PB-E3",
                    "version "
                            + view.whole("version")
                            + " was asked, and the content holds version "
                            + question.editorial().version(),
                    "Give the content of that time with --content, or check the version");
        }
        checkVariant(view, question);
        checkProbes(view, form.get());
        ids(view.views("hints"), "hint", question.hints().stream().map(Hint::id).toList());
        for (View reveal : view.views("reveals")) {
            if (reveal.whole("reveal") > question.reveals().size()) {
                into.error(
                        reveal.place("reveal"),
                        "PB-E5",
                        "the question has "
                                + question.reveals().size()
                                + " reveals, and this is number "
                                + reveal.whole("reveal"),
                        "Count them from 1 in the question's file");
            }
        }
    }

    private void checkProbes(View view, AskedForm form) {
        List<String> known = form.probes().stream().map(Probe::id).toList();
        List<View> foreign = new ArrayList<>();
        for (View item : view.views("probes")) {
            String id = item.text("probe");
            if (!known.contains(id) && form.question().probe(id).isPresent()) {
                into.error(
                        item.place("probe"),
                        "PB-E5",
                        "\"" + id + "\" is not part of the " + form.form().word() + " form",
                        "Check the form; its probes are " + String.join(", ", known));
            } else {
                foreign.add(item);
            }
        }
        ids(foreign, "probe", known);
    }

    private void checkVariant(View view, Question question) {
        String variant = view.text("variant", "base");
        List<String> known = question.variants().stream().map(v -> v.id()).toList();
        if (!variant.equals("base") && !known.contains(variant)) {
            into.error(
                    view.place("variant"),
                    "PB-E5",
                    "the question has no variant \"" + variant + "\"",
                    "Known: base" + (known.isEmpty() ? "" : ", " + String.join(", ", known)));
        }
    }

    private void ids(List<View> items, String noun, Collection<String> known) {
        for (View item : items) {
            if (!known.contains(item.text(noun))) {
                into.error(
                        item.place(noun),
                        "PB-E5",
                        "the question has no " + noun + " \"" + item.text(noun) + "\" in this form",
                        Nearest.didYouMean(
                                item.text(noun), known, "Known: " + String.join(", ", known)));
            }
        }
    }

    /** The question in its form, or a finding. */
    private Optional<AskedForm> question(View view) {
        Node id = view.node("question");
        Optional<Question> question = bank.question(View.text(id));
        if (question.isEmpty()) {
            into.error(
                    id.place(),
                    "PB-E1",
                    "there is no question \"" + View.text(id) + "\"",
                    Nearest.didYouMean(
                            View.text(id),
                            bank.questions().keySet(),
                            "plumbline bank list shows all"));
            return Optional.empty();
        }
        Form form = FileEvents.key(view).form();
        if (!question.get().forms().contains(form)) {
            into.error(
                    view.place("form"),
                    "PB-E1",
                    "the question has no form \"" + form.word() + "\"",
                    "Known: "
                            + String.join(
                                    ", ",
                                    question.get().forms().stream().map(Form::word).toList()));
            return Optional.empty();
        }
        return question.map(q -> q.as(form));
    }

    private void checkInterviewer(View card, Map<String, Place> seen) {
        String code = card.text("interviewer");
        Place place = card.place("interviewer");
        Place first = seen.putIfAbsent(code, place);
        if (first != null) {
            into.error(
                    place,
                    "PB-E6",
                    "\"" + code + "\" has two scorecards",
                    "The first one is at " + first + "; one person hands in one scorecard");
        }
        if (code.equals(Entry.ROOM)) {
            into.error(
                    place,
                    "PB-E6",
                    "\"room\" stands for what happened in the room",
                    "Choose another code for the interviewer");
        }
        if (!card.has("handed_in")) {
            into.note(
                    place,
                    "PB-E7",
                    "the scorecard of \"" + code + "\" was not handed in and is not evaluated",
                    "The report names it");
        }
    }
}
