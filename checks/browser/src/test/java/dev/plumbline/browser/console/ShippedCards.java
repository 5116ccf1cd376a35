package dev.plumbline.browser.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The card of every shipped question in each of its forms, made from what the program prints. */
final class ShippedCards {

    private ShippedCards() {}

    /** Cards as JSON, by {@code question.form}. */
    static TreeMap<String, String> all() {
        TreeMap<String, String> cards = new TreeMap<>();
        for (JsonElement listed : run("bank", "list", "--json").getAsJsonArray("questions")) {
            String id = listed.getAsJsonObject().get("id").getAsString();
            JsonObject question = run("bank", "show", id, "--json");
            for (JsonElement form : question.getAsJsonArray("forms")) {
                JsonObject asked = form.getAsJsonObject();
                cards.put(
                        id + "." + asked.get("form").getAsString(),
                        card(question, asked).toString());
            }
        }
        return cards;
    }

    private static JsonObject card(JsonObject question, JsonObject form) {
        JsonObject card = new JsonObject();
        card.add("question", question.get("id"));
        card.add("form", form.get("form"));
        card.addProperty("variant", "base");
        card.add("title", question.get("title"));
        card.add("minutes", form.get("minutes"));
        card.add("figures", list(List.of("400 million rows", "1,800 inserts a second")));
        card.addProperty("prompt_html", "<p>The prompt.</p>");
        card.add("groups", groups(question, form.getAsJsonArray("indicators")));
        card.add("probes", probes(question, form.getAsJsonArray("probes")));
        card.add("reveals", reveals(question));
        card.add("hints", question.get("hints"));
        card.add("concerns", concerns(question));
        return card;
    }

    private static JsonArray groups(JsonObject question, JsonArray acts) {
        Map<String, JsonArray> groups = new LinkedHashMap<>();
        for (JsonElement each : question.getAsJsonArray("indicators")) {
            JsonObject act = each.getAsJsonObject();
            if (acts.contains(act.get("id"))) {
                groups.computeIfAbsent(act.get("group").getAsString(), key -> new JsonArray())
                        .add(act);
            }
        }
        JsonArray all = new JsonArray();
        groups.forEach(
                (name, indicators) -> {
                    JsonObject group = new JsonObject();
                    group.addProperty("name", name);
                    group.add("indicators", indicators);
                    all.add(group);
                });
        return all;
    }

    private static JsonArray probes(JsonObject question, JsonArray asked) {
        JsonArray probes = new JsonArray();
        for (JsonElement each : question.getAsJsonArray("probes")) {
            JsonObject probe = each.getAsJsonObject();
            if (asked.contains(probe.get("id"))) {
                if (!probe.has("when")) {
                    probe.addProperty("when", "always");
                }
                probes.add(probe);
            }
        }
        return probes;
    }

    private static JsonArray reveals(JsonObject question) {
        JsonArray reveals = new JsonArray();
        for (JsonElement each : question.getAsJsonArray("reveals")) {
            JsonObject reveal = each.getAsJsonObject();
            reveal.addProperty("n", reveals.size() + 1);
            reveal.addProperty("label", "Fact " + reveals.size());
            reveals.add(reveal);
        }
        return reveals;
    }

    private static JsonArray concerns(JsonObject question) {
        JsonArray concerns = new JsonArray();
        for (JsonElement each : question.getAsJsonArray("concerns")) {
            JsonObject concern = each.getAsJsonObject();
            concern.add("check", concern.get("ask"));
            concerns.add(concern);
        }
        return concerns;
    }

    private static JsonArray list(List<String> words) {
        JsonArray list = new JsonArray();
        words.forEach(list::add);
        return list;
    }

    private static JsonObject run(String... words) {
        List<String> command = new ArrayList<>(House.program());
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command).directory(House.root().toFile()).start();
            process.getOutputStream().close();
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return JsonParser.parseString(text).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
