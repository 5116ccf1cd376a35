package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a shape cannot see of one question: ids that must be known or unique, levels that follow
 * each other, an anchor for each level. Without these a question could not be asked or evaluated.
 */
final class QuestionCheck {

    private final View question;
    private final Known known;
    private final Findings into;
    private final Set<String> indicators;
    private final Set<String> probes;

    QuestionCheck(View question, Known known, Findings into) {
        this.question = question;
        this.known = known;
        this.into = into;
        this.indicators = ids("indicators");
        this.probes = ids("probes");
    }

    void check(String folder) {
        checkHome(folder);
        checkReferences();
        for (String list : List.of("indicators", "probes", "hints", "concerns", "variants")) {
            unique(list);
        }
        checkLevels();
        checkShortForm();
        checkText();
    }

    private void checkHome(String folder) {
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
        refers(question.node("competency"), known.competencies().keySet(), "competency");
        question.list("also_touches")
                .forEach(n -> refers(n, known.competencies().keySet(), "competency"));
        question.list("topics").forEach(n -> refers(n, known.topics().keySet(), "topic"));
        question.optNode("context").ifPresent(n -> refers(n, known.contexts().keySet(), "context"));
    }

    private void checkReferences() {
        question.views("reveal_if_asked")
                .forEach(r -> refers(r.node("evidence_for"), indicators, "indicator"));
        question.views("probes")
                .forEach(p -> p.list("elicits").forEach(n -> refers(n, indicators, "indicator")));
        question.views("indicators")
                .forEach(
                        i -> i.list("implied_by").forEach(n -> refers(n, indicators, "indicator")));
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
        for (int level : levels) {
            boolean reachable =
                    question.views("indicators").stream().anyMatch(i -> i.whole("level") == level);
            if (!reachable) {
                into.error(
                        question.keyPlace("indicators"),
                        "PB-S7",
                        "level " + level + " has no indicator and cannot be reached",
                        "Add at least two acts of that level, or drop it from levels");
            }
        }
        for (View indicator : question.views("indicators")) {
            if (indicator.whole("level") > top) {
                into.error(
                        indicator.place("level"),
                        "PB-S7",
                        "the question stops at level " + top,
                        "Lower the indicator's level, or add the level to levels");
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
            }
        }
        return values.stream().sorted().toList();
    }

    private void checkShortForm() {
        question.optView("short_form")
                .ifPresent(
                        form -> {
                            form.list("indicators")
                                    .forEach(n -> refers(n, indicators, "indicator"));
                            form.list("probes").forEach(n -> refers(n, probes, "probe"));
                            List<Integer> levels = ascending(form, form.list("levels"));
                            if (!question.wholes("levels").containsAll(levels)) {
                                into.error(
                                        form.place("levels"),
                                        "PB-S16",
                                        "the short form tells levels apart that the question does"
                                                + " not have",
                                        "Use levels of the full form");
                            }
                        });
    }

    private void checkText() {
        if (question.text("maturity").equals("text-ready") && !question.has("text")) {
            into.error(
                    question.place("maturity"),
                    "PB-S11",
                    "a text-ready question needs the part \"text\"",
                    "Write it, or set maturity to live-ready");
        }
        question.optView("text")
                .ifPresent(
                        text -> {
                            keys(text, "cues", indicators, "indicator");
                            keys(text, "concern_cues", ids("concerns"), "concern");
                        });
    }

    private void keys(View owner, String key, Collection<String> ids, String noun) {
        owner.optView(key)
                .ifPresent(
                        view ->
                                view.entries()
                                        .forEach(
                                                e -> {
                                                    if (!ids.contains(e.key())) {
                                                        dangling(e.keyPlace(), e.key(), ids, noun);
                                                    }
                                                }));
    }

    private void refers(Node node, Collection<String> ids, String noun) {
        if (!ids.contains(View.text(node))) {
            dangling(node.place(), View.text(node), ids, noun);
        }
    }

    private void dangling(Place place, String id, Collection<String> ids, String noun) {
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

    private Set<String> ids(String list) {
        Set<String> ids = new LinkedHashSet<>();
        question.views(list).forEach(v -> ids.add(v.text("id")));
        return ids;
    }
}
