package dev.plumbline.browser.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One interview at a console, as its coordinator reaches it without a page. */
record Interview(House house, String id) {

    /** A fresh join link for {@code interviewer-a} and so on, or for {@code candidate}. */
    String link(String person) {
        return house.ask(path("/links"), Map.of("for", person)).get("url").getAsString();
    }

    /** The key of a planned question, counted from 0: its id, a dot and its form. */
    String question(int number) {
        JsonObject q = plan().get(number).getAsJsonObject();
        return q.get("question").getAsString() + "." + q.get("form").getAsString();
    }

    JsonArray plan() {
        return house.ask(path(""), null).getAsJsonArray("plan");
    }

    /** Opens a planned question for everybody. */
    void open(int number) {
        act("question-opened", number, Map.of());
    }

    /** Sends an act of the coordinator's about a planned question. */
    void act(String type, int number, Map<String, Object> fields) {
        JsonObject q = plan().get(number).getAsJsonObject();
        Map<String, Object> act = new java.util.HashMap<>(fields);
        act.put("id", "check-" + Long.toString(System.nanoTime(), 36));
        act.put("type", type);
        act.put("question", q.get("question").getAsString());
        act.put("form", q.get("form").getAsString());
        house.ask(
                path("/acts"),
                Map.of("now", java.time.Instant.now().toString(), "acts", List.of(act)));
    }

    /** All that the log holds of one kind, after the interview was closed. */
    List<JsonObject> replay(String type) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement event : house.ask(path("/replay"), null).getAsJsonArray("events")) {
            if (event.getAsJsonObject().get("type").getAsString().equals(type)) {
                found.add(event.getAsJsonObject());
            }
        }
        return found;
    }

    /** The address of its page for the coordinator. */
    String page() {
        return house.address() + "/#/" + id;
    }

    /** The path of a planned question's card. */
    String card(int number) {
        return path("/questions/" + question(number));
    }

    /** A path of the server below this interview. */
    String path(String rest) {
        return "/api/interviews/" + id + rest;
    }
}
