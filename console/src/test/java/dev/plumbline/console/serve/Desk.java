package dev.plumbline.console.serve;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.console.key.KeyRing;
import dev.plumbline.console.log.LogStore;
import dev.plumbline.console.opening.OpeningBook;
import dev.plumbline.console.opening.Passes;
import dev.plumbline.console.room.Rooms;
import dev.plumbline.console.store.SqliteStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A console that serves on loopback, and people who use it, for tests. */
final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LogStore store;
    private final ConsoleServer server;

    Desk(Path folder, InstantSource clock) throws IOException {
        SecureRandom random = new SecureRandom();
        KeyRing keys = KeyRing.open(folder.resolve("keys"), random);
        store = SqliteStore.open(folder.resolve("log.sqlite"));
        server =
                new ConsoleServer(
                        new Console(
                                () -> Rooms.BANK,
                                OpeningBook.open(folder.resolve("setups"), keys, random),
                                store,
                                keys,
                                clock),
                        Passes.open(folder.resolve("passes.json"), random),
                        text -> "<p>" + text.replace("<", "&lt;") + "</p>",
                        (file, format, why) -> Optional.of(format + " of\n" + file),
                        InstantSource.system(),
                        new ServerOptions("127.0.0.1", 0, List.of(), Optional.empty()));
    }

    /** Somebody with nothing in hand. */
    Person stranger() {
        return new Person(server.origin());
    }

    /** Whoever opens the printed link. */
    Person coordinator() throws IOException {
        Person coordinator = stranger();
        coordinator.join(server.coordinatorLink());
        return coordinator;
    }

    /** A further link of the coordinator's. */
    String coordinatorLink() throws IOException {
        return server.coordinatorLink();
    }

    String origin() {
        return server.origin();
    }

    @Override
    public void close() throws IOException {
        server.close();
        store.close();
    }

    /** The fields of a JSON answer. */
    static View view(String json) {
        Findings findings = new Findings();
        return View.of(
                LocatedReader.read("answer", json.getBytes(StandardCharsets.UTF_8), findings)
                        .orElseThrow(() -> new AssertionError(findings.sorted() + "\n" + json)));
    }

    /** One person with one cookie. */
    static final class Person {

        private final HttpClient client = HttpClient.newHttpClient();
        private final String origin;
        private String cookie = "";
        private static int acts;

        Person(String origin) {
            this.origin = origin;
        }

        HttpRequest.Builder request(String path) {
            HttpRequest.Builder builder =
                    HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE);
            return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
        }

        HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }

        HttpResponse<String> get(String path) {
            return send(request(path).GET());
        }

        HttpResponse<String> post(String path, String json) {
            return send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        /** Opens a join link and keeps its cookie. */
        HttpResponse<String> join(String link) {
            String path = link.contains("/candidate#") ? "/candidate/api/join" : "/api/join";
            HttpResponse<String> answer =
                    post(path, "{\"token\":\"" + link.replaceFirst(".*#join=", "") + "\"}");
            answer.headers()
                    .firstValue("Set-Cookie")
                    .ifPresent(c -> cookie = c.replaceFirst(";.*", ""));
            return answer;
        }

        String cookie() {
            return cookie;
        }

        /** Comes with somebody else's cookie under another name. */
        void pretend(String other) {
            cookie = other;
        }

        /** Sends one act; its fields are given without id. */
        View act(String interview, String fields) {
            acts++;
            String json =
                    "{\"acts\":[{\"id\":\""
                            + Integer.toHexString(cookie.hashCode())
                            + "-"
                            + acts
                            + "\","
                            + fields
                            + "}]}";
            HttpResponse<String> answer = post("/api/interviews/" + interview + "/acts", json);
            return view(answer.body()).views("results").get(0);
        }
    }
}
