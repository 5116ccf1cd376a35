package dev.plumbline.cli.scorer;

import dev.plumbline.bank.yaml.View;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.console.store.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Acts that were done here and not acknowledged yet. They lie in a file of their owner's from the
 * moment they are done until the server has them, in their order; none is dropped silently.
 */
final class Outbox {

    private final Path file;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<String> refused = new ArrayList<>();
    private boolean reached = true;

    Outbox(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            waiting.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
        }
    }

    /** Keeps an act here before anything else happens with it. */
    void add(String act) throws IOException {
        waiting.add(act);
        keep();
    }

    private void keep() throws IOException {
        String lines = waiting.isEmpty() ? "" : String.join("\n", waiting) + "\n";
        PrivateFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends what waits, oldest first, as far as the server answers. */
    void send(ConsoleClient client, String interview) throws InterruptedException, IOException {
        while (!waiting.isEmpty()) {
            String act = waiting.element();
            try {
                View result =
                        client.post(
                                        "/api/interviews/" + interview + "/acts",
                                        "{\"acts\":[" + act + "]}")
                                .views("results")
                                .get(0);
                reached = true;
                if (!result.text("status").equals("kept")) {
                    refused.add(result.text("error", "") + " " + result.text("remedy", ""));
                }
            } catch (ConsoleClient.Answered e) {
                if (e.status() != 400 && e.status() != 413) {
                    reached = false;
                    return;
                }
                refused.add(SafeFile.words(e));
            } catch (IOException e) {
                reached = false;
                return;
            }
            waiting.remove();
            keep();
        }
    }

    /** Whether an act of a type waits. */
    boolean holds(String type) {
        return waiting.stream().anyMatch(act -> act.contains("\"type\":\"" + type + "\""));
    }

    /** How many acts wait. */
    int size() {
        return waiting.size();
    }

    /** What the server said about acts that it did not keep; said once. */
    List<String> refusals() {
        List<String> said = List.copyOf(refused);
        refused.clear();
        return said;
    }

    /** The state in words. */
    String word() {
        if (waiting.isEmpty()) {
            return "saved";
        }
        return reached
                ? "saving"
                : "offline, " + waiting.size() + (waiting.size() == 1 ? " act" : " acts") + " here";
    }
}
