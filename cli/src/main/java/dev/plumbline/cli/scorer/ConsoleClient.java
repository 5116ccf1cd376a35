package dev.plumbline.cli.scorer;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.View;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** The server of a live console, as one device speaks to it. */
final class ConsoleClient {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** An answer other than 200; the words come from the server. */
    static final class Answered extends IOException {

        private static final long serialVersionUID = 1L;
        private final int status;

        Answered(int status, String says) {
            super(says);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final HttpClient http;
    private final String origin;
    private String cookie;

    ConsoleClient(String origin, String cookie, Optional<SSLContext> trusted) {
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .version(HttpClient.Version.HTTP_1_1);
        trusted.ifPresent(builder::sslContext);
        this.http = builder.build();
        this.origin = origin;
        this.cookie = cookie;
    }

    String cookie() {
        return cookie;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(origin + path));
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    View get(String path) throws IOException, InterruptedException {
        return answer(request(path).timeout(PATIENCE).GET());
    }

    View post(String path, String json) throws IOException, InterruptedException {
        return answer(
                request(path)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The text of an answer that is no JSON. */
    String text(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        request(path).timeout(PATIENCE).GET().build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Answered(answer.statusCode(), "the server answered " + answer.statusCode());
        }
        return answer.body();
    }

    private View answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers()
                .firstValue("Set-Cookie")
                .ifPresent(set -> cookie = set.replaceFirst(";.*", ""));
        View view = view(answer.body());
        if (answer.statusCode() != 200) {
            throw new Answered(
                    answer.statusCode(),
                    view.text("error", "The server answered " + answer.statusCode() + ".")
                            + " "
                            + view.text("remedy", "Try again."));
        }
        return view;
    }

    private static View view(String json) throws IOException {
        Findings findings = new Findings();
        return LocatedReader.readJson("answer", json.getBytes(StandardCharsets.UTF_8), findings)
                .map(View::of)
                .orElseThrow(() -> new IOException("The answer is no JSON."));
    }

    /** The lines of a stream of server-sent events, until it ends. */
    Stream<String> stream(String path) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer =
                http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new Answered(answer.statusCode(), "no stream");
        }
        return answer.body();
    }
}
