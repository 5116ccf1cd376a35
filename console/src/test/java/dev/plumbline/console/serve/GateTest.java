package dev.plumbline.console.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.console.serve.Desk.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to requests that it must not serve. */
class GateTest {

    @TempDir private Path folder = Path.of("");

    private Desk desk;
    private Person coordinator;

    @BeforeEach
    void itServes() throws IOException {
        desk = new Desk(folder, InstantSource.system());
        coordinator = desk.coordinator();
    }

    @AfterEach
    void itEnds() throws IOException {
        desk.close();
    }

    private HttpResponse<String> post(String name, String value) {
        return coordinator.send(
                coordinator
                        .request("/api/openings")
                        .header("Content-Type", "application/json")
                        .header(name, value)
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    @Test
    void aRequestThatAnotherSiteMadeIsRefused() {
        assertThat(post("Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(post("Origin", "null").statusCode()).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
        assertThat(post("Origin", desk.origin()).statusCode()).isEqualTo(400);
    }

    @Test
    void aFormIsRefused() {
        HttpResponse<String> answer =
                coordinator.send(
                        coordinator
                                .request("/api/openings")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("title=x")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("\"remedy\":\"Send application/json.\"");
    }

    private String raw(String request) throws IOException {
        URI uri = URI.create(desk.origin());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readNBytes(200), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void aForeignHostIsRefusedSoThatNoNameCanBeBoundAnew() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/../index.html",
                "/page/%2e%2e/passes.json",
                "/page/..%2fpasses.json",
                "/page/candidate.html%00.js",
                "/page/con.js",
                "/candidate/page/app.js",
                "/candidate/page/log.js",
                "/page/candidate.js",
                "/api/interviews/..%2f..%2fkeys",
                "/api/interviews/%00",
                "/META-INF/MANIFEST.MF"
            })
    void noPathLeadsOutOfThePage(String path) throws IOException {
        URI uri = URI.create(desk.origin());
        String answer =
                raw(
                        "GET "
                                + path
                                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                                + uri.getPort()
                                + "\r\nCookie: "
                                + coordinator.cookie()
                                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 40[04].*");
    }

    @Test
    void everyAnswerKeepsThePageToItself() {
        for (String path : List.of("/", "/page/app.js", "/api/me", "/candidate", "/nowhere")) {
            HttpResponse<String> answer = coordinator.get(path);

            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() throws IOException {
        Person another = desk.stranger();
        String set =
                another.join(desk.coordinatorLink()).headers().firstValue("Set-Cookie").orElse("");

        assertThat(set).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Secure");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        HttpResponse<String> answer =
                coordinator.post("/api/openings", "{\"title\":\"" + "x".repeat(300_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"token\":1}",
                "{\"token\":\"x\",\"token\":\"y\"}",
                "{\"token\":\"x\",\"more\":1}",
                "&a [*a,*a]",
                "!!java.net.URL [\"http://x\"]"
            })
    void aBodyThatIsNoJsonOfTheRightShapeIsSaidToBeSo(String body) {
        HttpResponse<String> answer = desk.stranger().post("/api/join", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error\":\"", "\"remedy\":\"");
    }

    @Test
    void guessingLinksIsSlowedDown() {
        Person guesser = desk.stranger();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            statuses.add(guesser.post("/api/join", "{\"token\":\"guess-" + i + "\"}").statusCode());
        }

        assertThat(statuses).contains(403, 429).doesNotContain(200);
    }

    @Test
    void readersWhoNeverReadHoldUpNobody() throws IOException {
        URI uri = URI.create(desk.origin());
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++) {
                Socket socket = new Socket(uri.getHost(), uri.getPort());
                socket.getOutputStream()
                        .write(
                                "POST /api/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le"
                                        .getBytes(StandardCharsets.ISO_8859_1));
                idle.add(socket);
            }
            for (int i = 0; i < 50; i++) {
                assertThat(coordinator.get("/api/me").statusCode()).isEqualTo(200);
            }
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void aStreamTellsWhatWasMissedAndStaysOpen() throws IOException {
        String opening =
                Desk.view(
                                coordinator
                                        .post(
                                                "/api/openings",
                                                "{\"title\":\"Lean\",\"role\":\"blended-squad-senior-lean\","
                                                    + "\"minutes\":85,\"sittings\":1,\"people\":2}")
                                        .body())
                        .text("id");
        String interview =
                Desk.view(
                                coordinator
                                        .post(
                                                "/api/interviews",
                                                "{\"opening\":\""
                                                        + opening
                                                        + "\",\"candidate\":\"C-1\",\"interviewers\":[{\"code\":\"interviewer-a\"}]}")
                                        .body())
                        .text("id");
        coordinator.act(interview, "\"type\":\"sitting-begun\"");
        coordinator.act(interview, "\"type\":\"clock-paused\"");
        URI uri = URI.create(desk.origin());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            ("GET /api/interviews/"
                                            + interview
                                            + "/stream HTTP/1.1\r\nHost: 127.0.0.1:"
                                            + uri.getPort()
                                            + "\r\nLast-Event-ID: 0.1\r\nCookie: "
                                            + coordinator.cookie()
                                            + "\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            String begun = until(socket.getInputStream(), "event: panel");
            coordinator.act(interview, "\"type\":\"clock-resumed\"");
            String later = until(socket.getInputStream(), "clock-resumed");

            assertThat(begun)
                    .contains("text/event-stream", "id: 0.2\n", "clock-paused")
                    .doesNotContain("sitting-begun");
            assertThat(later).contains("id: 0.3\n");
        }
    }

    private static String until(InputStream in, String words) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(words) < 0) {
            int next = in.read();
            assertThat(next).as(read.toString()).isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }
}
