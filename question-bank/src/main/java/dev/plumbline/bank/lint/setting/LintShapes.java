package dev.plumbline.bank.lint.setting;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.date;
import static dev.plumbline.bank.yaml.Shape.decimal;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.mapOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.pattern;
import static dev.plumbline.bank.yaml.Shape.prose;
import static dev.plumbline.bank.yaml.Shape.text;

import dev.plumbline.bank.yaml.SchemaWriter;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.Shape.ObjectOf;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may stand in the files that set the lint. */
public final class LintShapes {

    private static final Shape RULE = pattern("PB-[A-Z][0-9]{1,2}", "the id of a rule");

    private LintShapes() {}

    /** The JSON Schema (draft-07) of each of these files by its kind. */
    public static Map<String, String> schemas() {
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put("lint", schema("lint", settings()));
        schemas.put("lint-terms", schema("lint-terms", terms()));
        return Collections.unmodifiableMap(schemas);
    }

    private static String schema(String kind, Shape shape) {
        return SchemaWriter.draft07("Plumbline " + kind, "urn:plumbline:" + kind + ":1", shape);
    }

    static ObjectOf settings() {
        ObjectOf limits = object();
        for (Limit limit : Limit.values()) {
            limits = limits.may(limit.key(), decimal(0, 10_000), limit.says());
        }
        Shape accepted =
                object().must("rule", RULE, "The rule whose findings are accepted.")
                        .may("question", id(), "The question; without it, all content.")
                        .must("reason", prose(400), "Why that is right here.")
                        .must("date", date(), "The day of that decision.");
        return object().must("schema", choice("plumbline/lint/1"), "Says that this sets the lint.")
                .may("limits", limits, "Numbers that rules compare with.")
                .may(
                        "blocks_drafts",
                        listOf(RULE, 0, 100).distinct(),
                        "Rules whose errors stay errors in a draft.")
                .may(
                        "end_of_life",
                        mapOf(id(1, 40), mapOf(text(20), date(), 60), 100),
                        "Last day of support by product and version.")
                .may("ignore", listOf(accepted, 0, 100), "Findings that are accepted.");
    }

    static ObjectOf terms() {
        Shape list =
                object().must("says", text(400), "What the list is for.")
                        .must("terms", listOf(text(80), 0, 2_000).distinct(), "Words and phrases.")
                        .may("unless", listOf(text(80), 0, 500).distinct(), "Harmless phrases.");
        return object().must(
                        "schema",
                        choice("plumbline/lint-terms/1"),
                        "Says that this file holds term lists.")
                .must("lists", mapOf(id(3, 40), list, 1, 60), "Term lists by name.");
    }
}
