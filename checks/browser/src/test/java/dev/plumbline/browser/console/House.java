package dev.plumbline.browser.console;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.options.Cookie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A console that runs for the whole suite, with its coordinator already joined. The system property
 * {@code plumbline.console} names the command of another server with the same addresses.
 */
final class House implements AutoCloseable {

    private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Pattern LINK = Pattern.compile("(https?://[^/\\s]+)/#join=([\\w-]+)");

    private final Path data;
    private Process process;
    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient coordinator = HttpClient.newBuilder().cookieHandler(cookies).build();

    private House() {
        try {
            data =
                    Files.createTempDirectory(
                            Files.createDirectories(Path.of("target").toAbsolutePath()), "data");
            process = start("0");
            Matcher link = link(process);
            address = link.group(1);
            ask("/api/join", Map.of("token", link.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static House open() {
        return new House();
    }

    private Process start(String port) throws IOException {
        String other = System.getProperty("plumbline.console", "");
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of("serve", "--no-open", "--port", port, "--data", data.toString()));
        return new ProcessBuilder(other.isEmpty() ? command : List.of(other.split(" ")))
                .redirectErrorStream(true)
                .directory(ROOT.toFile())
                .start();
    }

    private static Matcher link(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            Matcher link = LINK.matcher(line);
            if (link.find()) {
                drain(out);
                return link;
            }
        }
        throw new AssertionError("the console ended without a join link: " + said);
    }

    /** Ends the server as a power cut would: no warning, no clean-up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again, on the same data and at the same address. */
    void restart() throws IOException {
        process = start(String.valueOf(URI.create(address).getPort()));
        link(process);
    }

    /** Lets no file of the server grow, as a full disk would. */
    void fillsItsDisk() throws IOException, InterruptedException {
        largestFile("4096");
    }

    void hasRoomAgain() throws IOException, InterruptedException {
        largestFile("unlimited");
    }

    private void largestFile(String bytes) throws IOException, InterruptedException {
        String pid = String.valueOf(process.pid());
        Process limit =
                new ProcessBuilder("prlimit", "--pid", pid, "--fsize=" + bytes + ":")
                        .inheritIO()
                        .start();
        if (limit.waitFor() != 0) {
            throw new AssertionError("the size of files cannot be limited");
        }
    }

    /** The command that starts Plumbline as a user does. */
    static List<String> program() {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-jar",
                ROOT.resolve("cli/target/plumbline.jar").toString());
    }

    /** The folder of this checkout. */
    static Path root() {
        return ROOT;
    }

    /** Nobody reads what it says later, and it must not have to wait for that. */
    private static void drain(BufferedReader out) {
        Thread reader = new Thread(() -> out.lines().forEach(line -> {}), "console-output");
        reader.setDaemon(true);
        reader.start();
    }

    String address() {
        return address;
    }

    /** A new interview with so many interviewers, and a fresh link for each of them. */
    Interview interview(int people) {
        JsonObject opening =
                ask(
                        "/api/openings",
                        Map.of(
                                "title",
                                "Back-end engineer",
                                "role",
                                "senior-backend-engineer",
                                "minutes",
                                170,
                                "sittings",
                                2,
                                "people",
                                people,
                                "suggests_next",
                                true));
        List<Map<String, String>> panel = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            panel.add(Map.of("code", code(i), "name", List.of("Ada", "Ben", "Cleo", "Dan").get(i)));
        }
        String id =
                ask(
                                "/api/interviews",
                                Map.of(
                                        "opening",
                                        opening.get("id").getAsString(),
                                        "candidate",
                                        "C-2001",
                                        "interviewers",
                                        panel))
                        .get("id")
                        .getAsString();
        return new Interview(this, id);
    }

    /** Makes somebody the coordinator, on the device that has joined already. */
    Person coordinator(Person person) {
        HttpCookie cookie = cookies.getCookieStore().getCookies().get(0);
        person.context()
                .addCookies(
                        List.of(
                                new Cookie(cookie.getName(), cookie.getValue())
                                        .setUrl(address)
                                        .setHttpOnly(true)));
        return person;
    }

    static String code(int person) {
        return "interviewer-" + (char) ('a' + person);
    }

    /**
     * What the server answers the coordinator.
     *
     * @param body what is posted; null asks without one
     */
    JsonObject ask(String path, @Nullable Object body) {
        return JsonParser.parseString(answer(path, body)).getAsJsonObject();
    }

    /** What the server answers the coordinator, as it stands. */
    String text(String path) {
        return answer(path, null);
    }

    private String answer(String path, @Nullable Object body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Origin", address);
        if (body != null) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(new Gson().toJson(body)));
        }
        try {
            HttpResponse<String> answer =
                    coordinator.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
