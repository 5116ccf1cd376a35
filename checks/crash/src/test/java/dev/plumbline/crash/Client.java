package dev.plumbline.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's device. */
final class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private String cookie = "";

    /** The body of an answer; an {@code IOException} when the server was gone. */
    String ask(String origin, String path, String json) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(20));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json));
        }
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers()
                .firstValue("Set-Cookie")
                .ifPresent(set -> cookie = set.replaceFirst(";.*", ""));
        return answer.body();
    }

    void join(String link) throws IOException, InterruptedException {
        String origin = link.substring(0, link.indexOf("/#join="));
        ask(origin, "/api/join", "{\"token\":\"" + link.replaceFirst(".*#join=", "") + "\"}");
    }

    /** A text field of a flat answer. */
    static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new AssertionError("no " + name + " in " + json);
        }
        return found.group(1);
    }
}
