package dev.plumbline.cli.scorer;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.cli.edge.SafeFile;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

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

    /** The address of the server. */
    String origin() {
        return origin;
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
                send(request(path).timeout(PATIENCE).GET(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Answered(answer.statusCode(), "the server answered " + answer.statusCode());
        }
        return answer.body();
    }

    private View answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request, HttpResponse.BodyHandlers.ofString());
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

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new IOException(why(e), e);
        }
    }

    /** The exceptions of the client often have no words of their own. */
    private String why(IOException e) {
        if (e instanceof ConnectException || e instanceof HttpConnectTimeoutException) {
            return "nothing answers at "
                    + origin
                    + ". Is the console running, and is that its address? Ask whoever started it,"
                    + " then use the same link again.";
        } else if (e instanceof HttpTimeoutException) {
            return origin
                    + " did not answer within "
                    + PATIENCE.toSeconds()
                    + " seconds. Use the same link again.";
        } else if (e instanceof SSLException) {
            return "no secure connection to "
                    + origin
                    + ": "
                    + SafeFile.words(e)
                    + ". With the certificate that serve --lan made, add --fingerprint and the"
                    + " digits that it printed.";
        }
        return origin
                + " answers, but not as a console does ("
                + SafeFile.words(e)
                + "). Compare the address, and whether it begins with http or https, with the link"
                + " that you were sent.";
    }

    private View view(String json) throws IOException {
        Findings findings = new Findings();
        return LocatedReader.readJson("answer", json.getBytes(StandardCharsets.UTF_8), findings)
                .map(View::of)
                .orElseThrow(
                        () ->
                                new IOException(
                                        origin
                                                + " answers, but not as a console does. Compare the"
                                                + " address with the link that you were sent."));
    }

    /** The lines of a stream of server-sent events, until it ends. */
    Stream<String> stream(String path) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer =
                send(request(path).GET(), HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new Answered(answer.statusCode(), "no stream");
        }
        return answer.body();
    }
}
