package dev.plumbline.bank.read;

import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.role.ProjectGate;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.RoleProfiles;
import dev.plumbline.bank.shape.ContentShapes;
import dev.plumbline.bank.shape.KnownIds;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads role profiles from every layer. A profile of a later layer stands in place of one with the
 * same id; rule, minutes, scripts and gates come from the last layer that gives them.
 */
final class RolesReader {

    private final Findings into;
    private final List<View> layers = new ArrayList<>();
    private final StringBuilder hashes = new StringBuilder();

    RolesReader(ContentSource source, Findings into) {
        this.into = into;
        for (ContentFile file : source.everyLayer("role-profiles.yaml")) {
            LoadedFile loaded = source.loaded(file, ContentShapes.roles(KnownIds.any()));
            into.addAll(loaded.findings());
            loaded.view().ifPresent(layers::add);
            hashes.append(loaded.hash()).append('\n');
        }
    }

    /** The hash of one file, or over the hashes of all layers when there are several. */
    String hash() {
        String lines = hashes.toString();
        return lines.indexOf('\n') == lines.length() - 1 ? lines.stripTrailing() : Hash.of(lines);
    }

    Optional<RoleProfiles> profiles() {
        Optional<View> rule = last("rule");
        Optional<View> minutes = last("minutes_model");
        Optional<View> scripts = last("scripts");
        if (rule.isEmpty() || minutes.isEmpty() || scripts.isEmpty()) {
            into.error(
                    Place.of("role-profiles.yaml"),
                    "PB-S11",
                    "no layer gives rule, minutes_model and scripts",
                    "Lay your folder over the shipped content");
            return Optional.empty();
        }
        Map<String, RoleProfile> byId = new LinkedHashMap<>();
        for (View layer : layers) {
            layer.each("profiles", ContentBinder::profile).forEach(p -> byId.put(p.id(), p));
        }
        return Optional.of(
                new RoleProfiles(
                        ContentBinder.plainRule(rule.get()),
                        ContentBinder.minutesModel(minutes.get()),
                        scripts.get().prose("opening"),
                        scripts.get().prose("closing"),
                        gates(),
                        List.copyOf(byId.values())));
    }

    private List<ProjectGate> gates() {
        List<ProjectGate> gates = List.of();
        for (View layer : layers) {
            if (layer.has("project_gates")) {
                gates = layer.each("project_gates", ContentBinder::gate);
            }
        }
        return gates;
    }

    /** Checks what the shape cannot see; a profile that fails would break its record. */
    void check(Collection<String> competencies, Collection<String> topics) {
        for (View layer : layers) {
            Map<String, Place> gates = new LinkedHashMap<>();
            for (View gate : layer.views("project_gates")) {
                checkId("project gate", gate, gates);
                keys(gate, "requires", competencies, "competency");
                checkTopics(gate, topics);
            }
            Map<String, Place> seen = new LinkedHashMap<>();
            for (View profile : layer.views("profiles")) {
                checkId("role", profile, seen);
                checkCompetencies(profile, competencies);
                checkTopics(profile, topics);
                if (profile.has("weights") != profile.has("weights_rationale")) {
                    into.error(
                            profile.place(profile.has("weights") ? "weights" : "weights_rationale"),
                            "PB-P2",
                            "weights and weights_rationale come together",
                            "Write why the parts are unequal, or drop the weights");
                }
            }
        }
    }

    private void checkId(String noun, View entry, Map<String, Place> seen) {
        Place first = seen.putIfAbsent(entry.text("id"), entry.place("id"));
        if (first != null) {
            into.error(
                    entry.place("id"),
                    "PB-S5",
                    "the " + noun + " \"" + entry.text("id") + "\" stands twice in this file",
                    "The first one is at line " + first.line());
        }
    }

    private void checkCompetencies(View profile, Collection<String> competencies) {
        Collection<String> required = profile.map("required").keySet();
        keys(profile, "required", competencies, "competency");
        keys(profile, "weights", required, "required competency");
        keys(profile, "must", required, "required competency");
        Map<String, Integer> levels = profile.map("required", View::whole);
        profile.map("must")
                .forEach(
                        (id, node) -> {
                            if (View.whole(node) > levels.getOrDefault(id, 4)) {
                                into.error(
                                        node.place(),
                                        "PB-P3",
                                        "the floor of " + id + " lies above its required level",
                                        "A must is at most what is required");
                            }
                        });
        for (var sitting : profile.list("sittings")) {
            for (var slot : View.items(sitting)) {
                String id = View.text(slot).split(":", -1)[0];
                if (!required.contains(id)) {
                    dangling(slot.place(), "required competency", id, required);
                }
            }
        }
    }

    private void checkTopics(View profile, Collection<String> topics) {
        for (var cite : profile.list("cites")) {
            boolean section = topics.stream().anyMatch(t -> t.startsWith(View.text(cite) + "."));
            if (!topics.contains(View.text(cite)) && !section) {
                dangling(cite.place(), "topic", View.text(cite), topics);
            }
        }
    }

    private void keys(View profile, String key, Collection<String> known, String noun) {
        profile.optView(key)
                .ifPresent(
                        view -> {
                            for (Mapping.Entry entry : view.entries()) {
                                if (!known.contains(entry.key())) {
                                    dangling(entry.keyPlace(), noun, entry.key(), known);
                                }
                            }
                        });
    }

    private void dangling(Place place, String noun, String id, Collection<String> known) {
        into.error(
                place,
                "PB-S4",
                "there is no " + noun + " \"" + id + "\"",
                Nearest.didYouMean(id, known, "Known: " + String.join(", ", known)));
    }

    private Optional<View> last(String key) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Optional<View> view = layers.get(i).optView(key);
            if (view.isPresent()) {
                return view;
            }
        }
        return Optional.empty();
    }
}
