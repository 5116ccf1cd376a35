package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.shape.ExtensionShape;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Scalar;
import dev.plumbline.bank.yaml.Sequence;
import dev.plumbline.bank.yaml.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The whole question that an extension and its base make; every value keeps its own place. */
final class ExtensionMerge {

    /** What was written, or signed, for the base's own words. */
    private static final List<String> NOT_TAKEN =
            List.of("variants", "text", "lint_ignore", "reviewers", "reviewed", "review_by");

    private static final Map<String, String> WORDS =
            Map.of("probes", "ask", "hints", "give", "concerns", "ask");

    private final View base;
    private final View own;
    private final Findings into;

    private ExtensionMerge(View base, View own, Findings into) {
        this.base = base;
        this.own = own;
        this.into = into;
    }

    static Mapping of(View base, View own, Findings into) {
        return new ExtensionMerge(base, own, into).merged();
    }

    private Mapping merged() {
        Map<String, Mapping.Entry> all = new LinkedHashMap<>(base.mapping().entries());
        all.keySet().removeAll(NOT_TAKEN);
        put(all, "bank", Scalar.quoted(own.place(ExtensionShape.KEY), base.text("bank")));
        accept(all);
        reword(all);
        own.optNode(ExtensionShape.SHORT_REQUEST)
                .ifPresent(request -> change(all, "short_form", m -> with(m, "request", request)));
        Set<String> changes =
                Set.of(
                        ExtensionShape.ACCEPTS,
                        ExtensionShape.REWORDED,
                        ExtensionShape.SHORT_REQUEST);
        for (Mapping.Entry entry : own.entries()) {
            if (!changes.contains(entry.key())) {
                all.put(entry.key(), entry);
            }
        }
        return new Mapping(own.place(), all);
    }

    private void accept(Map<String, Mapping.Entry> all) {
        Map<String, Node> accepts = own.map(ExtensionShape.ACCEPTS);
        known(ExtensionShape.ACCEPTS, ids("indicators"), "indicator");
        change(
                all,
                "indicators",
                act -> {
                    Node more = accepts.get(View.of(act).text("id"));
                    return more == null ? act : with(act, "says", also(act, more));
                });
    }

    private static Scalar also(Mapping act, Node more) {
        String says = View.of(act).text("says") + " Here also: " + View.text(more);
        return Scalar.quoted(more.place(), says);
    }

    private void reword(Map<String, Mapping.Entry> all) {
        Map<String, Node> reworded = own.map(ExtensionShape.REWORDED);
        Set<String> known = new LinkedHashSet<>();
        WORDS.keySet().stream().sorted().forEach(list -> known.addAll(ids(list)));
        known(ExtensionShape.REWORDED, known, "probe, hint or concern");
        WORDS.forEach(
                (list, key) ->
                        change(
                                all,
                                list,
                                item -> {
                                    Node words = reworded.get(View.of(item).text("id"));
                                    return words == null ? item : with(item, key, words);
                                }));
    }

    private Set<String> ids(String list) {
        Set<String> ids = new LinkedHashSet<>();
        base.views(list).forEach(item -> ids.add(item.text("id")));
        return ids;
    }

    private void known(String key, Set<String> ids, String noun) {
        own.optView(key).stream()
                .flatMap(view -> view.entries().stream())
                .filter(entry -> !ids.contains(entry.key()))
                .forEach(e -> QuestionCheck.dangling(into, e.keyPlace(), e.key(), ids, noun));
    }

    /** Changes a group of keys, or each item of a list of groups. */
    private static void change(
            Map<String, Mapping.Entry> all, String key, UnaryOperator<Mapping> change) {
        Mapping.Entry entry = all.get(key);
        if (entry == null) {
            return;
        }
        if (entry.value() instanceof Mapping group) {
            put(all, key, change.apply(group));
        } else if (entry.value() instanceof Sequence list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(change.apply((Mapping) item)));
            put(all, key, new Sequence(list.place(), items));
        }
    }

    private static Mapping with(Mapping group, String key, Node value) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(group.entries());
        put(entries, key, value);
        return new Mapping(group.place(), entries);
    }

    private static void put(Map<String, Mapping.Entry> entries, String key, Node value) {
        Mapping.Entry old = entries.get(key);
        entries.put(
                key, new Mapping.Entry(key, old == null ? value.place() : old.keyPlace(), value));
    }
}
