package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.model.Bank;
import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.model.Topic;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.View;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a shape cannot see of one question: ids that must be known or unique, levels that follow
 * each other, an anchor for each level. Without these a question could not be asked or evaluated.
 * What compares two parts of a file is checked where the shape of both is right.
 */
final class QuestionCheck {

    /** What a question may refer to. */
    record Known(
            Map<String, Bank> banks,
            Map<String, Competency> competencies,
            Set<String> contexts,
            Map<String, Topic> topics,
            int highestHintCeiling) {

        Known {
            contexts = Set.copyOf(contexts);
        }
    }

    private final SoundPart part;
    private final View question;
    private final Known known;
    private final Findings into;
    private final List<View> indicators;
    private final Set<String> indicatorIds;

    QuestionCheck(SoundPart part, Known known, Findings into) {
        this.part = part;
        this.question = part.view();
        this.known = known;
        this.into = into;
        this.indicators = question.views("indicators");
        this.indicatorIds = ids(indicators);
    }

    /** Looks at the parts whose shape is right. */
    void check(String folder) {
        checkHome(folder);
        checkReferences();
        for (String list : List.of("indicators", "probes", "hints", "concerns", "variants")) {
            unique(list);
        }
        checkCeilings();
        if (part.has("levels")) {
            checkLevels();
        }
        if (part.has("short_form")) {
            question.optView("short_form").ifPresent(this::checkShortForm);
        }
        checkText();
    }

    private void checkHome(String folder) {
        if (part.has("bank")) {
            if (!question.text("bank").equals(folder)) {
                into.error(
                        question.place("bank"),
                        "PB-S2",
                        "the bank \""
                                + question.text("bank")
                                + "\" is not the folder \""
                                + folder
                                + "\"",
                        "Move the file or change the bank");
            }
            refers(question.node("bank"), known.banks().keySet(), "bank");
        }
        Set<String> competencies = known.competencies().keySet();
        question.optNode("competency").ifPresent(n -> refers(n, competencies, "competency"));
        question.list("also_touches").forEach(n -> refers(n, competencies, "competency"));
        question.list("topics").forEach(n -> refers(n, known.topics().keySet(), "topic"));
        question.optNode("context").ifPresent(n -> refers(n, known.contexts(), "context"));
    }

    private void checkReferences() {
        if (part.has("indicators")) {
            question.views("reveal_if_asked").forEach(r -> indicator(r.node("evidence_for")));
            question.views("probes").forEach(p -> p.list("elicits").forEach(this::indicator));
            indicators.forEach(i -> i.list("implied_by").forEach(this::indicator));
        }
    }

    private void indicator(Node node) {
        refers(node, indicatorIds, "indicator");
    }

    private void checkCeilings() {
        for (View hint : question.views("hints")) {
            if (hint.whole("ceiling") > known.highestHintCeiling()) {
                into.error(
                        hint.place("ceiling"),
                        "PB-N6",
                        "a hint may declare a ceiling of at most " + known.highestHintCeiling(),
                        "Lower it; help never leads to the top level");
            }
        }
    }

    private void checkLevels() {
        List<Integer> levels = ascending(question, question.list("levels"));
        int top = levels.get(levels.size() - 1);
        if (part.has("rubric")) {
            checkRubric(top);
        }
        if (part.has("indicators")) {
            checkIndicatorLevels(levels, top);
        }
    }

    private void checkRubric(int top) {
        View rubric = question.view("rubric");
        for (int level = 0; level <= top; level++) {
            if (!rubric.has(String.valueOf(level))) {
                into.error(
                        question.keyPlace("rubric"),
                        "PB-S6",
                        "the rubric has no anchor for level " + level,
                        "Every level from 0 to " + top + " needs one");
            }
        }
    }

    private void checkIndicatorLevels(List<Integer> levels, int top) {
        Set<Integer> shown = new HashSet<>();
        for (View indicator : indicators) {
            shown.add(indicator.whole("level"));
            if (indicator.whole("level") > top) {
                into.error(
                        indicator.place("level"),
                        "PB-S7",
                        "the question stops at level " + top,
                        "Lower the indicator's level, or add the level to levels");
            }
        }
        for (int level : levels) {
            if (!shown.contains(level)) {
                into.error(
                        question.keyPlace("indicators"),
                        "PB-S7",
                        "level " + level + " has no indicator and cannot be reached",
                        "Add at least two acts of that level, or drop it from levels");
            }
        }
    }

    private List<Integer> ascending(View owner, List<Node> levels) {
        List<Integer> values = levels.stream().map(View::whole).toList();
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) != values.get(i - 1) + 1) {
                into.error(
                        owner.place("levels"),
                        "PB-S16",
                        "levels follow each other without a gap, the lowest first",
                        "For example [1, 2, 3]");
                break;
            }
        }
        return values.stream().sorted().toList();
    }

    private void checkShortForm(View form) {
        if (part.has("indicators")) {
            form.list("indicators").forEach(this::indicator);
        }
        if (part.has("probes")) {
            Set<String> probes = ids(question.views("probes"));
            form.list("probes").forEach(n -> refers(n, probes, "probe"));
        }
        List<Integer> levels = ascending(form, form.list("levels"));
        if (part.has("levels") && !question.wholes("levels").containsAll(levels)) {
            into.error(
                    form.place("levels"),
                    "PB-S16",
                    "the short form tells levels apart that the question does not have",
                    "Use levels of the full form");
        }
    }

    private void checkText() {
        boolean promised =
                question.optText("maturity").filter(m -> m.equals("text-ready")).isPresent();
        if (promised && part.has("text") && !question.has("text")) {
            into.error(
                    question.place("maturity"),
                    "PB-S11",
                    "a text-ready question needs the part \"text\"",
                    "Write it, or set maturity to live-ready");
        }
        question.optView("text").ifPresent(this::checkCues);
    }

    private void checkCues(View text) {
        if (part.has("indicators")) {
            keys(text, "cues", indicatorIds, "indicator");
        }
        if (part.has("concerns")) {
            keys(text, "concern_cues", ids(question.views("concerns")), "concern");
        }
    }

    private void keys(View owner, String key, Collection<String> ids, String noun) {
        owner.optView(key)
                .ifPresent(
                        view ->
                                view.entries()
                                        .forEach(
                                                e -> {
                                                    if (!ids.contains(e.key())) {
                                                        dangling(
                                                                into,
                                                                e.keyPlace(),
                                                                e.key(),
                                                                ids,
                                                                noun);
                                                    }
                                                }));
    }

    private void refers(Node node, Collection<String> ids, String noun) {
        if (!ids.contains(View.text(node))) {
            dangling(into, node.place(), View.text(node), ids, noun);
        }
    }

    /** Says that an id is not known, and which one may have been meant. */
    static void dangling(
            Findings into, Place place, String id, Collection<String> ids, String noun) {
        String all = ids.size() > 20 ? "Check the spelling" : "Known: " + String.join(", ", ids);
        into.error(
                place,
                "PB-S4",
                "there is no " + noun + " \"" + id + "\"",
                Nearest.didYouMean(id, ids, ids.isEmpty() ? "There is none at all" : all));
    }

    private void unique(String list) {
        Map<String, Place> seen = new LinkedHashMap<>();
        for (View item : question.views(list)) {
            Place first = seen.putIfAbsent(item.text("id"), item.place("id"));
            if (first != null) {
                into.error(
                        item.place("id"),
                        "PB-S5",
                        "the id \"" + item.text("id") + "\" stands twice in " + list,
                        "The first one is at line " + first.line());
            }
        }
    }

    private static Set<String> ids(List<View> items) {
        Set<String> ids = new LinkedHashSet<>();
        items.forEach(v -> ids.add(v.text("id")));
        return ids;
    }
}
