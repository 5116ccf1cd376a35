package dev.plumbline.bank.lint.setting;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.yaml.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the settings of the lint from every layer of the content. */
public final class LintSettingsReader {

    /** The file of limits and accepted findings. */
    public static final String SETTINGS = "lint.yaml";

    /** The file of term lists. */
    public static final String TERMS = "lint-terms.yaml";

    private final Map<Limit, Double> limits = new EnumMap<>(Limit.class);
    private final Set<String> blocksDrafts = new LinkedHashSet<>();
    private final Map<String, Map<String, LocalDate>> endOfLife = new LinkedHashMap<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final Map<String, TermList> terms = new LinkedHashMap<>();

    private LintSettingsReader() {}

    /**
     * The settings, or nothing where they have errors.
     *
     * @param into takes what is wrong with them
     */
    public static Optional<LintSettings> read(ContentSource source, Findings into) {
        Findings own = new Findings();
        LintSettingsReader reader = new LintSettingsReader();
        source.everyView(SETTINGS, LintShapes.settings(), own).forEach(reader::addSettings);
        source.everyView(TERMS, LintShapes.terms(), own).forEach(reader::addTerms);
        for (Limit limit : Limit.values()) {
            if (!reader.limits.containsKey(limit) && !own.hasErrors()) {
                own.error(
                        Place.of(SETTINGS),
                        "PB-S11",
                        "no layer gives the limit \"" + limit.key() + "\"",
                        "Lay your folder over the shipped content");
            }
        }
        into.addAll(own);
        return own.hasErrors() ? Optional.empty() : Optional.of(reader.settings());
    }

    private LintSettings settings() {
        return new LintSettings(limits, blocksDrafts, endOfLife, accepted, terms);
    }

    private void addSettings(View view) {
        view.optView("limits")
                .ifPresent(
                        given -> {
                            for (Limit limit : Limit.values()) {
                                given.optDecimal(limit.key())
                                        .ifPresent(value -> limits.put(limit, value));
                            }
                        });
        blocksDrafts.addAll(view.texts("blocks_drafts"));
        view.map("end_of_life", View::of)
                .forEach(
                        (product, versions) -> {
                            Map<String, LocalDate> days =
                                    endOfLife.computeIfAbsent(product, p -> new LinkedHashMap<>());
                            versions.entries()
                                    .forEach(
                                            e ->
                                                    days.put(
                                                            e.key(),
                                                            LocalDate.parse(View.text(e.value()))));
                        });
        accepted.addAll(accepted(view, "ignore"));
    }

    /** The accepted findings of one list of a file, in its order. */
    private static List<Accepted> accepted(View view, String key) {
        List<Accepted> all = new ArrayList<>();
        for (View item : view.views(key)) {
            all.add(
                    new Accepted(
                            item.text("rule"),
                            item.text("question", ""),
                            item.prose("reason"),
                            LocalDate.parse(item.text("date")),
                            item.place()));
        }
        return all;
    }

    private void addTerms(View view) {
        view.map("lists", View::of)
                .forEach(
                        (name, list) ->
                                terms.merge(
                                        name,
                                        new TermList(list.texts("terms"), list.texts("unless")),
                                        TermList::with));
    }
}
